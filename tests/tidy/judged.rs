//! Every field of every thing has been judged: does it name people, is it private, may it be shared?

use samskab::model::judged;

use super::none;
use super::source::files;

/// The things of the model with their fields, as the source spells them.
fn things() -> Vec<(String, Vec<String>)> {
    let mut found: Vec<(String, Vec<String>)> = Vec::new();
    for file in files("src/model", ".rs").into_iter().filter(|file| file.text.contains("\nthings! {")) {
        let (_, body) = file.text.split_once("\nthings! {").unwrap();
        let (body, _) = body.split_once("\n}\n").unwrap();
        for line in body.lines() {
            if let Some((_, kind)) = line.strip_suffix("\" {").and_then(|line| line.split_once(" = \"")) {
                found.push((kind.to_owned(), Vec::new()));
            } else if let Some((name, _)) = line.trim().split_once(": ").filter(|_| !line.contains("///")) {
                found.last_mut().unwrap().1.push(name.to_owned());
            }
        }
    }
    assert!(found.len() > 50 && found.iter().all(|(_, fields)| !fields.is_empty()), "things were not found");
    found
}

#[test]
fn every_field_was_judged_once() {
    let mut broken = Vec::new();
    for (kind, fields) in things() {
        let judged = judged(&kind).concat();
        broken.extend(fields.iter().filter_map(|field| {
            let times = judged.iter().filter(|judged| *judged == field).count();
            (times != 1).then(|| format!("{kind}.{field} stands {times} times in src/model/sharing.rs"))
        }));
        let gone = judged.iter().filter(|judged| !fields.iter().any(|field| field == *judged));
        broken.extend(gone.map(|field| format!("{kind}.{field} is judged and not there")));
    }
    none("a field that was not judged: does it name people, is it private, may it be shared?", broken);
}
