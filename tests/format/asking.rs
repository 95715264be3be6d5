//! A file with questions: it shows what is needed and nothing else, and a bad one is refused.

use expect_test::expect;
use samskab::document::{Actor, Document, Edit, KIND, PARENT, POS};
use samskab::file::{ASK, Asked, MAX_BYTES, Problem, open_ask, save_ask};
use samskab::model::{Ask, Question, When};
use serde_json::{Value, json};

/// Id, kind and fields of a thing.
type Row<'a> = (&'a str, &'a str, Vec<(&'a str, Value)>);

/// A process with a bit of everything that others can be asked about, and of much that they must not see.
pub fn process() -> Document {
    let mut document = Document::new("p1");
    let things: Vec<Row> = vec![
        (
            "process",
            "",
            vec![("kind", "process".into()), ("title", "Færre skemaer".into()), ("workplace", "Øst".into())],
        ),
        ("person1", "", vec![("kind", "participant".into()), ("label", "Hemmelig Hansen".into())]),
        (
            "c1",
            "",
            vec![
                ("kind", "challenge".into()),
                ("pos", "a0".into()),
                ("title", "Dobbelt registrering".into()),
                ("what", "Vi skriver det samme to gange".into()),
                ("raised_by", "Hemmelig Hansen".into()),
                ("owner", "Hemmelig Ejer".into()),
            ],
        ),
        ("c2", "", vec![("kind", "challenge".into()), ("pos", "a1".into()), ("title", "Ventetid".into())]),
        (
            "gone",
            "",
            vec![("kind", "challenge".into()), ("pos", "a2".into()), ("title", "Hemmelig slettet".into())],
        ),
        ("r1", "", vec![("kind", "round".into()), ("dots", 3.into()), ("secret", true.into())]),
        (
            "r2",
            "",
            vec![("kind", "round".into()), ("dots", 2.into()), ("otherwise", "Hemmelig grund".into())],
        ),
        (
            "s1",
            "",
            vec![("kind", "solution".into()), ("title", "Ét skema".into()), ("why", "Hemmelig".into())],
        ),
        (
            "sign1",
            "s1",
            vec![("kind", "sign".into()), ("text", "Færre rettelser".into()), ("who", "Hemmelig".into())],
        ),
        (
            "m1",
            "s1",
            vec![
                ("kind", "measure".into()),
                ("what", "Minutter pr. besøg".into()),
                ("freed", "Hemmelig".into()),
            ],
        ),
        ("l1", "s1", vec![("kind", "line".into()), ("statement", "Det giver mening".into())]),
        ("t1", "l1", vec![("kind", "line_time".into()), ("label", "Efter".into()), ("secret", true.into())]),
        ("mark1", "t1", vec![("kind", "mark".into()), ("value", 3.into())]),
        (
            "f1",
            "c1",
            vec![("kind", "finding".into()), ("pos", "a4".into()), ("text", "Hemmeligt fund".into())],
        ),
        ("rate1", "c1", vec![("kind", "rating".into()), ("by", "Hemmelig".into()), ("importance", 5.into())]),
        ("note1", "", vec![("kind", "attention".into()), ("text", "Hemmelig note".into())]),
    ];
    let actor = Actor::named("leader00").unwrap();
    for (id, parent, fields) in things {
        let mut all: Vec<(String, Value)> =
            fields.into_iter().map(|(name, value)| (name.to_owned(), value)).collect();
        all.extend((!parent.is_empty()).then(|| (PARENT.to_owned(), parent.into())));
        document.apply(&actor, &Edit::Create { id: id.into(), fields: all });
    }
    document.apply(&actor, &Edit::Delete { id: "gone".into() });
    document
}

/// A file with one question of every kind.
pub fn asked() -> Asked {
    let document = process();
    let ids = |ids: &[&str]| ids.iter().map(|id| (*id).to_owned()).collect::<Vec<_>>();
    let question = |ask, about: &[&str]| Question::new(&document, ask, ids(about), None);
    let mut count = question(Ask::Count, &["m1"]);
    count.when = Some(When::Before);
    let questions = vec![
        question(Ask::Describe, &[]),
        question(Ask::Rate, &["c1", "gone", "c2"]),
        question(Ask::Vote, &["r1", "c1", "c2"]),
        question(Ask::Vote, &["r2", "c1", "c2"]),
        question(Ask::Findings, &["c1"]),
        question(Ask::Observe, &["sign1"]),
        count,
        question(Ask::Mark, &["t1"]),
        question(Ask::Checklist, &["time", "freed"]),
        question(Ask::Learning, &["well"]),
        // Nothing of these is there.
        question(Ask::Findings, &["gone"]),
        question(Ask::Observe, &["c1"]),
        question(Ask::Vote, &["c1", "c2"]),
        question(Ask::Checklist, &["nonsense"]),
    ];
    let mut asked = Asked::about(&document, "ask1".into(), questions);
    asked.greeting = "Kære alle\nSvar gerne".into();
    asked.until = samskab::model::iso_day("2026-12-01");
    asked
}

