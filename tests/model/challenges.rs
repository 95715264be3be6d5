//! Numbering, themes, putting together, rating.

use expect_test::expect;
use samskab::document::{Actor, ItemId};
use samskab::model::*;
use serde_json::json;

use super::support::Room;

fn titles(document: &samskab::document::Document) -> Vec<(usize, String)> {
    numbered(document).into_iter().map(|one| (one.number, one.challenge.title)).collect()
}

fn three() -> Room {
    let mut room = Room::new();
    for (id, title) in [("a", "Døgnrytmeplaner"), ("b", "Køresedler"), ("c", "Kørelister")] {
        room.add::<Challenge>(id, "", &[(Challenge::title, json!(title))]);
    }
    room
}

#[test]
fn putting_together_keeps_both_and_closes_the_numbers() {
    let mut room = three();
    let edits = merge_into(&room.document, "b", "c");
    room.apply(edits);
    assert_eq!(titles(&room.document), [(1, "Døgnrytmeplaner".to_owned()), (2, "Kørelister".to_owned())]);
    assert_eq!(parts_of(&room.document, "c")[0].title, "Køresedler");
    assert!(parts_of(&room.document, "a").is_empty());
    // Into the part: that is into the one that it is a part of.
    let edits = merge_into(&room.document, "a", "b");
    room.apply(edits);
    assert_eq!(parts_of(&room.document, "c").len(), 2);
    assert_eq!(room.document.alive("a").unwrap().text(Challenge::merged_into), "c");
    // The other way round: the two change places.
    let edits = merge_into(&room.document, "c", "b");
    room.apply(edits);
    assert_eq!(titles(&room.document), [(1, "Køresedler".to_owned())]);
    assert_eq!(parts_of(&room.document, "b").len(), 2);
    room.apply(split_off("c"));
    assert_eq!(titles(&room.document).len(), 2);
    assert!(merge_into(&room.document, "a", "a").is_empty());
    assert!(merge_into(&room.document, "a", "nobody").is_empty());
}

#[test]
fn a_part_of_something_deleted_stands_by_itself() {
    let mut room = three();
    room.set("b", Challenge::merged_into, "c").delete("c");
    assert_eq!(titles(&room.document), [(1, "Døgnrytmeplaner".to_owned()), (2, "Køresedler".to_owned())]);
}

#[test]
fn a_ring_made_in_two_copies_hides_nothing() {
    let room = three();
    let (mut mine, mut yours) = (room.document.clone(), room.document.clone());
    for (copy, name, edits) in [
        (&mut mine, "mine", merge_into(&room.document, "b", "c")),
        (&mut yours, "yours", merge_into(&room.document, "c", "b")),
    ] {
        for edit in edits {
            copy.apply(&Actor::named(name).unwrap(), &edit);
        }
    }
    let merged = mine.merge(&yours).document;
    assert_eq!(titles(&merged), [(1, "Døgnrytmeplaner".to_owned()), (2, "Køresedler".to_owned())]);
    assert_eq!(parts_of(&merged, "b").len(), 1);
}

#[test]
fn themes_in_order_and_the_rest_at_the_end() {
    let mut room = three();
    room.add::<Theme>("t", "", &[(Theme::name, json!("Kørsel"))]).add::<Theme>("u", "", &[]);
    room.set("b", Challenge::theme, "t").set("a", Challenge::theme, "gone");
    let groups: Vec<(Option<ItemId>, Vec<usize>)> = by_theme(&room.document)
        .into_iter()
        .map(|(theme, list)| (theme.map(|theme| theme.id), list.iter().map(|one| one.number).collect()))
        .collect();
    let expected = [(Some("t".to_owned()), vec![2]), (Some("u".to_owned()), vec![]), (None, vec![1, 3])];
    assert_eq!(groups, expected);
}

