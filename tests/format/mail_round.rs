//! A round of questions by mail: five answer, and their files come home in any order.

use std::collections::BTreeSet;

use proptest::prelude::*;
use samskab::document::{Actor, Author, Document, Edit, Randomness as _, Seeded};
use samskab::file::{Asked, Draft, open_answer, open_ask, save, save_answer, save_ask};
use samskab::model::{
    Answer, Ask, Ballot, Challenge, ChecklistQuestion, Finding, Lesson, LessonKind, Observation, Rating,
    Reading, Secret, Thing, When, answer_id, create, put_dots, ranking,
};
use serde_json::Value;

use super::asking::{asked, process};

const TODAY: &str = "2026-11-22";

/// Somebody who answers in a browser of their own.
struct Answerer {
    draft: Draft,
    author: Author,
    random: Seeded,
}

impl Answerer {
    fn new(seed: u64) -> Self {
        // What is mailed is what is opened.
        let asked: Asked = open_ask(save_ask(&asked()).as_bytes()).unwrap();
        let mut random = Seeded(seed);
        let sheet = random.token(10);
        Self { draft: Draft::new(asked, sheet), author: Author::default(), random }
    }

    fn apply(&mut self, edits: Vec<Edit>) {
        let actor = self.author.actor(&mut self.random);
        edits.iter().for_each(|edit| drop(self.draft.document.apply(&actor, edit)));
    }

    /// Types into one field of an answer, as the page does.
    fn write<T: Thing>(
        &mut self,
        at: (usize, usize, usize),
        parent: &str,
        field: &str,
        value: impl Into<Value>,
    ) {
        let id = answer_id(&self.draft.sheet, at.0, at.1, at.2);
        let edit = match self.draft.document.alive(&id) {
            Some(_) => Edit::set(id, field, value),
            None => create::<T>(id, parent, "", [(field.to_owned(), value.into())]),
        };
        self.apply(vec![edit]);
    }

    fn label(&mut self, label: &str) {
        let fields = vec![("kind".to_owned(), Draft::WHO.into()), (Draft::LABEL.to_owned(), label.into())];
        self.apply(vec![Edit::Create { id: Draft::WHO.into(), fields }]);
    }

    /// The file that is sent back.
    fn hand_out(&mut self) -> String {
        let edits = self.draft.finish(TODAY, "uden navn");
        self.apply(edits);
        let part = self.draft.open();
        self.draft.handed = part.items().map(|(id, _)| id.clone()).collect();
        save_answer(&self.draft.asked.title, &self.draft.label(), &part)
    }

    /// A full answer to every open question.
    fn answer_all(&mut self, n: u32) {
        self.write::<Challenge>((0, 0, 0), "", Challenge::title, format!("Bøvl {n}"));
        self.write::<Challenge>((0, 0, 1), "", Challenge::what, format!("Kun fortalt {n}\nog mere"));
        self.write::<Challenge>((0, 0, 2), "", Challenge::title, "  ");
        self.write::<Rating>((1, 0, 0), "c1", Rating::importance, n % 5 + 1);
        self.write::<Rating>((1, 1, 0), "c2", Rating::effect, 3);
        put_dots(&mut self.draft.given, "r2", vec![("c1".into(), 2)], &mut self.random);
        put_dots(&mut self.draft.given, "r1", vec![("c2".into(), 1)], &mut self.random);
        self.write::<Finding>((4, 0, 0), "c1", Finding::text, format!("Fund {n}"));
        self.write::<Observation>((5, 0, 0), "sign1", Observation::seen, "partly");
        self.write::<Reading>((6, 0, 0), "m1", Reading::value, 10 + n);
        self.write::<Reading>((6, 0, 1), "m1", Reading::value, 20 + n);
        self.write::<Reading>((6, 0, 1), "m1", Reading::date, "2026-10-01");
        self.write::<Answer>((8, 0, 0), "", Answer::text, format!("Tid {n}"));
        self.write::<Lesson>((9, 0, 0), "", Lesson::text, format!("Læring {n}"));
    }
}

fn part(file: &str) -> Document {
    open_answer(file.as_bytes()).unwrap().document
}

