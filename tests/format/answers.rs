//! A file with answers, open or secret: what it says, what it must not say, and what is refused.

use expect_test::expect;
use samskab::document::{Actor, Document, Edit, KIND, PARENT};
use samskab::file::{ANSWER, MAX_BYTES, Problem, open_answer, save_answer, save_secret};
use samskab::model::{Ballot, Secret};
use serde_json::{Value, json};

fn open_file() -> String {
    let mut document = Document::new("p1");
    let fields = vec![
        (KIND.to_owned(), "finding".into()),
        (PARENT.to_owned(), "c1".into()),
        ("text".to_owned(), "Kravet er fra 2009".into()),
    ];
    document.apply(&Actor::named("k7f3m2qa").unwrap(), &Edit::Create { id: "f9".into(), fields });
    save_answer("Færre skemaer", "bord 2", &document)
}

pub fn ballot(id: &str, dots: &[(&str, u32)]) -> Secret {
    Secret::Ballot(Ballot {
        id: id.into(),
        parent: "r1".into(),
        by: String::new(),
        dots: dots.iter().map(|(id, dots)| ((*id).to_owned(), *dots)).collect(),
        voters: Some(1.0),
    })
}

pub fn mark(id: &str, value: u8) -> Secret {
    Secret::Mark { id: id.into(), time: "t1".into(), value }
}

fn secret_file() -> String {
    save_secret("p1", "Færre skemaer", &[mark("zz", 7), ballot("aa", &[("c2", 1), ("c1", 2)])])
}

