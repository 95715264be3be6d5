//! What the dots cost: a file stays about as small as plain JSON (design.md, section 8).

use samskab::document::{Actor, Document, Edit, order};
use samskab::file;
use serde_json::Value;

const ITEMS: usize = 1000;

/// The length of the file, and of the same file without a dot in it.
fn lengths(document: &Document) -> (usize, usize) {
    let file = file::save(document);
    let mut value: Value = serde_json::from_str(&file).unwrap();
    let items = value["items"].as_object_mut().unwrap();
    let plain = items.iter_mut().map(|(id, item)| {
        item.as_object_mut().unwrap().retain(|key, _| !key.starts_with('~'));
        format!("    \"{id}\": {item},\n").len()
    });
    let plain: usize = plain.sum();
    let head = file.lines().filter(|line| !line.starts_with("    \"") && !line.starts_with("  \"seen\""));
    (file.len(), plain + head.map(|line| line.len() + 1).sum::<usize>() - ",".len())
}

/// The bytes that dots take in each item.
fn per_item(document: &Document) -> f64 {
    let (with, without) = lengths(document);
    (with - without) as f64 / ITEMS as f64
}

#[test]
fn dots_cost_at_most_20_bytes_a_new_item_and_50_an_edited_one() {
    let actor = |name: &str| Actor::named(name).unwrap();
    let mut document = Document::new("p7q2m0c4kx");
    for (number, pos) in order::spread(None, None, ITEMS).into_iter().enumerate() {
        let fields = [
            ("kind", "challenge"),
            ("title", "Dobbelt registrering"),
            ("text", "Vi skriver det samme i to systemer"),
            ("pos", &pos),
        ];
        let fields = fields.map(|(name, value)| (name.to_owned(), value.into())).to_vec();
        document.apply(&actor("k7f3m2qa"), &Edit::Create { id: format!("{number:08}"), fields });
    }
    let new = per_item(&document);
    for number in 0..ITEMS {
        document.apply(&actor("b2q9x0zz"), &Edit::set(format!("{number:08}"), "title", "Samme to gange"));
    }
    let edited = per_item(&document);
    assert!(new > 15.0 && new <= 20.0, "{new} bytes for a new item");
    assert!(edited > 30.0 && edited <= 50.0, "{edited} bytes for an edited one");
}
