//! What an outcome sets up, where things come from and where they go.

use expect_test::expect;
use samskab::document::{Actor, Document};
use samskab::model::flow::*;
use samskab::model::*;
use serde_json::json;

use super::support::Room;

const OUTCOMES: &[Outcome] = Outcome::ALL;

fn room() -> Room {
    let mut room = Room::new();
    room.add::<Challenge>("a", "", &[(Challenge::title, json!("Kvartalsgennemgang"))]);
    room.only::<Investigation>("a", &[(Investigation::conclusion, json!("Reglen siger noget andet"))]);
    room
}

fn choose(room: &mut Room, outcome: Outcome) {
    let edits = edits_for_outcome(&room.document, "a", outcome);
    room.apply(edits);
}

/// What is there beside the challenge and its investigation: kinds and texts.
fn set_up(document: &Document) -> String {
    let others = document.items().filter(|(_, item)| item.is_alive() && item.kind() != "challenge");
    let line = |(id, item): (&String, &samskab::document::Item)| {
        let fields = item
            .fields
            .iter()
            .filter(|(name, _)| !["kind", "pos", "parent", "conclusion"].contains(&name.as_str()));
        let fields: Vec<String> = fields.map(|(name, field)| format!("{name}={}", field.value())).collect();
        format!("{id}: {}\n", fields.join(" "))
    };
    others.map(line).collect()
}