#[test]
fn what_open_answers_look_like() {
    let text = open_file();
    let (text, _) = text.rsplit_once("  \"check\"").unwrap();
    expect![[r#"
        {
          "app": "samskab 0.1.0",
          "format": "samskab-answer",
          "label": "bord 2",
          "process": "p1",
          "reads": 1,
          "seen": {"k7f3m2qa":1},
          "title": "Færre skemaer",
          "version": 1,
          "items": {
            "f9": {"kind":"finding","parent":"c1","text":"Kravet er fra 2009","~":"1.k7f3m2qa"}
          },
    "#]]
    .assert_eq(text);
}

#[test]
fn what_secret_answers_look_like() {
    let text = secret_file();
    let (text, _) = text.rsplit_once("  \"check\"").unwrap();
    expect![[r#"
        {
          "app": "samskab 0.1.0",
          "format": "samskab-answer",
          "process": "p1",
          "reads": 1,
          "title": "Færre skemaer",
          "version": 1,
          "secret": {
            "aa": {"dots:c1":2,"dots:c2":1,"kind":"ballot","parent":"r1"},
            "zz": {"kind":"mark","parent":"t1","value":7}
          },
    "#]]
    .assert_eq(text);
}

#[test]
fn answers_come_back_as_they_were() {
    let open = open_answer(open_file().as_bytes()).unwrap();
    assert_eq!(
        (open.process.as_str(), open.title.as_str(), open.label.as_str()),
        ("p1", "Færre skemaer", "bord 2")
    );
    assert_eq!((open.document.id.as_str(), open.damaged, open.altered), ("p1", 0, false));
    assert_eq!(open.document.item("f9").unwrap().text("text"), "Kravet er fra 2009");
    assert!(open.secret.is_empty());

    let secret = open_answer(secret_file().as_bytes()).unwrap();
    assert_eq!(secret.secret, [ballot("aa", &[("c1", 2), ("c2", 1)]), mark("zz", 7)]);
    assert!(secret.document.seen().is_empty() && secret.document.items().next().is_none());
    assert_eq!(save_secret("p1", "Færre skemaer", &secret.secret), secret_file());
}

#[test]
fn a_label_or_an_open_answer_beside_secret_ones_is_not_even_read() {
    let mut value: Value = serde_json::from_str(&secret_file()).unwrap();
    value["label"] = json!("bord 2");
    value["items"] = json!({"f9": {"kind": "finding", "~": "1.k7f3m2qa"}});
    value["seen"] = json!({"k7f3m2qa": 1});
    let opened = open_answer(value.to_string().as_bytes()).unwrap();
    assert_eq!(opened.label, "");
    assert!(opened.document.items().next().is_none() && opened.document.seen().is_empty());
    assert_eq!(opened.secret.len(), 2);
}

#[test]
fn a_damaged_answer_is_counted_and_the_others_stay() {
    let mut value: Value = serde_json::from_str(&secret_file()).unwrap();
    value["secret"]["bad1"] = json!({"kind": "mark", "parent": "t1", "value": 11});
    value["secret"]["bad2"] = json!({"kind": "ballot", "parent": "../x", "dots:c1": 1});
    value["secret"]["bad3"] = json!({"kind": "challenge", "parent": "t1"});
    value["secret"]["bad/4"] = json!({"kind": "mark", "parent": "t1", "value": 1});
    let opened = open_answer(value.to_string().as_bytes()).unwrap();
    assert_eq!((opened.secret.len(), opened.damaged), (2, 4));

    let mut value: Value = serde_json::from_str(&open_file()).unwrap();
    value["items"]["odd"] = json!({"kind": "finding"});
    value["items"]["long"] = json!({"kind": "finding", "text": "x".repeat(200_000), "~": "1.k7f3m2qa"});
    let opened = open_answer(value.to_string().as_bytes()).unwrap();
    assert_eq!((opened.document.items().count(), opened.damaged), (1, 2));
}

#[test]
fn every_bad_file_with_answers_has_its_problem() {
    use Problem::*;
    let (open, secret) = (open_file(), secret_file());
    let changed = |sound: &str, change: &dyn Fn(&mut Value)| {
        let mut value: Value = serde_json::from_str(sound).unwrap();
        change(&mut value);
        value.to_string().into_bytes()
    };
    let table: Vec<(&str, Vec<u8>, Problem)> = vec![
        ("nothing", b"  ".into(), Empty),
        ("no text", vec![0xff, 0xfe], NotText),
        ("a letter", "Kære alle".into(), NotJson),
        ("the end is missing", open[..open.len() / 2].into(), CutOff),
        ("too large", vec![b' '; MAX_BYTES + 1], TooLarge(MAX_BYTES + 1)),
        ("too deep", "{\"a\":".repeat(100_000).into(), TooDeep),
        ("an id twice", open.replacen("    \"f9\"", "    \"f9\": {},\n    \"f9\"", 1).into(), Twice),
        (
            "an id twice, secret",
            secret.replacen("    \"aa\"", "    \"aa\": {},\n    \"aa\"", 1).into(),
            Twice,
        ),
        ("a process", changed(&open, &|file| file["format"] = json!("samskab-process")), NotOurs),
        ("newer", changed(&open, &|file| file["reads"] = json!(2)), Newer),
        ("no process", changed(&open, &|file| file["process"] = json!("")), Incomplete("process")),
        ("no items", changed(&open, &|file| file["items"] = json!(null)), Incomplete("items")),
        ("no seen", changed(&open, &|file| file["seen"] = json!([])), Incomplete("seen")),
        ("a list of secrets", changed(&secret, &|file| file["secret"] = json!([])), Incomplete("secret")),
        (
            "secrets without end",
            changed(&secret, &|file| {
                let one = json!({"kind": "mark", "parent": "t1", "value": 1});
                file["secret"] = (0..201).map(|n| (format!("m{n}"), one.clone())).collect();
            }),
            TooMany,
        ),
        (
            "items without end",
            {
                let many: Vec<String> = (0..20_001).map(|n| format!("\"x{n}\":0")).collect();
                format!("{{\"format\":\"{ANSWER}\",\"items\":{{{}}}}}", many.join(",")).into()
            },
            TooMany,
        ),
    ];
    for (name, bytes, problem) in table {
        assert_eq!(open_answer(&bytes).err(), Some(problem), "{name}");
    }
    assert!(open_answer(&changed(&open, &|file| file["title"] = json!("Andet"))).is_ok());
    let altered = open.replacen("2009", "2010", 1);
    assert!(open_answer(altered.as_bytes()).unwrap().altered);
}
