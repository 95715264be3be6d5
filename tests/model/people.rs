//! «Bland grupper på tværs» and the deck of cards.

use std::collections::BTreeMap;

use proptest::prelude::*;
use samskab::document::{ItemId, Seeded};
use samskab::model::*;

fn people(list: &[(Option<usize>, Option<usize>)]) -> Vec<Participant> {
    let one = |(place, (role, workplace)): (usize, &(Option<usize>, Option<usize>))| Participant {
        id: format!("p{place}"),
        parent: String::new(),
        label: String::new(),
        role: role.and_then(|role| Role::ALL.get(role).copied()),
        workplace: workplace.map(|workplace| format!("w{workplace}")),
        group: None,
        note: String::new(),
    };
    list.iter().enumerate().map(one).collect()
}

/// How many of each there are in each group, at most.
fn most<K: Ord>(
    groups: &[Vec<ItemId>],
    people: &[Participant],
    key: impl Fn(&Participant) -> K,
) -> BTreeMap<K, usize> {
    let mut most = BTreeMap::new();
    for group in groups {
        let mut here = BTreeMap::new();
        for one in people.iter().filter(|one| group.contains(&one.id)) {
            *here.entry(key(one)).or_insert(0) += 1;
        }
        for (key, count) in here {
            let best = most.entry(key).or_insert(0);
            *best = count.max(*best);
        }
    }
    most
}

#[test]
fn two_of_each_workplace_and_role_go_to_one_table_each() {
    let mut list = Vec::new();
    for workplace in 0..4 {
        for role in 0..3 {
            list.push((Some(role), Some(workplace)));
        }
    }
    let people = people(&list);
    for seed in 0..20 {
        let groups = mix(&people, 3, &mut Seeded(seed));
        assert!(most(&groups, &people, |one| one.role).values().all(|count| *count == 2));
        assert!(
            most(&groups, &people, |one| one.workplace.clone()).values().all(|count| *count <= 2),
            "{groups:?}"
        );
    }
    assert_ne!(mix(&people, 3, &mut Seeded(1)), mix(&people, 3, &mut Seeded(2)), "by chance");
}

#[test]
fn no_groups_is_one_and_nobody_is_no_trouble() {
    let two = people(&[(None, None), (None, None)]);
    assert_eq!(mix(&two, 0, &mut Seeded(1))[0].len(), 2);
    assert_eq!(mix(&[], 3, &mut Seeded(1)), vec![Vec::<ItemId>::new(); 3]);
}

proptest! {
    #[test]
    fn sizes_are_even_and_no_role_sits_together_more_than_needed(
        list in prop::collection::vec((prop::option::of(0usize..17), prop::option::of(0usize..6)), 0..60),
        groups in 1usize..9,
        seed: u64,
    ) {
        let people = people(&list);
        let mixed = mix(&people, groups, &mut Seeded(seed));
        let mut everybody: Vec<&ItemId> = mixed.iter().flatten().collect();
        everybody.sort();
        everybody.dedup();
        prop_assert_eq!(everybody.len(), people.len(), "everybody sits once");
        let sizes = mixed.iter().map(Vec::len);
        prop_assert!(sizes.clone().max() <= sizes.min().map(|least| least + 1));
        for (role, count) in most(&mixed, &people, |one| one.role) {
            let all = people.iter().filter(|one| one.role == role).count();
            prop_assert!(count <= all.div_ceil(groups), "{:?} {}", role, count);
        }
    }
}

#[test]
fn cards_come_once_each() {
    let deck = ["c1", "c2", "c3", "c4"];
    let mut drawn: Vec<ItemId> = Vec::new();
    let mut random = Seeded(5);
    while let Some(card) = draw(&deck, &drawn, &mut random) {
        assert!(!drawn.iter().any(|before| before == card));
        drawn.push(card.to_owned());
    }
    assert_eq!(drawn.len(), 4);
    let first: std::collections::BTreeSet<_> =
        (0..50).filter_map(|seed| draw(&deck, &[], &mut Seeded(seed))).collect();
    assert_eq!(first.len(), 4, "every card may come first");
}
