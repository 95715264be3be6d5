//! What each law says of a history that has been lived. A check answers with what it saw when the law is broken;
//! it uses the merge of the world, so that mutants are measured by the same rules.

use std::collections::{BTreeMap, BTreeSet};

use samskab::document::{Document, Edit, KIND, POS, Randomness, Seeded, order};
use samskab::file;
use serde_json::{Value, json};

use super::history::World;
use super::{file_by_hand, undo, way_back};

/// A law: it looks at a world, and draws what it needs to draw from the seed.
pub type Check = fn(&World, &mut Seeded) -> Result<(), String>;

macro_rules! checks {
    ($($check:path),* $(,)?) => {
        /// Every check of the corpus with the name of its law.
        pub const ALL: &[(&str, Check)] = &[$((last_word(stringify!($check)), $check)),*];
    };
}

checks! {
    merge_is_commutative,
    merge_is_associative,
    merge_is_idempotent,
    merge_is_absorbing,
    merge_is_independent_of_order,
    no_insert_is_lost,
    the_values_kept_are_exactly_the_writes_nobody_overwrote,
    deleting_what_was_edited_unseen_keeps_and_flags_it,
    deleting_what_was_seen_deletes_it,
    nothing_deleted_is_resurrected,
    concurrent_texts_are_both_kept_and_the_same_one_is_shown,
    unknown_fields_and_kinds_survive_an_older_build,
    votes_after_merge_are_the_distinct_ballots,
    file_by_hand::a_file_edited_by_hand_loses_nothing_else,
    a_failed_merge_or_open_changes_nothing,
    opening_what_was_saved_gives_the_same_bytes,
    erased_text_does_not_come_back,
    undo::undo_and_redo_put_things_back,
    way_back::the_way_back_from_a_merge_leads_back,
    way_back::the_changes_of_a_merge_are_what_its_tally_counts,
    positions_and_order_are_the_same_in_every_copy,
    honest_copies_are_never_called_twins,
    merging_the_same_file_again_brings_nothing_new,
}

const fn last_word(path: &'static str) -> &'static str {
    let bytes = path.as_bytes();
    let mut at = bytes.len();
    while at > 0 && bytes[at - 1] != b':' && bytes[at - 1] != b' ' {
        at -= 1;
    }
    path.split_at(at).1
}

/// Breaks the law with these words unless the condition holds.
macro_rules! hold {
    ($condition:expr, $($words:tt)*) => {
        if !$condition {
            return Err(format!($($words)*));
        }
    };
}
pub(crate) use hold;

fn same(what: &str, a: &Document, b: &Document) -> Result<(), String> {
    hold!(a == b, "{what}:\n{}\n{}", file::save(a), file::save(b));
    Ok(())
}

/// A random pair of the documents of the world.
fn two<'a>(world: &'a World, dice: &mut Seeded) -> (&'a Document, &'a Document) {
    let all = world.documents();
    (all[dice.below(all.len())], all[dice.below(all.len())])
}

fn merge_is_commutative(world: &World, _: &mut Seeded) -> Result<(), String> {
    let all = world.documents();
    for (at, a) in all.iter().enumerate() {
        for b in &all[at + 1..] {
            same("a+b and b+a", &(world.merge)(a, b), &(world.merge)(b, a))?;
        }
    }
    Ok(())
}

fn merge_is_associative(world: &World, dice: &mut Seeded) -> Result<(), String> {
    for _ in 0..4 {
        let ((a, b), (c, _)) = (two(world, dice), two(world, dice));
        let left = (world.merge)(&(world.merge)(a, b), c);
        same("(a+b)+c and a+(b+c)", &left, &(world.merge)(a, &(world.merge)(b, c)))?;
    }
    Ok(())
}

fn merge_is_idempotent(world: &World, _: &mut Seeded) -> Result<(), String> {
    world.documents().into_iter().try_for_each(|a| same("a+a and a", &(world.merge)(a, a), a))
}

fn merge_is_absorbing(world: &World, dice: &mut Seeded) -> Result<(), String> {
    for _ in 0..3 {
        let (a, b) = two(world, dice);
        let both = (world.merge)(a, b);
        same("(a+b)+b and a+b", &(world.merge)(&both, b), &both)?;
        same("(a+b)+a and a+b", &(world.merge)(&both, a), &both)?;
    }
    Ok(())
}

