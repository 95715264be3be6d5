//! Merges that are wrong on purpose. A law that catches none of them would prove nothing.
//!
//! They rewrite the JSON of what goes into the merge or of what comes out of it, so no wrong code stands in `src`.

use std::collections::{BTreeMap, BTreeSet};

use samskab::document::Document;
use serde_json::{Map, Value, json};

use super::corpus;
use super::history::{Merge, merge};

/// The document with another head and other items.
fn rewritten(document: &Document, change: impl FnOnce(&mut Map<String, Value>, &mut Items)) -> Document {
    let (mut head, items) = document.to_parts();
    let mut items: Items = items.into_iter().map(|(id, item)| (id.to_owned(), item)).collect();
    change(&mut head, &mut items);
    head.insert("items".into(), Value::Object(items.into_iter().collect()));
    Document::from_json(head.into()).expect("a mutant changes values, not the format")
}

type Items = BTreeMap<String, Value>;

fn without(document: &Document, part: &str) -> Document {
    rewritten(document, |_, items| {
        items.values_mut().filter_map(Value::as_object_mut).for_each(|item| drop(item.remove(part)));
    })
}

/// Of two wordings the one with the higher dot: what most programs do.
fn last_writer_wins(a: &Document, b: &Document) -> Document {
    without(&merge(a, b), "~k")
}

/// A merge that does not look at what the other copy has seen, so that old values come back as wordings.
fn keep_overwritten(a: &Document, b: &Document) -> Document {
    let forget = |document| rewritten(document, |head, _| drop(head.insert("seen".into(), json!({}))));
    let seen = merge(a, b).to_parts().0.remove("seen").unwrap_or_default();
    rewritten(&merge(&forget(a), &forget(b)), |head, _| drop(head.insert("seen".into(), seen)))
}

/// What is deleted in one copy is deleted, whatever others wrote to it.
fn drop_unseen_edit_on_delete(a: &Document, b: &Document) -> Document {
    let merged = merge(a, b);
    let dead = |document: &Document, id: &String| document.item(id).is_some_and(|item| !item.is_alive());
    rewritten(&merged, |_, items| {
        for (id, item) in merged.items().filter(|(id, _)| dead(a, id) || dead(b, id)) {
            let mut grave: BTreeMap<String, u64> = BTreeMap::new();
            let buried = item.grave.iter().map(|(actor, counter)| (actor.as_str(), counter));
            for (actor, counter) in buried.chain(item.writes().map(|w| (w.dot.actor.as_str(), w.dot.counter)))
            {
                let highest = grave.entry(actor.to_owned()).or_default();
                *highest = counter.max(*highest);
            }
            items.get_mut(id).unwrap()["~d"] = json!(grave);
        }
    })
}

/// Deleting is forgotten whenever files meet.
fn ignore_tombstones(a: &Document, b: &Document) -> Document {
    merge(&without(a, "~d"), &without(b, "~d"))
}

/// Only what the first copy knows already is merged.
fn drop_what_is_new(a: &Document, b: &Document) -> Document {
    let mine: BTreeSet<&String> = a.items().map(|(id, _)| id).collect();
    rewritten(&merge(a, b), |_, items| items.retain(|id, _| mine.contains(id)))
}

/// An app that writes out only the fields it knows.
fn drop_unknown_fields(a: &Document, b: &Document) -> Document {
    without(&without(&merge(a, b), "halo"), "x-unknown")
}

/// The laws that the mutant breaks.
fn broken_by(mutant: Merge, histories: u64) -> BTreeSet<&'static str> {
    corpus::run(0..histories, mutant).into_keys().collect()
}

fn catches(mutant: Merge, laws: &[&str]) {
    let broken = broken_by(mutant, 150);
    laws.iter()
        .for_each(|law| assert!(broken.contains(law), "{law} does not notice; broken were {broken:?}"));
}

const VALUES: &str = "the_values_kept_are_exactly_the_writes_nobody_overwrote";
const ALGEBRA: [&str; 5] = [
    "merge_is_commutative",
    "merge_is_associative",
    "merge_is_idempotent",
    "merge_is_absorbing",
    "merge_is_independent_of_order",
];

/// This is why there is an oracle: the algebra alone says nothing about what is lost.
#[test]
fn last_writer_wins_passes_the_algebra_and_is_caught_by_the_oracle() {
    let broken = broken_by(last_writer_wins, 1000);
    assert!(ALGEBRA.iter().all(|law| !broken.contains(law)), "{broken:?}");
    assert!(broken.contains(VALUES), "{broken:?}");
    assert!(broken.contains("concurrent_texts_are_both_kept_and_the_same_one_is_shown"), "{broken:?}");
}

#[test]
fn keeping_what_was_overwritten_is_caught() {
    catches(keep_overwritten, &[VALUES, "concurrent_texts_are_both_kept_and_the_same_one_is_shown"]);
}

#[test]
fn dropping_an_unseen_edit_on_delete_is_caught() {
    catches(drop_unseen_edit_on_delete, &["deleting_what_was_edited_unseen_keeps_and_flags_it"]);
}

#[test]
fn ignoring_tombstones_is_caught() {
    catches(ignore_tombstones, &["nothing_deleted_is_resurrected", "deleting_what_was_seen_deletes_it"]);
}

#[test]
fn dropping_what_is_new_is_caught() {
    catches(drop_what_is_new, &["no_insert_is_lost", "merge_is_commutative"]);
}

#[test]
fn dropping_unknown_fields_is_caught() {
    catches(drop_unknown_fields, &["unknown_fields_and_kinds_survive_an_older_build", VALUES]);
}

/// The mutants' machinery itself changes nothing: what it rewrites without a change passes every law.
#[test]
fn rewriting_alone_breaks_nothing() {
    let broken = broken_by(|a, b| rewritten(&merge(a, b), |_, _| ()), 300);
    assert!(broken.is_empty(), "{broken:?}");
}
