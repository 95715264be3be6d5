//! Texts and numbers of every sort go through a file and come back as they were.

use proptest::prelude::*;
use samskab::document::{Actor, Document, Edit, KIND};
use samskab::file;
use serde_json::Value;

/// Characters that programs are known to stumble over.
const NASTY: &str = "æøåÆØÅé\u{65}\u{301}a\u{30a}\u{308}ß中👩‍👩‍👧‍👦🏳️‍🌈🇩🇰\u{2028}\u{2029}\u{85}\r\n\t\0\u{1}\u{7f}\u{9f}\u{ad}\u{200b}\
    \u{200d}\u{202a}\u{202e}\u{2066}\u{2069}\u{feff}\u{fffd}\u{fffe}\u{ffff}\u{10ffff}\u{e000}\\\"'`<>&/{}[]~,:;=+-@|#%\u{1b}";

fn text() -> impl Strategy<Value = String> {
    let nasty: Vec<char> = NASTY.chars().collect();
    let one =
        prop_oneof![3 => prop::sample::select(nasty), 2 => prop::char::range('a', 'z'), 1 => any::<char>()];
    prop::collection::vec(one, 0..24).prop_map(String::from_iter)
}

fn value() -> impl Strategy<Value = Value> {
    let number = prop_oneof![
        any::<i64>().prop_map(Value::from),
        any::<f64>().prop_map(Value::from),
        (-1e9..1e9).prop_map(Value::from),
        (0..2000i64).prop_map(|tenths| Value::from(tenths as f64 / 10.0)),
        (0..1_000_000i64).prop_map(|parts| Value::from(parts as f64 / 1000.0 * 0.7)),
    ];
    let plain = prop_oneof![
        4 => text().prop_map(Value::from),
        2 => number,
        1 => any::<bool>().prop_map(Value::from),
        1 => Just(Value::Null),
    ];
    plain.prop_recursive(9, 24, 4, |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..4).prop_map(Value::from),
            prop::collection::btree_map(text(), inner, 0..4).prop_map(|map| map.into_iter().collect()),
        ]
    })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 4000, failure_persistence: None, ..ProptestConfig::default() })]

    /// To the byte and whatever was written: what a file could not hold is not written in the first place. Texts
    /// are kept as they are, composed or not.
    #[test]
    fn opening_what_was_saved_gives_the_same_bytes(
        fields in prop::collection::vec((text(), value()), 0..6),
        wordings in prop::collection::vec(value(), 1..4),
        words in text(),
    ) {
        let (one, two) = (Actor::named("k7f3m2qa").unwrap(), Actor::named("b2q9x0zz").unwrap());
        let mut document = Document::new("p1");
        let fields = fields.into_iter().chain([(KIND.into(), "finding".into())]).collect();
        document.apply(&one, &Edit::Create { id: "i1".into(), fields });
        document.apply(&one, &Edit::set("i1", "words", words.clone()));
        let mut other = document.clone();
        document.apply(&one, &Edit::Put { id: "i1".into(), field: "disputed".into(), values: wordings });
        other.apply(&two, &Edit::set("i1", "disputed", words.clone()));
        let merged = document.merge(&other).document;

        for document in [&document, &other, &merged] {
            let bytes = file::save(document);
            let opened = file::open(bytes.as_bytes()).unwrap();
            prop_assert_eq!(opened.damaged, 0);
            prop_assert!(!opened.altered && !opened.newer);
            prop_assert_eq!(&opened.document, document);
            prop_assert_eq!(file::save(&opened.document), bytes);
            prop_assert_eq!(opened.document.item("i1").unwrap().text("words"), &words);
        }
    }
}
