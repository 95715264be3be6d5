//! Undo and redo are writes like any other.

use std::collections::BTreeMap;

use samskab::document::{Document, Edit, History, KIND, Randomness, Seeded};
use serde_json::{Value, json};

use super::check::{Editor, hold};
use super::history::World;

/// What people see: for each thing that is there whether it is contested, and its fields with all wordings, the
/// shown one first. A field that is empty looks like one that was never there. (A thing of one field cannot be
/// made contested again: its one field would have to be older and newer than its deletion.)
pub type View = BTreeMap<String, (bool, BTreeMap<String, Vec<Value>>)>;

pub fn view(document: &Document) -> View {
    let living = document.items().filter(|(_, item)| item.is_alive());
    let fields = |item: &samskab::document::Item| {
        let fields = item
            .fields
            .iter()
            .map(|(name, field)| (name.clone(), field.wordings().into_iter().cloned().collect::<Vec<_>>()));
        fields.filter(|(_, values)| *values != [Value::Null]).collect()
    };
    living
        .map(|(id, item)| (id.clone(), (item.is_contested() && item.fields.len() > 1, fields(item))))
        .collect()
}

/// Taking back all steps gives what was seen before them, doing them again gives what was seen after; files that
/// come in between change neither. A step that was taken back stays so when a copy from before comes back. To keep or
/// to delete a contested thing settles the question, and undo raises it again.
pub fn undo_and_redo_put_things_back(world: &World, dice: &mut Seeded) -> Result<(), String> {
    let from = dice.below(world.copies.len());
    let mut editor = Editor::of(&world.copies[from].document, "uu1");
    let mut history = History::default();
    let start = view(&editor.document);
    let steps = 1 + dice.below(8);
    let mut made = Vec::new();
    for step in 0..steps {
        let edit = random_edit(&editor.document, step, dice);
        let back = editor.apply(&edit);
        let typing = matches!(edit, Edit::Put { .. }) && dice.below(3) == 0;
        history.record(format!("{step}"), back, typing);
        made.push(edit);
    }
    let end = view(&editor.document);
    let before_undo = editor.document.clone();
    while history.undo(&mut editor.document, &editor.actor).is_some() {}
    let undone = view(&editor.document);
    hold!(undone == start, "undo of {made:#?}\ngives {undone:#?}\ninstead of {start:#?}");
    let merged = (world.merge)(&before_undo, &editor.document);
    hold!(view(&merged) == start, "a copy from before the undo undoes it: {made:#?}");
    while history.redo(&mut editor.document, &editor.actor).is_some() {}
    let redone = view(&editor.document);
    hold!(redone == end, "redo of {made:#?}\ngives {redone:#?}\ninstead of {end:#?}");

    // A file comes in. Then there and back again is where one was.
    let other = &world.copies[dice.below(world.copies.len())].document;
    editor.document = (world.merge)(&editor.document, other);
    let back = 1 + dice.below(steps);
    let met = view(&editor.document);
    let undone = (0..back).map_while(|_| history.undo(&mut editor.document, &editor.actor)).count();
    let taken_back = editor.document.clone();
    hold!((world.merge)(&taken_back, other) == taken_back, "the file that came in undoes the undo");
    (0..undone).for_each(|_| drop(history.redo(&mut editor.document, &editor.actor)));
    let again = view(&editor.document);
    hold!(again == met, "after a merge, undo and redo of {made:#?}\ngive {again:#?}\ninstead of {met:#?}");
    Ok(())
}

fn random_edit(document: &Document, step: usize, dice: &mut Seeded) -> Edit {
    let ids: Vec<&String> = document.items().map(|(id, _)| id).collect();
    let id = if ids.is_empty() { "fresh".to_owned() } else { ids[dice.below(ids.len())].clone() };
    let field = ["title", "text", KIND, "rare"][dice.below(4)];
    let value = [json!(format!("u{step}")), Value::Null, json!("ja")][dice.below(3)].clone();
    match dice.below(9) {
        8 => Edit::Doubt { id },
        0 => Edit::Create { id: format!("u{step}"), fields: vec![(KIND.into(), "finding".into())] },
        // The id is taken, perhaps by something in the bin, and a field is named twice.
        1 => {
            let fields =
                vec![("title".into(), value), (KIND.into(), "finding".into()), ("title".into(), json!(step))];
            Edit::Create { id, fields }
        }
        2 => Edit::Delete { id },
        3 => Edit::Restore { id },
        4 => Edit::Put { id, field: field.into(), values: vec![value, json!("b"), json!(step)] },
        _ => Edit::set(id, field, value),
    }
}