#[test]
fn a_file_with_questions_shows_what_is_needed_and_nothing_else() {
    let text = save_ask(&asked());
    assert!(!text.contains("emmelig") && !text.contains("leader00"), "{text}");
    assert!(!text.contains("person1") && !text.contains("mark1") && !text.contains("note1"));
    let (text, _) = text.rsplit_once("  \"check\"").unwrap();
    expect![[r#"
        {
          "app": "samskab 0.1.0",
          "format": "samskab-ask",
          "greeting": "Kære alle\nSvar gerne",
          "id": "ask1",
          "process": "p1",
          "questions": [{"about":[],"after":"a1","ask":"describe"},{"about":["c1","c2"],"ask":"rate"},{"about":["r1","c1","c2"],"ask":"vote"},{"about":["r2","c1","c2"],"ask":"vote"},{"about":["c1"],"after":"a4","ask":"findings"},{"about":["sign1"],"ask":"observe"},{"about":["m1"],"ask":"count","when":"before"},{"about":["t1"],"ask":"mark"},{"about":["time","freed"],"ask":"checklist"},{"about":["well"],"ask":"learning"}],
          "reads": 1,
          "title": "Færre skemaer",
          "until": "2026-12-01",
          "version": 1,
          "workplace": "Øst",
          "things": {
            "c1": {"kind":"challenge","pos":"a0","title":"Dobbelt registrering","what":"Vi skriver det samme to gange"},
            "c2": {"kind":"challenge","pos":"a1","title":"Ventetid"},
            "l1": {"kind":"line","parent":"s1","statement":"Det giver mening"},
            "m1": {"kind":"measure","parent":"s1","what":"Minutter pr. besøg"},
            "r1": {"dots":3,"kind":"round","secret":true},
            "r2": {"dots":2,"kind":"round"},
            "s1": {"kind":"solution","title":"Ét skema"},
            "sign1": {"kind":"sign","parent":"s1","text":"Færre rettelser"},
            "t1": {"kind":"line_time","label":"Efter","parent":"l1","secret":true}
          },
    "#]].assert_eq(text);
}

#[test]
fn a_file_with_questions_comes_back_as_it_was() {
    let asked = asked();
    assert_eq!(asked.questions.len(), 10, "what is not there is not asked about");
    let opened = open_ask(save_ask(&asked).as_bytes()).unwrap();
    assert_eq!(opened, asked);
    assert!(
        asked.questions[2].is_secret(&opened.document) && !asked.questions[3].is_secret(&opened.document)
    );
    assert!(asked.questions[7].is_secret(&opened.document));
    assert!(asked.minutes() > 10);
}

#[test]
fn every_bad_file_with_questions_has_its_problem() {
    use Problem::*;
    let sound = save_ask(&asked());
    let changed = |change: &dyn Fn(&mut Value)| {
        let mut value: Value = serde_json::from_str(&sound).unwrap();
        change(&mut value);
        value.to_string().into_bytes()
    };
    let table: Vec<(&str, Vec<u8>, Problem)> = vec![
        ("nothing", vec![], Empty),
        ("no text", vec![0xff, 0xfe], NotText),
        ("a letter", "Kære alle".into(), NotJson),
        ("the end is missing", sound[..sound.len() / 2].into(), CutOff),
        ("too large", vec![b' '; MAX_BYTES + 1], TooLarge(MAX_BYTES + 1)),
        ("too deep", "[".repeat(100_000).into(), TooDeep),
        ("an id twice", sound.replacen("    \"c1\"", "    \"c1\": {},\n    \"c1\"", 1).into(), Twice),
        ("a process", changed(&|file| file["format"] = json!("samskab-process")), NotOurs),
        ("a list", "[]".into(), NotOurs),
        ("newer", changed(&|file| file["reads"] = json!(2)), Newer),
        ("no id", changed(&|file| file["id"] = json!("../x")), Incomplete("id")),
        ("no process", changed(&|file| file["process"] = json!(7)), Incomplete("process")),
        ("no things", changed(&|file| file["things"] = json!([])), Incomplete("things")),
        ("no questions", changed(&|file| file["questions"] = json!([])), Incomplete("questions")),
        (
            "only questions of the future",
            changed(&|file| file["questions"] = json!([{"ask": "dream", "about": []}, 7, null])),
            Incomplete("questions"),
        ),
        (
            "questions without end",
            changed(&|file| file["questions"] = json!(vec![json!({"ask": "describe"}); 101])),
            TooMany,
        ),
        (
            "things without end",
            {
                let many: Vec<String> = (0..20_001).map(|n| format!("\"x{n}\":0")).collect();
                format!("{{\"format\":\"{ASK}\",\"things\":{{{}}}}}", many.join(",")).into()
            },
            TooMany,
        ),
    ];
    for (name, bytes, problem) in table {
        assert_eq!(open_ask(&bytes).err(), Some(problem), "{name}");
    }
}

#[test]
fn what_a_hand_wrote_into_a_file_with_questions_is_not_shown() {
    let mut value: Value = serde_json::from_str(&save_ask(&asked())).unwrap();
    value["things"]["c1"]["raised_by"] = json!("Nogen");
    value["things"]["c1"]["~e"] = json!({"title": "1.x"});
    value["things"]["person1"] = json!({"kind": "participant", "label": "Nogen"});
    value["things"]["c2"]["what"] = json!("x".repeat(200_000));
    value["greeting"] = json!("x".repeat(200_000));
    let opened = open_ask(value.to_string().as_bytes()).unwrap();
    let c1 = opened.document.item("c1").unwrap();
    assert_eq!(
        (c1.text("title"), c1.text("raised_by"), c1.text(KIND)),
        ("Dobbelt registrering", "", "challenge")
    );
    assert_eq!(c1.text(POS), "a0");
    assert!(opened.document.item("person1").is_none() && opened.document.item("c2").is_none());
    assert_eq!(opened.questions[1].about, ["c1"], "and a question is about what is left");
    assert_eq!(opened.greeting, "");
}