/// Whatever the order in which files come in, and however they were put together before: one result.
fn merge_is_independent_of_order(world: &World, dice: &mut Seeded) -> Result<(), String> {
    for _ in 0..3 {
        let mut heap: Vec<Document> = world.documents().into_iter().cloned().collect();
        while heap.len() > 1 {
            let a = heap.swap_remove(dice.below(heap.len()));
            let b = heap.swap_remove(dice.below(heap.len()));
            heap.push((world.merge)(&a, &b));
        }
        same("another order", &heap[0], &world.all.0)?;
    }
    Ok(())
}

fn no_insert_is_lost(world: &World, _: &mut Seeded) -> Result<(), String> {
    let copies = world.copies.iter().map(|copy| (&copy.document, &copy.known));
    for (document, known) in copies.chain([(&world.all.0, &world.all.1)]) {
        let (here, wanted): (BTreeSet<&str>, _) =
            (document.items().map(|(id, _)| id.as_str()).collect(), world.log.items(known));
        hold!(here == wanted, "items {here:?} instead of {wanted:?}");
    }
    Ok(())
}

/// The heart of it: not one value too few and not one too many, in any copy at the end of any history.
fn the_values_kept_are_exactly_the_writes_nobody_overwrote(
    world: &World,
    _: &mut Seeded,
) -> Result<(), String> {
    let copies = world.copies.iter().map(|copy| (&copy.document, &copy.known));
    for (document, known) in copies.chain([(&world.all.0, &world.all.1)]) {
        for (id, item) in document.items() {
            let kept = item.fields.iter().map(|(name, register)| {
                let mut values: Vec<String> =
                    register.writes().iter().map(|write| write.value.to_string()).collect();
                values.sort();
                (name.clone(), values)
            });
            let kept: BTreeMap<_, _> = kept.collect();
            let wanted = world.log.expected(known, id).map(|expected| expected.fields).unwrap_or_default();
            hold!(kept == wanted, "{id} has {kept:?}, the log says {wanted:?}");
        }
    }
    Ok(())
}

/// Two fresh copies of everything, so that a law can go on where the history ended.
fn two_more(world: &World) -> (Editor, Editor) {
    (Editor::of(&world.all.0, "zz1"), Editor::of(&world.all.0, "aa1"))
}

/// A document with somebody who edits it.
pub struct Editor {
    pub document: Document,
    pub actor: samskab::document::Actor,
}

impl Editor {
    pub fn of(document: &Document, actor: &str) -> Self {
        let actor = samskab::document::Actor::named(actor).expect("a test names its actors well");
        Self { document: document.clone(), actor }
    }

    pub fn apply(&mut self, edit: &Edit) -> Vec<Edit> {
        self.document.apply(&self.actor, edit)
    }
}

fn pick<T: Clone>(list: &[T], dice: &mut Seeded) -> Option<T> {
    (!list.is_empty()).then(|| list[dice.below(list.len())].clone())
}

fn living(document: &Document) -> Vec<String> {
    document.items().filter(|(_, item)| item.is_alive()).map(|(id, _)| id.clone()).collect()
}

/// An edit that the deleter had not seen beats the delete, whichever file comes first, and people are told. They
/// are told for as long as anything that the deleter saw still stands; a copy that wrote every field anew, the
/// kind included (only *restore* does), keeps the item without a flag.
fn deleting_what_was_edited_unseen_keeps_and_flags_it(
    world: &World,
    dice: &mut Seeded,
) -> Result<(), String> {
    for (id, item) in world.all.0.items() {
        let wanted = world.log.expected(&world.all.1, id).is_some_and(|expected| expected.flagged);
        hold!(
            item.is_contested() == wanted,
            "{id} is flagged: {}, the log says {wanted}",
            item.is_contested()
        );
    }
    let (mut here, mut there) = two_more(world);
    let Some(id) = pick(&living(&world.all.0), dice) else { return Ok(()) };
    here.apply(&Edit::Delete { id: id.clone() });
    let field = ["title", "text", "pos", "new-field"][dice.below(4)];
    there.apply(&Edit::set(id.clone(), field, "skrevet, mens det blev slettet"));
    for merged in
        [(world.merge)(&here.document, &there.document), (world.merge)(&there.document, &here.document)]
    {
        let item = merged.item(&id).ok_or("the item is gone")?;
        hold!(item.is_alive(), "{id} was edited unseen and is deleted");
        hold!(item.text(field) == "skrevet, mens det blev slettet", "{id} shows {:?}", item.get(field));
        hold!(merged.contested().iter().any(|contested| contested.id == id), "{id} is not flagged");
    }
    Ok(())
}

