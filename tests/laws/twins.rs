//! Two copies that write under one name: a computer was copied while the app ran, or a virtual desktop was set
//! back. Dots are then no longer unique, and no merge can tell everything apart that has one name.

use std::collections::BTreeMap;

use samskab::document::{Actor, Document, Edit, Randomness, Seeded, Write};

use super::check::hold;
use super::history::{Plan, World, merge};

/// How many histories with a clone are lived.
const HISTORIES: u64 = 10_000;

/// What can honestly be held, of two copies that parted and met again:
///
/// 1. No field becomes empty, and the value shown is one that nobody overwrote.
/// 2. A value is dropped only where both copies wrote to the very same field after they parted and the other one
///    has the higher count there. (That looks just like going on with the text, and nothing in the files says
///    otherwise.) Where the counts are equal both are kept.
/// 3. Where one wrote what the other has a name for but not the write, the copies are called twins, and from then
///    on nothing is dropped that this name wrote at or after that count.
/// 4. Values that were overwritten come back, as further wordings, only together with the warning.
/// 5. The two ways round give the same, either file may come in again, and merging with oneself is silent.
///
/// Beyond this: a thing that one copy deleted may be in the bin although the other edited it (its words are there),
/// and with three such copies the order of merging may show.
#[test]
fn two_copies_with_one_actor_lose_nothing_and_warn() {
    let (mut warned, mut quiet) = (0, 0);
    for seed in 0..HISTORIES {
        match parted(seed) {
            Ok(true) => warned += 1,
            Ok(false) => quiet += 1,
            Err(why) => panic!("seed {seed}: {why}"),
        }
    }
    assert!(warned > HISTORIES / 3 && quiet > HISTORIES / 3, "{warned} warnings, {quiet} without");
}

/// Lives one history with a clone at its end. The answer is whether a warning was raised.
fn parted(seed: u64) -> Result<bool, String> {
    let mut dice = Seeded(!seed);
    let mut plan = Plan::random(seed);
    plan.steps.truncate(15);
    let mut world = World::live(&plan, merge);
    let clone = world.copies.len();
    world.copies.push(world.copies[0].clone());
    let parting = world.copies[0].document.clone();
    for who in [0, clone] {
        for _ in 0..1 + dice.below(5) {
            let edit = random_edit(&mut world, who, &mut dice);
            world.edit(who, &edit);
        }
    }
    let (a, b) = (&world.copies[0].document, &world.copies[clone].document);
    let met = a.merge(b);
    hold!(met.document == b.merge(a).document, "it matters who merges with whom");
    hold!(a.merge(a).twins.is_empty() && merge(a, a) == *a, "a copy is called its own twin");
    let mut known = world.copies[0].known.clone();
    known.join(&world.copies[clone].known);

    // By name the lowest count of a write that the other copy should have and has not.
    let mut missing: BTreeMap<&Actor, u64> = BTreeMap::new();
    for (mine, theirs, write, place) in writes_of_both(a, b) {
        let alone = !parting.seen().covers(&write.dot) && theirs.seen().covers(&write.dot);
        let there = writes(theirs, place);
        if alone && !there.is_empty() && !there.contains(write) && !outdone(write, there) {
            hold!(met.twins.contains(&write.dot.actor), "no warning for {} of {place:?}", write.value);
            let lowest = missing.entry(&write.dot.actor).or_insert(u64::MAX);
            *lowest = write.dot.counter.min(*lowest);
        }
        hold!(mine.seen().covers(&write.dot), "a copy has a write that it has not seen");
    }
    for (_, theirs, write, place) in writes_of_both(a, b) {
        let expected = world.log.expected(&known, place.0).unwrap_or_default();
        let (kept, standing) = (texts(writes(&met.document, place)), &expected.fields[place.1]);
        hold!(kept.first().is_some_and(|shown| standing.contains(shown)), "{place:?} shows {kept:?}");
        let back = kept.iter().any(|text| !standing.contains(text));
        hold!(!back || !met.twins.is_empty(), "{place:?}: {kept:?} instead of {standing:?}, no warning");
        let text = write.value.to_string();
        if standing.contains(&text) && !kept.contains(&text) {
            hold!(outdone(write, writes(theirs, place)), "{text} of {place:?} is lost");
            let known_twin = missing.get(&write.dot.actor).is_some_and(|&from| write.dot.counter >= from);
            hold!(!known_twin, "{text} of {place:?} is lost, though its writer has a twin");
        }
    }
    for again in [a, b] {
        hold!(merge(&met.document, again) == met.document, "what was kept is lost when a file comes again");
    }
    Ok(!met.twins.is_empty())
}

/// An item and a field.
type Place<'a> = (&'a str, &'a str);

/// Every write of either copy: whose it is, who the other is, the write and where it stands.
fn writes_of_both<'a>(
    a: &'a Document,
    b: &'a Document,
) -> impl Iterator<Item = (&'a Document, &'a Document, &'a Write, Place<'a>)> {
    [(a, b), (b, a)].into_iter().flat_map(|(mine, theirs)| {
        mine.items().flat_map(move |(id, item)| {
            item.fields.iter().flat_map(move |(field, register)| {
                register
                    .writes()
                    .iter()
                    .map(move |write| (mine, theirs, write, (id.as_str(), field.as_str())))
            })
        })
    })
}

fn writes<'a>(document: &'a Document, (id, field): Place<'_>) -> &'a [Write] {
    document.item(id).and_then(|item| item.fields.get(field)).map_or(&[], |register| register.writes())
}

fn texts(writes: &[Write]) -> Vec<String> {
    writes.iter().map(|write| write.value.to_string()).collect()
}

fn outdone(write: &Write, by: &[Write]) -> bool {
    by.iter().any(|other| other.dot.counter > write.dot.counter)
}

fn random_edit(world: &mut World, who: usize, dice: &mut Seeded) -> Edit {
    let ids: Vec<String> = world.copies[who].document.items().map(|(id, _)| id.clone()).collect();
    if ids.is_empty() || dice.below(5) == 0 {
        return world.creation(who, dice);
    }
    let id = ids[dice.below(ids.len())].clone();
    match dice.below(8) {
        0 => Edit::Delete { id },
        1 => Edit::Restore { id },
        _ => {
            let field = ["title", "text", "x-unknown"][dice.below(3)];
            let value = world.value(who, field, dice);
            Edit::set(id, field, value)
        }
    }
}
