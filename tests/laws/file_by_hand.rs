//! People open a file in an editor, or a program of their own writes it.

use std::collections::BTreeSet;

use samskab::document::{Document, Randomness, Seeded, Write};
use samskab::file;
use serde_json::{Value, json};

use super::check::hold;
use super::history::World;

/// A thing or a field that was taken out by hand comes back from any other copy; a value that was changed by hand
/// without its dot is kept beside the one it was (and the copies are called twins); and whatever the hand did not
/// touch merges as if nothing had happened. What the hand itself changed is lost only where another copy had
/// already overwritten it: the file says by its dot that it is the older value.
pub fn a_file_edited_by_hand_loses_nothing_else(world: &World, dice: &mut Seeded) -> Result<(), String> {
    let original = &world.copies[dice.below(world.copies.len())].document;
    let other = &world.copies[dice.below(world.copies.len())].document;
    let text = file::save(original);
    let mut value: Value = serde_json::from_str(&text).map_err(|error| error.to_string())?;
    let touched = edit_by_hand(&mut value, dice);
    let pretty = serde_json::to_string_pretty(&value).map_err(|error| error.to_string())?;
    let opened = file::open(pretty.as_bytes()).map_err(|problem| format!("{problem:?}"))?;
    hold!(opened.altered, "the file was changed by hand and nobody noticed");
    hold!(opened.damaged == 0, "a sound edit by hand is called damage");
    let edited = &opened.document;

    // With the file it was made from everything is there again.
    let healed = (world.merge)(edited, original);
    for (id, field, write) in writes(original) {
        hold!(has(&healed, id, field, write), "{id}.{field} = {} is gone", write.value);
    }
    for (id, field) in &touched {
        let Some(by_hand) = edited.item(id).and_then(|item| item.fields.get(field)) else { continue };
        for write in by_hand.writes() {
            hold!(has(&healed, id, field, write), "{} by hand in {id}.{field} is gone", write.value);
        }
    }
    // With any copy, what was not touched merges as before.
    let (wanted, merged) = ((world.merge)(original, other), (world.merge)(edited, other));
    for (id, field, write) in writes(&wanted) {
        if !touched.contains(&(id.to_owned(), field.to_owned())) {
            hold!(has(&merged, id, field, write), "{id}.{field} = {} is gone elsewhere", write.value);
        }
    }
    Ok(())
}

fn writes(document: &Document) -> impl Iterator<Item = (&str, &str, &Write)> {
    document.items().flat_map(|(id, item)| {
        item.fields.iter().flat_map(move |(field, register)| {
            register.writes().iter().map(move |write| (id.as_str(), field.as_str(), write))
        })
    })
}

fn has(document: &Document, id: &str, field: &str, write: &Write) -> bool {
    let register = document.item(id).and_then(|item| item.fields.get(field));
    register.is_some_and(|register| register.writes().contains(write))
}

/// One to four changes of the kind people make. The answer is what they touched.
fn edit_by_hand(file: &mut Value, dice: &mut Seeded) -> BTreeSet<(String, String)> {
    let mut touched = BTreeSet::new();
    let Some(items) = file.get_mut("items").and_then(Value::as_object_mut) else { return touched };
    for _ in 0..1 + dice.below(4) {
        let ids: Vec<String> = items.keys().cloned().collect();
        if ids.is_empty() {
            break;
        }
        let id = ids[dice.below(ids.len())].clone();
        let Some(item) = items.get_mut(&id).and_then(Value::as_object_mut) else { continue };
        let plain: Vec<String> = item.keys().filter(|key| !key.starts_with('~')).cloned().collect();
        let field = plain[dice.below(plain.len())].clone();
        match dice.below(4) {
            0 => {
                touched.extend(plain.into_iter().map(|field| (id.clone(), field)));
                items.remove(&id);
            }
            1 if plain.len() > 1 => {
                item.remove(&field);
                for dots in ["~e", "~k"] {
                    if let Some(dots) = item.get_mut(dots).and_then(Value::as_object_mut) {
                        dots.remove(&field);
                    }
                }
                touched.insert((id, field));
            }
            2 => {
                item.insert("by-hand".into(), json!("tilføjet i Notesblok"));
                touched.insert((id, "by-hand".into()));
            }
            _ => {
                item.insert(field.clone(), json!(format!("rettet i Notesblok {}", dice.below(9))));
                touched.insert((id, field));
            }
        }
    }
    touched
}