#[test]
fn what_each_outcome_sets_up() {
    let mut said = String::new();
    for &outcome in OUTCOMES {
        let mut room = room();
        choose(&mut room, outcome);
        let to = destinations_of(&room.document, "a");
        said += &format!("{outcome:?} → {to:?}\n{}\n", set_up(&room.document));
    }
    expect![[r#"
        Solve → [Tool(3, "four_fs")]
        investigation-a: outcome="solve"

        Solved → [Tool(6, "learning")]
        investigation-a: outcome="solved"

        Misunderstanding → [Tool(6, "communication")]
        audience-a: about="a" message="Reglen siger noget andet"
        investigation-a: outcome="misunderstanding"

        CannotNow → [Tool(3, "four_fs")]
        four_fs-a: anchor=true
        investigation-a: outcome="cannot_now"

        Ready → [Tool(4, "act")]
        investigation-a: outcome="ready"
        solution-a: challenges:a=true description="Reglen siger noget andet" go="go" title="Kvartalsgennemgang"

        Keep → [Tool(3, "four_fs"), Tool(6, "learning")]
        four_fs-a: keep=true
        investigation-a: outcome="keep"
        lesson-a: from="a" of_kind="well" text="Reglen siger noget andet"

        Others → [Decisions]
        decision-a: about="a" what="Kvartalsgennemgang"
        investigation-a: outcome="others"

    "#]]
    .assert_eq(&said);
}

#[test]
fn choosing_again_adds_nothing() {
    for &outcome in OUTCOMES {
        let mut room = room();
        choose(&mut room, outcome);
        assert!(edits_for_outcome(&room.document, "a", outcome).is_empty(), "{outcome:?}");
    }
}

#[test]
fn changing_ones_mind_takes_nothing_away_and_doubles_nothing() {
    let mut room = room();
    for _ in 0..3 {
        for &outcome in OUTCOMES {
            choose(&mut room, outcome);
        }
    }
    let count = |kind: &str| room.document.of_kind(kind).len();
    let kinds = [Audience::KIND, Lesson::KIND, Decision::KIND, Solution::KIND, FourFs::KIND];
    assert_eq!(kinds.map(count), [1; 5]);
    assert_eq!(four_fs_of(&room.document, "a"), [Simplification::Anchor, Simplification::Keep]);
}

#[test]
fn what_people_wrote_is_left_as_it_is() {
    let mut room = room();
    // Somebody made the row by hand, and somebody unticked the F.
    room.add::<Audience>("own", "", &[(Audience::about, json!("a"))]);
    room.only::<FourFs>("a", &[(FourFs::anchor, json!(false))]);
    choose(&mut room, Outcome::Misunderstanding);
    choose(&mut room, Outcome::CannotNow);
    assert_eq!(Audience::all(&room.document).len(), 1);
    assert!(four_fs_of(&room.document, "a").is_empty());
    // What was set up, and then pointed elsewhere, is not pointed back.
    choose(&mut room, Outcome::Others);
    room.set("decision-a", Decision::about, "");
    assert!(edits_for_outcome(&room.document, "a", Outcome::Others).is_empty());
    assert!(edits_for_outcome(&room.document, "nobody", Outcome::Others).is_empty());
}

#[test]
fn two_copies_that_choose_the_same_merge_into_one() {
    for &outcome in OUTCOMES {
        let room = room();
        let copies = ["mine", "yours"].map(|name| {
            let mut copy = room.document.clone();
            for edit in edits_for_outcome(&copy.clone(), "a", outcome) {
                copy.apply(&Actor::named(name).unwrap(), &edit);
            }
            copy
        });
        let merged = copies[0].merge(&copies[1]).document;
        assert_eq!(set_up(&merged), set_up(&copies[0]), "{outcome:?}");
        assert!(merged.disagreements().is_empty(), "{outcome:?}");
    }
}

#[test]
fn step_3_works_with_what_is_to_be_solved_anchored_or_kept() {
    let mut room = Room::new();
    for outcome in OUTCOMES {
        let id = outcome.code();
        room.add::<Challenge>(id, "", &[]).only::<Investigation>(id, &[(Investigation::outcome, json!(id))]);
    }
    let list = challenges_for_step3(&room.document);
    let outcomes: Vec<Outcome> = list.iter().map(|(_, outcome)| *outcome).collect();
    assert_eq!(outcomes, [Outcome::Solve, Outcome::CannotNow, Outcome::Keep]);
    assert_eq!(list[1].0.number, 4, "numbered as in step 2");
}

#[test]
fn each_thing_shows_where_it_came_from_and_where_it_went() {
    let mut room = Room::new();
    room.add::<CardNote>("note", "c07", &[(CardNote::became, json!("point"))]);
    room.add::<Attention>("point", "", &[(Attention::from, json!("note"))]);
    room.add::<Challenge>(
        "a",
        "",
        &[(Challenge::from, json!("point")), (Challenge::follows, json!("I fjor"))],
    );
    room.add::<Challenge>(
        "b",
        "",
        &[(Challenge::merged_into, json!("a")), (Challenge::beforehand, json!(true))],
    );
    room.add::<Activity>("talk", "a", &[]);
    room.add::<Finding>("found", "a", &[(Finding::from, json!("talk"))]);
    room.add::<Idea>("idea", "a", &[(Idea::parked, json!(true)), (Idea::became, json!("s"))]);
    room.add::<Idea>("other", "a", &[]);
    room.add::<Solution>("s", "", &[(Solution::from, json!("idea")), ("challenges:a", json!(true))]);
    room.add::<Action>("do", "s", &[]).add::<Sign>("g", "s", &[]).add::<Sign>("h", "s", &[]);
    room.only::<Investigation>("a", &[(Investigation::outcome, json!("solve"))]);
    let links = Links::of(&room.document);
    let said: String = ["note", "point", "a", "b", "found", "idea", "other", "s", "do"]
        .iter()
        .map(|id| format!("{id}: {:?} → {:?}\n", links.came_from(id), links.went_to(id)))
        .collect();
    expect![[r#"
        note: [Card("c07")] → [Attention("point")]
        point: [CardNote("note")] → [Challenge("a")]
        a: [Attention("point"), EarlierProcess("I fjor"), Challenge("b")] → [Place(Tool(3, "four_fs")), Solution("s")]
        b: [Beforehand] → [Challenge("a")]
        found: [Activity("talk")] → []
        idea: [Parked("a")] → [Solution("s")]
        other: [Brainstorm("a")] → []
        s: [Idea("idea"), Challenge("a")] → [Action("do"), Place(Tool(5, "signs"))]
        do: [Solution("s")] → []
    "#]]
    .assert_eq(&said);
    assert_eq!(came_from(&room.document, "idea"), links.came_from("idea"));
    room.delete("point");
    assert_eq!(
        came_from(&room.document, "a"),
        [Link::EarlierProcess("I fjor".to_owned()), Link::Challenge("b".to_owned())]
    );
}

#[test]
fn the_four_fs_are_stored_once_and_shown_on_the_solutions() {
    let mut room = room();
    room.only::<FourFs>("a", &[(FourFs::keep, json!(true)), (FourFs::remove, json!(true))]);
    room.add::<Solution>("s", "", &[("challenges:a", json!(true)), ("four_fs:change", json!(true))]);
    let solution = Solution::get(&room.document, "s").unwrap();
    let shown = four_fs_shown(&room.document, &solution);
    assert_eq!(shown, [Simplification::Remove, Simplification::Change, Simplification::Keep]);
    assert_eq!(
        Simplification::ALL.iter().map(|f| f.flag()).collect::<Vec<_>>(),
        ["remove", "change", "anchor", "keep"]
    );
}