#[test]
fn every_answer_is_where_it_belongs() {
    let mut one = Answerer::new(1);
    one.answer_all(1);
    one.label(" bord 2\n ");
    let file = one.hand_out();
    assert!(!file.contains("\"r1\"") && !file.contains("Dobbelt registrering"), "{file}");
    let home = process();
    let merged = home.merge(&part(&file));
    assert!(merged.twins.is_empty() && merged.document.disagreements().is_empty());
    assert_eq!((merged.tally.new, merged.tally.changed, merged.tally.deleted), (11, 0, 0));
    let document = merged.document;

    let challenges = Challenge::all(&document);
    let titles: Vec<&str> = challenges.iter().map(|one| one.title.as_str()).collect();
    assert_eq!(
        titles,
        ["Dobbelt registrering", "Ventetid", "Bøvl 1", "Kun fortalt 1"],
        "behind those at home"
    );
    assert!(challenges[2..].iter().all(|one| one.raised_by == "bord 2"));
    let rating = &Rating::of(&document, "c1").into_iter().find(|one| one.id != "rate1").unwrap();
    assert!(rating.by.starts_with("bord 2 · ") && rating.importance == Some(2.0), "{rating:?}");
    let ballots = Ballot::of(&document, "r2");
    assert_eq!((ballots.len(), ballots[0].dots.clone(), ballots[0].people()), (1, vec![("c1".into(), 2)], 1));
    assert!(Ballot::of(&document, "r1").is_empty(), "the secret one is not among them");
    let finding = Finding::of(&document, "c1").into_iter().find(|one| one.text == "Fund 1").unwrap();
    assert_eq!(finding.source, "bord 2");
    let seen = &Observation::of(&document, "sign1")[0];
    assert_eq!(seen.date.map(samskab::model::iso).as_deref(), Some(TODAY));
    let readings: Vec<_> = Reading::of(&document, "m1");
    assert!(readings.iter().all(|one| one.when == Some(When::Before) && one.date.is_some()));
    assert_eq!(readings.iter().map(|one| one.value.unwrap()).collect::<Vec<_>>(), [11.0, 21.0]);
    let answer = &Answer::all(&document)[0];
    assert_eq!((answer.question, answer.by.as_str()), (Some(ChecklistQuestion::Time), "bord 2"));
    assert_eq!(Lesson::all(&document)[0].of_kind, Some(LessonKind::Well));
}

#[test]
fn what_was_taken_is_remembered_with_the_answer() {
    let mut one = Answerer::new(1);
    one.answer_all(1);
    one.draft.taken = (7, u32::MAX);
    let text = one.draft.to_text();
    assert_eq!(Draft::from_text(&text).unwrap().taken, (7, u32::MAX));
    // Earlier builds did not remember it.
    let older = text.replace("\"taken\"", "\"other\"");
    assert_eq!(Draft::from_text(&older).unwrap().taken, (0, 0));
    // Both sides count the questions in one way: as many as are seen one by one.
    assert_eq!(one.draft.asked.steps(), 12);
}

#[test]
fn what_is_handed_out_knows_only_its_own_writer() {
    let mut one = Answerer::new(1);
    one.answer_all(1);
    let document = part(&one.hand_out());
    let actors: BTreeSet<&Actor> = document.seen().iter().map(|(actor, _)| actor).collect();
    assert_eq!(actors.len(), 1);
    assert!(!actors.iter().any(|actor| ["asked", "leader00"].contains(&actor.as_str())));
    assert!(document.items().all(|(id, _)| id.starts_with(&one.draft.sheet)));
}

#[test]
fn the_same_answer_twice_changes_nothing() {
    let mut one = Answerer::new(1);
    one.answer_all(1);
    let (first, again) = (one.hand_out(), one.hand_out());
    assert_eq!(first, again, "finishing twice writes nothing new");
    let home = process().merge(&part(&first)).document;
    let twice = home.merge(&part(&again));
    assert!(twice.tally.is_empty());
    assert_eq!(save(&twice.document), save(&home));
}

