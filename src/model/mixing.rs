//! «Bland grupper på tværs» and other things that chance decides.

use crate::document::sort;
use std::collections::BTreeMap;

use super::{Participant, Role};
use crate::document::{ItemId, Randomness};

/// A borrowed source of chance as one that can shuffle, which a `dyn` source cannot by itself.
pub(super) struct Borrowed<'a>(pub &'a mut dyn Randomness);

impl Randomness for Borrowed<'_> {
    fn bits(&mut self) -> u64 {
        self.0.bits()
    }
}

/// How many pairs are looked at to part colleagues from one workplace: enough for every real gathering, and
/// an end for a file with thousands of participants.
const MOST_SWAPS: usize = 100_000;

/// Mixes people into that many groups (at least one), across roles and workplaces. The sizes differ by at most
/// one, and no group has more of one role than an even deal of that role gives; within that, as few as possible
/// come from the same workplace.
pub fn mix(participants: &[Participant], groups: usize, random: &mut dyn Randomness) -> Vec<Vec<ItemId>> {
    let groups = groups.max(1);
    let mut random = Borrowed(random);
    let mut order: Vec<&Participant> = participants.iter().collect();
    random.shuffle(&mut order);
    // Dealt like cards that lie sorted by role: each role goes round the table by itself.
    sort::sort_by(&mut order, |a, b| (a.role, &a.workplace).cmp(&(b.role, &b.workplace)));
    let mut table: Vec<Vec<&Participant>> = vec![Vec::new(); groups];
    let mut seats: Vec<usize> = (0..groups).collect();
    random.shuffle(&mut seats);
    for (place, one) in order.into_iter().enumerate() {
        let seat = seats.get(place % groups).copied().unwrap_or_default();
        if let Some(group) = table.get_mut(seat) {
            group.push(one);
        }
    }
    part_colleagues(&mut table);
    table.into_iter().map(|group| group.into_iter().map(|one| one.id.clone()).collect()).collect()
}

/// Lets people of the same role change places as long as that parts people from one workplace.
fn part_colleagues(table: &mut [Vec<&Participant>]) {
    let mut from: Vec<BTreeMap<&ItemId, i64>> = vec![BTreeMap::new(); table.len()];
    let mut roles: BTreeMap<Option<Role>, Vec<(usize, usize)>> = BTreeMap::new();
    for (group, people) in table.iter().enumerate() {
        for (seat, one) in people.iter().enumerate() {
            roles.entry(one.role).or_default().push((group, seat));
            if let (Some(count), Some(workplace)) = (from.get_mut(group), &one.workplace) {
                *count.entry(workplace).or_insert(0) += 1;
            }
        }
    }
    let mut left = MOST_SWAPS;
    let mut moved = true;
    while moved {
        moved = false;
        for seats in roles.values() {
            for (place, &a) in seats.iter().enumerate() {
                for &b in seats.iter().skip(place + 1) {
                    if left == 0 {
                        return;
                    }
                    left -= 1;
                    moved |= a.0 != b.0 && swap_if_better(table, &mut from, a, b);
                }
            }
        }
    }
}

fn swap_if_better<'a>(
    table: &mut [Vec<&'a Participant>],
    from: &mut [BTreeMap<&'a ItemId, i64>],
    a: (usize, usize),
    b: (usize, usize),
) -> bool {
    let sits = |table: &[Vec<&'a Participant>], at: (usize, usize)| table.get(at.0)?.get(at.1).copied();
    let (Some(one), Some(other)) = (sits(table, a), sits(table, b)) else { return false };
    if one.workplace == other.workplace {
        return false;
    }
    let count = |group: usize, workplace: &Option<ItemId>| {
        let workplace = workplace.as_ref()?;
        Some(from.get(group)?.get(workplace).copied().unwrap_or(0))
    };
    // What a person costs in a group: how many colleagues sit there. A swap is good if the sum sinks.
    let now =
        count(a.0, &one.workplace).map_or(0, |n| n - 1) + count(b.0, &other.workplace).map_or(0, |n| n - 1);
    let then = count(b.0, &one.workplace).unwrap_or(0) + count(a.0, &other.workplace).unwrap_or(0);
    if then >= now {
        return false;
    }
    let mut change = |group: usize, workplace: &'a Option<ItemId>, by: i64| {
        if let (Some(count), Some(workplace)) = (from.get_mut(group), workplace) {
            *count.entry(workplace).or_insert(0) += by;
        }
    };
    change(a.0, &one.workplace, -1);
    change(b.0, &one.workplace, 1);
    change(b.0, &other.workplace, -1);
    change(a.0, &other.workplace, 1);
    if let Some(seat) = table.get_mut(a.0).and_then(|group| group.get_mut(a.1)) {
        *seat = other;
    }
    if let Some(seat) = table.get_mut(b.0).and_then(|group| group.get_mut(b.1)) {
        *seat = one;
    }
    true
}
