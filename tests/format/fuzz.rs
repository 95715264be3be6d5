//! A hundred thousand spoiled files: nothing panics, nothing hangs, and what was not touched survives.

use std::collections::{BTreeMap, BTreeSet};
use std::panic::catch_unwind;
use std::sync::OnceLock;
use std::sync::atomic::{AtomicU64, Ordering};

use samskab::document::{Document, Randomness, Seeded, Write};
use samskab::file;
use serde_json::{Value, json};

use super::golden::EVERY_FEATURE;

/// How many files are spoiled byte by byte, and as many as JSON.
const FILES: u64 = 50_000;

/// Spoils that many files on all processors and names the seed of one that broke something.
fn spoil(check: fn(&mut Seeded) -> bool) {
    let (next, opened) = (AtomicU64::new(0), AtomicU64::new(0));
    let worker = || {
        while let seed @ 0..FILES = next.fetch_add(1, Ordering::Relaxed) {
            let survived = catch_unwind(|| check(&mut Seeded(seed)));
            let survived = survived.unwrap_or_else(|_| panic!("the spoiled file of seed {seed}, see above"));
            opened.fetch_add(u64::from(survived), Ordering::Relaxed);
        }
    };
    let threads = std::thread::available_parallelism().map_or(1, usize::from);
    std::thread::scope(|scope| (0..threads).for_each(|_| drop(scope.spawn(worker))));
    let opened = opened.into_inner();
    assert!(opened > FILES / 50 && opened < FILES, "{opened} of {FILES} files could be opened");
}

fn original() -> &'static Document {
    static ORIGINAL: OnceLock<Document> = OnceLock::new();
    ORIGINAL.get_or_init(|| file::open(EVERY_FEATURE.as_bytes()).unwrap().document)
}

/// Whatever was opened can be merged, either way round to the same, and saved and opened again.
fn lives_on(document: &Document) -> Document {
    assert_eq!(
        &file::open(file::save(document).as_bytes()).unwrap().document,
        document,
        "not the same again"
    );
    let mut sound = original().clone();
    sound.id.clone_from(&document.id);
    let merged = sound.merge(document).document;
    assert_eq!(merged, document.merge(&sound).document, "it matters who merges");
    assert_eq!(merged, merged.merge(&sound).document, "merging again changes something");
    assert_eq!(file::open(file::save(&merged).as_bytes()).unwrap().document, merged, "the merged file");
    nothing_vanishes(&sound, document, &merged);
    merged
}

/// Every wording of the sound document is still there, unless the spoiled one has a later write over it; and what
/// lives, lives, unless the spoiled one says that it was deleted by somebody who had seen it.
fn nothing_vanishes(sound: &Document, spoiled: &Document, merged: &Document) {
    for (id, item) in sound.items() {
        let there = merged.item(id).unwrap();
        let other = spoiled.item(id);
        if item.is_alive() && !there.is_alive() {
            assert!(other.is_some_and(|other| !other.grave.is_empty()), "{id} died of nothing");
        }
        for (field, register) in &item.fields {
            let later = other.and_then(|other| other.fields.get(field)).map(|field| field.writes());
            for write in register.writes() {
                let kept = there.fields[field].writes().iter().any(|now| now.value == write.value);
                let over = |other: &Write| other.dot.counter > write.dot.counter;
                let overwritten =
                    spoiled.seen().covers(&write.dot) && later.is_some_and(|all| all.iter().any(over));
                assert!(kept || overwritten, "{id}.{field}: {} vanished", write.value);
            }
        }
    }
}

#[test]
fn spoiled_bytes_never_panic() {
    spoil(|dice| {
        let mut bytes = EVERY_FEATURE.as_bytes().to_vec();
        for _ in 0..1 + dice.below(3) {
            spoil_bytes(&mut bytes, dice);
        }
        file::open(&bytes).is_ok_and(|opened| {
            lives_on(&opened.document);
            true
        })
    });
}

fn spoil_bytes(bytes: &mut Vec<u8>, dice: &mut Seeded) {
    if bytes.is_empty() {
        return;
    }
    let at = dice.below(bytes.len());
    let end = (at + 1 + dice.below(60)).min(bytes.len());
    match dice.below(9) {
        0 => bytes[at] ^= 1 << dice.below(8),
        1 => bytes[at] = dice.bits() as u8,
        // A letter or a digit for another keeps the file JSON more often than not.
        2 | 3 => {
            let near: Vec<usize> =
                (at..bytes.len()).filter(|&at| bytes[at].is_ascii_alphanumeric()).collect();
            if let Some(&at) = near.first() {
                bytes[at] = b"0123456789az"[dice.below(12)];
            }
        }
        4 => bytes.truncate(at),
        5 => drop(bytes.drain(at..end)),
        6 => {
            let chunk = bytes[at..end].to_vec();
            let to = dice.below(bytes.len());
            bytes.splice(to..to, chunk);
        }
        7 => {
            let other = dice.below(EVERY_FEATURE.len());
            let chunk = &EVERY_FEATURE.as_bytes()[other..(other + 40).min(EVERY_FEATURE.len())];
            bytes.splice(at..end, chunk.iter().copied());
        }
        _ => {
            let lines: Vec<&[u8]> = bytes.split_inclusive(|&byte| byte == b'\n').collect();
            let line = lines[dice.below(lines.len())].to_vec();
            let to: usize = lines[..dice.below(lines.len())].iter().map(|line| line.len()).sum();
            bytes.splice(to..to, line);
        }
    }
}