#[test]
fn a_corrected_answer_corrects_the_old_one_and_nothing_else() {
    let mut one = Answerer::new(1);
    one.answer_all(1);
    let first = one.hand_out();
    let mut home = process().merge(&part(&first)).document;
    // At home somebody writes in one of the answers before the correction comes.
    let finding = answer_id(&one.draft.sheet, 4, 0, 0);
    home.apply(
        &Actor::named("leader00").unwrap(),
        &Edit::set(finding.clone(), Finding::text, "Skrevet om hjemme"),
    );

    // Some days later, in the same browser.
    one.draft = Draft::from_text(&one.draft.to_text()).unwrap();
    one.author = Author::default();
    one.write::<Challenge>((0, 0, 0), "", Challenge::title, "Bøvl, rettet");
    one.write::<Finding>((4, 0, 0), "c1", Finding::text, "Fund, rettet");
    one.write::<Lesson>((9, 0, 0), "", Lesson::text, "");
    let corrected = one.hand_out();
    assert!(!corrected.contains("Læring 1"));
    for home in [
        home.merge(&part(&corrected)).document,
        home.merge(&part(&corrected)).document.merge(&part(&first)).document,
    ] {
        let title = |document: &Document| {
            Challenge::get(document, &answer_id(&one.draft.sheet, 0, 0, 0)).unwrap().title
        };
        assert_eq!(title(&home), "Bøvl, rettet", "and the old file does not bring the old one back");
        let places = home.disagreements();
        assert_eq!(places.len(), 1, "what was changed in both places stays in both wordings");
        assert_eq!(places[0].id, finding);
        assert!(Lesson::all(&home).is_empty(), "what was taken back is in the bin");
    }
}

#[test]
fn five_who_call_themselves_the_same_are_five_raters() {
    let mut home = process();
    for seed in 1..=5 {
        let mut one = Answerer::new(seed);
        one.write::<Rating>((1, 1, 0), "c2", Rating::importance, seed);
        one.label(if seed < 4 { "sygeplejerske" } else { "" });
        home = home.merge(&part(&one.hand_out())).document;
    }
    let ventetid = ranking(&home).into_iter().find(|one| one.challenge.id == "c2").unwrap();
    assert_eq!((ventetid.raters, ventetid.importance.unwrap().median), (5, 3.0));
}

#[test]
fn a_draft_comes_back_as_it_was() {
    let mut one = Answerer::new(1);
    one.answer_all(1);
    one.label("bord 2");
    one.draft.at = 3;
    let back = Draft::from_text(&one.draft.to_text()).unwrap();
    let sorted = |given: &[Secret]| {
        let mut ids: Vec<String> = given.iter().map(|secret| format!("{secret:?}")).collect();
        ids.sort();
        ids
    };
    assert_eq!(sorted(&back.given), sorted(&one.draft.given));
    assert_eq!(
        (&back.document, &back.asked, &back.sheet, back.at),
        (&one.draft.document, &one.draft.asked, &one.draft.sheet, 3)
    );
    assert_eq!(back.secret().len(), 1);
    for text in ["", "{}", "{\"format\":\"samskab-draft\"}"] {
        assert!(Draft::from_text(text).is_none());
    }
}

#[test]
fn an_empty_sheet_hands_out_nothing() {
    let mut one = Answerer::new(1);
    one.label("bord 2");
    one.write::<Finding>((4, 0, 0), "c1", Finding::text, "skrevet");
    one.write::<Finding>((4, 0, 0), "c1", Finding::text, "");
    let document = part(&one.hand_out());
    assert_eq!(document.items().count(), 0);
    assert!(process().merge(&document).tally.is_empty());
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(60))]

    #[test]
    fn five_answers_come_home_in_any_order_to_the_same_bytes(order in Just([0_usize, 1, 2, 3, 4]).prop_shuffle(), seed in any::<u32>()) {
        let files: Vec<String> = (0..5_u32).map(|n| {
            let mut one = Answerer::new(u64::from(seed) * 10 + u64::from(n));
            one.answer_all(n);
            one.label(["bord 1", "bord 2", "", "bord 2", "aften"][n as usize]);
            one.hand_out()
        }).collect();
        let fold = |order: &[usize]| {
            order.iter().fold(process(), |home, at| home.merge(&part(&files[*at])).document)
        };
        let home = fold(&order);
        prop_assert_eq!(save(&home), save(&fold(&[0, 1, 2, 3, 4])));
        prop_assert_eq!(Challenge::all(&home).len(), 2 + 2 * 5);
        prop_assert_eq!(Reading::of(&home, "m1").len(), 10);
        prop_assert!(home.disagreements().is_empty());
        // The answers of one sheet stand side by side.
        let sheets: Vec<String> =
            Challenge::all(&home)[2..].iter().map(|one| one.id.split('.').next().unwrap().to_owned()).collect();
        let mut without_repeats = sheets.clone();
        without_repeats.dedup();
        prop_assert_eq!(without_repeats.len(), 5);
    }
}

#[test]
fn questions_are_told_by_their_codes() {
    use samskab::model::Choice;
    let codes: Vec<&str> = Ask::ALL.iter().map(|ask| ask.code()).collect();
    assert_eq!(
        codes,
        ["checklist", "describe", "rate", "vote", "findings", "observe", "count", "mark", "learning"]
    );
}
