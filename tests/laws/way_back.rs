//! What a merge brought, by name, and the way back from it.

use samskab::document::{Change, Document, History, Randomness, Seeded, Tally};

use super::check::{Editor, hold};
use super::history::World;
use super::undo::{View, view};

/// Any two documents of the world, merged; and the two.
fn met<'a>(world: &'a World, dice: &mut Seeded) -> (&'a Document, &'a Document, Document) {
    let all = world.documents();
    let (mine, theirs) = (all[dice.below(all.len())], all[dice.below(all.len())]);
    (mine, theirs, (world.merge)(mine, theirs))
}

/// What people see of those things that nobody has erased for good.
fn unerased(seen: View, document: &Document) -> View {
    let erased = |id: &str| document.item(id).is_some_and(|item| item.is_erased());
    seen.into_iter().filter(|(id, _)| !erased(id)).collect()
}

/// After a merge and the edits back every thing looks as it did before the merge: every field with all its wordings,
/// and whether it is contested. What one of the copies erased for good stays erased.
///
/// To go back is an ordinary write: neither of the two copies brings anything back when it comes in again. It can be
/// done again, and then all looks as after the merge.
pub fn the_way_back_from_a_merge_leads_back(world: &World, dice: &mut Seeded) -> Result<(), String> {
    for _ in 0..3 {
        let (mine, theirs, merged) = met(world, dice);
        let mut editor = Editor::of(&merged, "ww1");
        let mut history = History::default();
        let back = merged.way_back(mine);
        history.record("merge".to_owned(), back.clone(), false);
        history.undo(&mut editor.document, &editor.actor);
        let (is, was) = (view(&editor.document), unerased(view(mine), &merged));
        hold!(is == was, "the way back {back:#?}\nleads to {is:#?}\ninstead of {was:#?}");
        for copy in [mine, theirs, &merged] {
            let again = (world.merge)(&editor.document, copy);
            hold!(again == editor.document, "a copy that comes in again undoes the undo: {back:#?}");
        }
        history.redo(&mut editor.document, &editor.actor);
        let (is, was) = (view(&editor.document), view(&merged));
        hold!(is == was, "done again, the merge gives {is:#?}\ninstead of {was:#?}\nafter {back:#?}");
        hold!(merged.way_back(&merged).is_empty(), "a way back from nowhere");
    }
    Ok(())
}

/// Everything that the tally counts has a name and everything that has a name is counted; of two equal documents
/// nothing is said, and from before to after is the way from after to before, the other way round.
pub fn the_changes_of_a_merge_are_what_its_tally_counts(
    world: &World,
    dice: &mut Seeded,
) -> Result<(), String> {
    for _ in 0..4 {
        let (mine, theirs, _) = met(world, dice);
        let merged = mine.merge(theirs);
        let changes = mine.changes(&merged.document);
        let tally = Tally::of(&changes);
        hold!(tally == merged.tally, "{tally:?} are named and {:?} counted: {changes:#?}", merged.tally);
        hold!(mine.changes(mine).is_empty(), "a document differs from itself");
        let names = |changes: Vec<Change>| changes.into_iter().map(|change| change.id).collect::<Vec<_>>();
        let there_and_back = (names(changes), names(merged.document.changes(mine)));
        hold!(there_and_back.0 == there_and_back.1, "not the same things both ways: {there_and_back:?}");
    }
    Ok(())
}