/// A delete by somebody who had seen everything deletes, also in a copy that knows only a part.
fn deleting_what_was_seen_deletes_it(world: &World, dice: &mut Seeded) -> Result<(), String> {
    let (mut here, mut there) = two_more(world);
    let Some(id) = pick(&living(&world.all.0), dice) else { return Ok(()) };
    there.apply(&Edit::set(id.clone(), "title", "gelesen vor dem Löschen"));
    here.document = (world.merge)(&here.document, &there.document);
    here.apply(&Edit::Delete { id: id.clone() });
    for older in world.documents().into_iter().chain([&there.document]) {
        for merged in [(world.merge)(&here.document, older), (world.merge)(older, &here.document)] {
            hold!(
                merged.alive(&id).is_none(),
                "{id} was deleted by somebody who had seen it all, and is there"
            );
            hold!(merged.item(&id).is_some(), "{id} is not even in the bin");
        }
    }
    Ok(())
}

/// In every copy exactly those things are deleted that the log calls deleted: an older file brings nothing back.
fn nothing_deleted_is_resurrected(world: &World, _: &mut Seeded) -> Result<(), String> {
    for copy in &world.copies {
        for (id, item) in copy.document.items() {
            let wanted = world.log.expected(&copy.known, id).is_some_and(|expected| expected.alive);
            hold!(item.is_alive() == wanted, "{id} is there: {}, the log says {wanted}", item.is_alive());
        }
        for (file, known) in &world.old {
            let merged = (world.merge)(&copy.document, file);
            let mut joined = copy.known.clone();
            joined.join(known);
            for (id, item) in merged.items() {
                let wanted = world.log.expected(&joined, id).is_some_and(|expected| expected.alive);
                hold!(
                    item.is_alive() == wanted,
                    "{id} is there: {} after an old file came in",
                    item.is_alive()
                );
            }
        }
    }
    Ok(())
}

fn concurrent_texts_are_both_kept_and_the_same_one_is_shown(
    world: &World,
    dice: &mut Seeded,
) -> Result<(), String> {
    let (mut here, mut there) = two_more(world);
    let Some(id) = pick(&living(&world.all.0), dice) else { return Ok(()) };
    // One of them may be many edits ahead; that must not decide whose words are kept.
    for ahead in 0..dice.below(4) {
        here.apply(&Edit::set(id.clone(), "text", format!("foran {ahead}")));
    }
    here.apply(&Edit::set(id.clone(), "title", "den ene ordlyd"));
    there.apply(&Edit::set(id.clone(), "title", "den anden ordlyd"));
    let merged = (world.merge)(&here.document, &there.document);
    let swapped = (world.merge)(&there.document, &here.document);
    let late = (world.merge)(&(world.merge)(&world.all.0, &there.document), &here.document);
    let open = merged.disagreements();
    let open =
        open.iter().find(|open| open.id == id && open.field == "title").ok_or("no disagreement is shown")?;
    let both: BTreeSet<&str> = open.wordings.iter().filter_map(Value::as_str).collect();
    hold!(both == BTreeSet::from(["den anden ordlyd", "den ene ordlyd"]), "kept {both:?}");
    let shown = |document: &Document| document.item(&id).map(|item| item.text("title").to_owned());
    hold!(shown(&merged) == shown(&swapped) && shown(&merged) == shown(&late), "copies show different texts");
    hold!(shown(&merged).as_deref() == open.wordings[0].as_str(), "the first wording is not the shown one");
    // To choose is one edit, and the files that come late do not open the question again.
    let mut chosen = Editor::of(&merged, "cc1");
    chosen.apply(&Edit::set(id.clone(), "title", "den valgte"));
    for file in [&here.document, &there.document, &swapped, &world.all.0] {
        let settled = (world.merge)(file, &chosen.document);
        let wordings = settled.item(&id).map(|item| item.fields["title"].wordings().len());
        hold!(
            wordings == Some(1) && shown(&settled).as_deref() == Some("den valgte"),
            "the choice did not hold"
        );
    }
    Ok(())
}