fn rate(room: &mut Room, id: &str, challenge: &str, by: &str, figures: [i64; 3]) {
    room.add::<Rating>(
        id,
        challenge,
        &[
            (Rating::by, json!(by)),
            (Rating::importance, json!(figures[0])),
            (Rating::effect, json!(figures[1])),
            (Rating::barriers, json!(figures[2])),
        ],
    );
}

fn ranks(room: &Room) -> String {
    let line = |one: &Ranked| {
        let median = |figure: Option<stats::Summary>| figure.map_or("-".to_owned(), |s| s.median.to_string());
        format!(
            "{} {:10} {} raters, {}/{}/{}{}{}\n",
            one.rank.map_or("-".to_owned(), |rank| rank.to_string()),
            one.challenge.id,
            one.raters,
            median(one.importance),
            median(one.effect),
            median(one.barriers),
            if one.is_draft { " draft" } else { "" },
            if one.is_split { " split" } else { "" },
        )
    };
    ranking(&room.document).iter().map(line).collect()
}

#[test]
fn ranked_by_importance_then_effect_and_never_by_barriers() {
    let mut room = Room::new();
    room.add::<Attention>("point", "", &[(Attention::importance, json!(5)), (Attention::effect, json!(4))]);
    for id in ["unrated", "draft", "split", "tie1", "tie2", "low"] {
        room.add::<Challenge>(id, "", &[(Challenge::title, json!(id))]);
    }
    room.set("draft", Challenge::from, "point");
    rate(&mut room, "r1", "split", "Bord 1", [5, 4, 2]);
    rate(&mut room, "r2", "split", "Bord 2", [2, 4, 5]);
    rate(&mut room, "r3", "tie1", "Bord 1", [4, 3, 1]);
    rate(&mut room, "r4", "tie2", "Bord 1", [4, 3, 5]);
    rate(&mut room, "r5", "low", "Bord 1", [1, 5, 1]);
    // The table thought again: only the newest counts, however it spells itself.
    rate(&mut room, "r6", "low", " bord 1 ", [2, 5, 9]);
    // No label: a rater of its own.
    rate(&mut room, "r7", "low", "", [2, 5, 1]);
    expect![[r#"
        1 draft      0 raters, 5/4/- draft
        2 tie1       1 raters, 4/3/1
        2 tie2       1 raters, 4/3/5
        4 split      2 raters, 3.5/4/3.5 split
        5 low        2 raters, 2/5/1
        - unrated    0 raters, -/-/-
    "#]]
    .assert_eq(&ranks(&room));

    let matrix = matrix(&room.document);
    let cells: Vec<String> = matrix
        .cells
        .iter()
        .map(|cell| {
            let inside: Vec<&str> = cell.points.iter().map(|point| point.challenge.as_str()).collect();
            format!("{} × {}: {}", cell.effect, cell.barriers, inside.join(", "))
        })
        .collect();
    expect![[r#"
        3 × 1: tie1
        3 × 5: tie2
        4 × 4: split
        5 × 1: low
    "#]]
    .assert_eq(&(cells.join("\n") + "\n"));
    assert_eq!(matrix.unplaced, ["unrated", "draft"]);
}

#[test]
fn what_to_point_out_about_the_people_with_a_stake() {
    let mut room = three();
    assert_eq!(stakes(&room.document, "a").empty.len(), 4);
    assert!(stakes(&room.document, "a").no_owner);
    room.set("a", Challenge::owner, "Visitationen");
    assert!(!stakes(&room.document, "a").no_owner);
    for (id, absent) in [("s", true), ("t", false)] {
        let kind = json!(StakeholderKind::CanChange.code());
        room.add::<Stakeholder>(id, "a", &[(Stakeholder::stake, kind), (Stakeholder::absent, json!(absent))]);
    }
    let pointed_out = stakes(&room.document, "a");
    assert_eq!((pointed_out.absent.len(), pointed_out.owner_absent), (1, false));
    assert!(!pointed_out.empty.contains(&StakeholderKind::CanChange));
    room.set("t", Stakeholder::absent, true);
    assert!(stakes(&room.document, "a").owner_absent);
}
