//! Every field of every thing is used at least once, so that every screen has something to show.

use std::collections::BTreeSet;
use std::path::Path;

use samskab::document::Document;
use samskab::file;
use samskab::model::*;

use super::room;

macro_rules! kinds {
    ($($name:ident)*) => { &[$(($name::KIND, $name::FIELDS)),*] };
}

const KINDS: &[(&str, &[&str])] = kinds![
    Action Activity Anchoring Answer AssessmentLine Attention Audience Backing Ballot Barrier BottomLine
    Brainstorm CardNote CaseMark CaseNote Challenge Checklist Decision Drawn Finding Focus FourFs Frame Group
    Guidance Heading Homework Idea Investigation LeadTask Learning Lesson LineTime Mark Measure Meeting
    NewChallenge Novelty Observation OwnCard Participant PrivateNote Process Rating Reading RoleTask Round
    SharedWord SheetRow Sign Solution Source Stakeholder Step Talk Theme Trial TypeMark Verdict Why Workplace
];

/// What the example leaves empty, and why.
const LEFT_OUT: [(&str, &str, &str); 8] = [
    ("process", "enough", "a question of the light variant"),
    (
        "process",
        "delete_by",
        "the example goes when it is thrown away, and a date would sooner or later be past",
    ),
    ("source", "label", "the example was written in one copy, so nobody has to be told from anybody"),
    ("process", "again", "a question of the light variant"),
    ("investigation", "short", "a question of the light variant"),
    ("learning", "line", "a question of the light variant"),
    ("learning", "holds_note", "«Holder det endnu?» lies ahead: nobody has looked again yet"),
    ("step", "reason", "the group went through all six steps and left none out"),
];

/// The kinds that the example has none of, and why.
const NONE_OF: [(&str, &str); 1] =
    [("private", "a note for one person alone: a file that everybody opens has none")];

/// The kinds that the model declares, as the source spells them: `    Name = "kind" {`.
fn declared() -> BTreeSet<String> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/model");
    let mut kinds = BTreeSet::new();
    for entry in std::fs::read_dir(folder).unwrap().map(Result::unwrap).filter(|entry| entry.path().is_file())
    {
        let source = std::fs::read_to_string(entry.path()).unwrap();
        let lines = source.lines().filter_map(|line| line.strip_prefix("    ")?.strip_suffix("\" {"));
        let pairs = lines.filter_map(|line| line.split_once(" = \""));
        kinds.extend(pairs.map(|(_, kind)| kind.to_owned()));
    }
    kinds
}

fn uses(document: &Document, kind: &str, field: &str) -> bool {
    let flags = format!("{field}:");
    document.of_kind(kind).iter().any(|(_, item)| {
        item.get(field).is_some_and(|value| value.as_str() != Some(""))
            || item.fields.keys().any(|name| name.starts_with(&flags))
    })
}

#[test]
fn every_kind_is_looked_at() {
    let known: BTreeSet<String> = KINDS.iter().map(|(kind, _)| (*kind).to_owned()).collect();
    assert_eq!(known, declared());
}

#[test]
fn every_field_of_every_thing_is_used() {
    let document = &room().document;
    for (kind, _) in NONE_OF {
        assert!(document.of_kind(kind).is_empty(), "{kind} is there, so its fields are looked at");
    }
    let there = KINDS.iter().filter(|(kind, _)| !NONE_OF.iter().any(|(none, _)| none == kind));
    let all = there.flat_map(|(kind, fields)| fields.iter().map(|field| (*kind, *field)));
    let empty: Vec<(&str, &str)> = all.filter(|(kind, field)| !uses(document, kind, field)).collect();
    let mut excused: Vec<(&str, &str)> = LEFT_OUT.iter().map(|(kind, field, _)| (*kind, *field)).collect();
    excused.sort_by_key(|(kind, field)| empty.iter().position(|one| one == &(*kind, *field)));
    assert_eq!(empty, excused, "unused fields on the left, excused ones on the right");
}

/// The example carries nothing but what the model knows, and no person: roles only.
#[test]
fn nothing_unknown_and_no_contact_data() {
    let document = &room().document;
    for (id, item) in document.items() {
        assert!(KINDS.iter().any(|(kind, _)| *kind == item.kind()), "{id}");
    }
    let text = file::save(document);
    assert!(!text.contains('@'), "a name of the story or a mail address");
    // Eight digits in a row are a phone number, ten a CPR number.
    for (id, item) in document.items() {
        for register in item.fields.values() {
            let Some(text) = register.value().as_str() else { continue };
            let digits = text.split(|c: char| !c.is_ascii_digit()).map(str::len).max().unwrap_or(0);
            assert!(digits < 8, "{id}: {text}");
            assert_eq!(text, text.trim(), "{id}");
            assert!(!text.contains("  ") && !text.contains('"'), "{id}: {text}");
        }
    }
}