/// An older build is this very code: it knows no field by name, so a newer build is one that writes kinds, fields
/// and top-level keys that nobody has heard of.
fn unknown_fields_and_kinds_survive_an_older_build(world: &World, dice: &mut Seeded) -> Result<(), String> {
    let text = file::save(&world.all.0).replacen("{\n", "{\n  \"aura\": {\"from\": \"the year 2031\"},\n", 1);
    let text = text.replace("\"version\": 1", "\"version\": 2");
    let opened = file::open(text.as_bytes()).map_err(|problem| format!("{problem:?}"))?;
    hold!(opened.newer, "a newer file is not called newer");
    let mut newer = Editor::of(&opened.document, "nn1");
    let nested = json!({ "deep": [1, { "er": ["å", null, true] }], "n": dice.below(1000) });
    let fields = vec![(KIND.to_owned(), "aura".into()), ("halo".to_owned(), nested.clone())];
    newer.apply(&Edit::Create { id: "aura1".into(), fields });
    let reopened =
        file::open(file::save(&newer.document).as_bytes()).map_err(|problem| format!("{problem:?}"))?;
    let mut older = Editor::of(&reopened.document, "oo1");
    older.apply(&Edit::set("aura1", "title", "skrevet i en ældre udgave"));
    newer.apply(&Edit::set("aura1", "halo", json!(["ny"])));
    for merged in
        [(world.merge)(&older.document, &newer.document), (world.merge)(&newer.document, &older.document)]
    {
        let item = merged.item("aura1").ok_or("a thing of an unknown kind is gone")?;
        hold!(item.kind() == "aura", "the kind became {:?}", item.kind());
        hold!(
            item.get("halo") == Some(&json!(["ny"])),
            "an unknown field merged wrongly: {:?}",
            item.get("halo")
        );
        hold!(item.text("title") == "skrevet i en ældre udgave", "the older build's own edit is gone");
        hold!(file::save(&merged).contains("the year 2031"), "an unknown key at the top is gone");
    }
    hold!(
        older.document.item("aura1").and_then(|item| item.get("halo")) == Some(&nested),
        "an unknown value changed"
    );
    Ok(())
}

/// A ballot is one item, so two copies that both hold it count it once.
fn votes_after_merge_are_the_distinct_ballots(world: &World, _: &mut Seeded) -> Result<(), String> {
    let items = world.log.items(&world.all.1);
    let cast: BTreeSet<&str> = items.into_iter().filter(|id| id.starts_with("vote-")).collect();
    for document in [&world.all.0, &(world.merge)(&world.all.0, world.documents()[0])] {
        let counted: Vec<&str> = document.of_kind("vote").iter().map(|(id, _)| id.as_str()).collect();
        hold!(counted == cast.iter().copied().collect::<Vec<_>>(), "counted {counted:?} of {cast:?}");
    }
    Ok(())
}

/// A file that cannot be opened leaves the document alone, and so does a merge that people do not take over.
fn a_failed_merge_or_open_changes_nothing(world: &World, dice: &mut Seeded) -> Result<(), String> {
    let (a, b) = two(world, dice);
    let (before_a, before_b) = (file::save(a), file::save(b));
    let cut = dice.below(before_b.len() - 2);
    let cut = (0..=cut).rev().find(|&at| before_b.is_char_boundary(at)).unwrap_or(0);
    hold!(file::open(&before_b.as_bytes()[..cut]).is_err(), "a file cut at {cut} was opened");
    let _preview = (world.merge)(a, b);
    hold!(file::save(a) == before_a && file::save(b) == before_b, "a merge changed what it merged");
    Ok(())
}

fn opening_what_was_saved_gives_the_same_bytes(world: &World, _: &mut Seeded) -> Result<(), String> {
    for document in world.documents().into_iter().chain([&world.all.0]) {
        let text = file::save(document);
        let opened = file::open(text.as_bytes()).map_err(|problem| format!("{problem:?}"))?;
        hold!(!opened.altered && !opened.newer && opened.damaged == 0, "what was saved looks altered");
        same("opened and saved", &opened.document, document)?;
        hold!(file::save(&opened.document) == text, "other bytes:\n{text}");
    }
    Ok(())
}