#[test]
fn what_spoiled_json_does_not_touch_survives() {
    spoil(|dice| {
        let mut value: Value = serde_json::from_str(EVERY_FEATURE).unwrap();
        let mut touched = BTreeSet::new();
        for _ in 0..1 + dice.below(4) {
            spoil_json(&mut value, &mut touched, dice);
        }
        let Ok(opened) = file::open(value.to_string().as_bytes()) else { return false };
        let merged = lives_on(&opened.document);
        let (sound, spoiled, merged) = (parts(original()), parts(&opened.document), parts(&merged));
        for (id, item) in sound.iter().filter(|(id, _)| !touched.contains(*id)) {
            assert_eq!(spoiled.get(id), Some(item), "{id} in the opened file");
            assert_eq!(merged.get(id), Some(item), "{id} in the merged file");
        }
        assert!(sound.keys().all(|id| merged.contains_key(id)), "the sound file brings everything back");
        true
    });
}

fn parts(document: &Document) -> BTreeMap<String, Value> {
    document.to_parts().1.into_iter().map(|(id, item)| (id.to_owned(), item)).collect()
}

fn spoil_json(file: &mut Value, touched: &mut BTreeSet<String>, dice: &mut Seeded) {
    if dice.below(6) == 0 {
        return spoil_head(file, dice);
    }
    let Some(items) = file["items"].as_object_mut() else { return };
    let ids: Vec<String> = items.keys().cloned().collect();
    if ids.is_empty() {
        return;
    }
    let id = ids[dice.below(ids.len())].clone();
    let other = ids[dice.below(ids.len())].clone();
    touched.insert(id.clone());
    let whole = items[&other].clone();
    match dice.below(6) {
        0 => drop(items.remove(&id)),
        1 => drop(items.insert(id, whole)),
        2 => {
            let new = ["nyt", "a.b", "", "æ", "__proto__", "edited1~00000000"][dice.below(6)];
            items.insert(new.into(), whole);
        }
        3 => drop(items.insert(id, junk(dice))),
        _ => {
            let Some(item) = items.get_mut(&id).and_then(Value::as_object_mut) else { return };
            let keys: Vec<String> = item.keys().cloned().collect();
            let names = ["~", "~e", "~k", "~d", "~x", "title", "pos", "kind", "ny"];
            let key = match dice.below(2) {
                0 if !keys.is_empty() => keys[dice.below(keys.len())].clone(),
                _ => names[dice.below(names.len())].to_owned(),
            };
            match dice.below(4) {
                0 => drop(item.remove(&key)),
                _ => drop(item.insert(key, junk(dice))),
            }
        }
    }
}

fn spoil_head(file: &mut Value, dice: &mut Seeded) {
    match dice.below(8) {
        0 if file["seen"].is_object() => {
            file["seen"][["k7f3m2qa", "b2q9x0zz", "nyt"][dice.below(3)]] = json!(1 + dice.below(40))
        }
        1 => file["seen"] = json!({}),
        2 => file["check"] = junk(dice),
        3 => file["version"] = junk(dice),
        4 => file["reads"] = junk(dice),
        5 => file["id"] = json!("p2"),
        6 => file[["aura", "ny", "app", "~"][dice.below(4)]] = junk(dice),
        _ => {
            let key = ["seen", "id", "format"][dice.below(3)];
            file[key] = junk(dice);
        }
    }
}

/// A value that might stand in a file, or might not.
fn junk(dice: &mut Seeded) -> Value {
    let counter = dice.below(30);
    let actor = ["k7f3m2qa", "b2q9x0zz", "m4w8tn1c", "nyt"][dice.below(4)];
    let dot = json!(format!("{counter}.{actor}"));
    match dice.below(18) {
        0 => Value::Null,
        1 => json!(counter),
        2 => json!(0.1 + counter as f64 * 0.7),
        3 => json!(-0.0),
        4 => json!(u64::MAX),
        5 => json!(1e300),
        6 => json!("x".repeat(counter * 10)),
        7 => (0..dice.below(13)).fold(json!("dyb"), |inner, _| json!([inner])),
        8 => json!({ "title": dot }),
        9 => json!({ "title": dot, "kind": dot, "pos": dot }),
        10 => json!({ "title": [["en anden", dot]], "kind": [["vote", dot], [1.5, dot]] }),
        11 => json!({ actor: counter }),
        12 => json!({ "title": [[[[[[["dyb"]]]]], dot]] }),
        13 => json!({ "kind": "challenge", "title": "junk", "~": dot }),
        14 => json!({ "kind": "challenge", "title": "junk", "~": dot, "~d": { actor: 1 + counter } }),
        15 => json!([]),
        _ => dot,
    }
}