/// Words that the eraser saw stay away, whatever file comes late. Words that somebody wrote, or restored, without
/// knowing of the erasure are new words: they keep the item and people decide.
fn erased_text_does_not_come_back(world: &World, dice: &mut Seeded) -> Result<(), String> {
    let copy = &world.copies[dice.below(world.copies.len())];
    let ids: Vec<&String> = copy.document.items().map(|(id, _)| id).collect();
    let Some(id) = pick(&ids, dice) else { return Ok(()) };
    let mut eraser = Editor::of(&copy.document, "ee1");
    eraser.document.erase(&eraser.actor.clone(), id);
    hold!(eraser.document.item(id).is_some_and(|item| item.is_erased()), "{id} is not erased");
    let others = world.copies.iter().map(|copy| (&copy.document, &copy.known));
    for (document, known) in others.chain(world.old.iter().map(|(document, known)| (document, known))) {
        let merged = (world.merge)(&eraser.document, document);
        let unseen = world.log.unseen_values(id, known, &copy.known);
        let item = merged.item(id).ok_or("the item is gone")?;
        for write in
            item.fields.iter().filter(|(name, _)| *name != KIND).flat_map(|(_, field)| field.writes())
        {
            let text = write.value.to_string();
            hold!(write.value.is_null() || unseen.contains(&text), "{text} of {id} came back");
        }
        hold!(item.is_erased() || !unseen.is_empty(), "{id} came back");
    }
    Ok(())
}

/// Both put things into the same list: every copy ends with the same list, and neither finds its own things in
/// another order than before.
fn positions_and_order_are_the_same_in_every_copy(world: &World, dice: &mut Seeded) -> Result<(), String> {
    let (mut here, mut there) = two_more(world);
    for (who, editor) in [&mut here, &mut there].into_iter().enumerate() {
        for number in 0..1 + dice.below(4) {
            let list = editor.document.of_kind("challenge");
            let at = dice.below(list.len() + 1);
            let low = at.checked_sub(1).map(|at| list[at].1.text(POS).to_owned());
            let pos = order::between(low.as_deref(), list.get(at).map(|(_, item)| item.text(POS)));
            let (before, after) =
                (low.as_deref().unwrap_or_default(), list.get(at).map(|(_, item)| item.text(POS)));
            let room = after.is_none_or(|after| before < after && is_made_by_order(after));
            if room && (low.is_none() || is_made_by_order(before)) {
                hold!(before < pos.as_str(), "{pos} is not after {before}");
                hold!(after.is_none_or(|after| pos.as_str() < after), "{pos} is not before {after:?}");
            }
            let fields = vec![(KIND.to_owned(), "challenge".into()), (POS.to_owned(), pos.into())];
            editor.apply(&Edit::Create { id: format!("{who}new{number}"), fields });
        }
    }
    let list = |document: &Document| -> Vec<String> {
        document.of_kind("challenge").into_iter().map(|(id, _)| id.clone()).collect()
    };
    let merged = list(&(world.merge)(&here.document, &there.document));
    hold!(merged == list(&(world.merge)(&there.document, &here.document)), "two copies, two orders");
    for own in [list(&here.document), list(&there.document)] {
        let found: Vec<_> = merged.iter().filter(|id| own.contains(id)).cloned().collect();
        hold!(found == own, "{own:?} became {found:?}");
    }
    Ok(())
}

fn is_made_by_order(text: &str) -> bool {
    text.starts_with(['Y', 'Z', 'a', 'b']) && text.len() > 1
}

/// The warning would lose its weight if copies that were only edited and merged ever raised it.
fn honest_copies_are_never_called_twins(world: &World, dice: &mut Seeded) -> Result<(), String> {
    for _ in 0..3 {
        let (a, b) = two(world, dice);
        hold!(a.merge(b).twins.is_empty(), "honest copies are called twins");
    }
    Ok(())
}

fn merging_the_same_file_again_brings_nothing_new(world: &World, dice: &mut Seeded) -> Result<(), String> {
    let (a, b) = two(world, dice);
    let first = a.merge(b);
    hold!(first.document.merge(b).tally.is_empty(), "the second time is not nothing");
    let nothing = |document: &Document| {
        let items = document.items().map(|(id, item)| (id.clone(), item.is_alive(), shown(item)));
        (
            items.filter(|(_, alive, _)| *alive).collect::<Vec<_>>(),
            document.disagreements(),
            document.contested(),
        )
    };
    let quiet = first.tally.is_empty();
    hold!(!quiet || nothing(a) == nothing(&first.document), "something that shows was called nothing");
    Ok(())
}

fn shown(item: &samskab::document::Item) -> Vec<(String, Value)> {
    item.fields.iter().map(|(name, field)| (name.clone(), field.value().clone())).collect()
}
