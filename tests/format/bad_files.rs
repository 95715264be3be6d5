//! What is said of every sort of bad file, and what is still opened.

use samskab::document::{Actor, Document, Edit, KIND};
use samskab::file::{self, MAX_BYTES, MAX_FIELDS, MAX_ITEMS, MAX_TEXT, Opened, Problem};
use serde_json::{Value, json};

use super::golden::EVERY_FEATURE;

/// A sound file with one finding.
fn sound() -> String {
    let mut document = Document::new("p1");
    let fields = vec![(KIND.to_owned(), "finding".into()), ("title".to_owned(), "Blåbær".into())];
    document.apply(&Actor::named("k7f3m2qa").unwrap(), &Edit::Create { id: "f1".into(), fields });
    file::save(&document)
}

/// The sound file, changed as JSON.
fn changed(change: impl FnOnce(&mut Value)) -> Vec<u8> {
    let mut value: Value = serde_json::from_str(&sound()).unwrap();
    change(&mut value);
    value.to_string().into_bytes()
}

fn without(part: &str) -> Vec<u8> {
    changed(|file| drop(file.as_object_mut().unwrap().remove(part)))
}

fn opened(bytes: impl AsRef<[u8]>) -> Opened {
    file::open(bytes.as_ref()).unwrap()
}

#[test]
fn every_bad_file_has_its_problem() {
    use Problem::*;
    let sound = sound();
    let nested = |open: &str, close: &str, depth: usize| open.repeat(depth) + &close.repeat(depth);
    let in_file = |what: &str| sound.replacen("\"Blåbær\"", what, 1);
    let table: Vec<(&str, Vec<u8>, Problem)> = vec![
        ("no byte", vec![], Empty),
        ("only space", b" \r\n\t ".into(), Empty),
        ("only a byte order mark", "\u{feff}".into(), Empty),
        ("Latin-1", b"{\"title\": \"Bl\xe5b\xe6r\"}".into(), NotText),
        (
            "UTF-16, as old Notepad saves it",
            sound.encode_utf16().flat_map(u16::to_le_bytes).collect(),
            NotText,
        ),
        ("a picture", b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR".into(), NotText),
        ("zeroed by a crash", vec![0; 4096], NotJson),
        ("a letter", "Kære alle, her er filen".into(), NotJson),
        ("a web page", "<!doctype html><p>Log ind</p>".into(), NotJson),
        ("single quotes", "{'format': 'samskab-process'}".into(), NotJson),
        ("not a number", in_file("NaN").into(), NotJson),
        ("a number beyond all numbers", in_file("1e400").into(), NotJson),
        ("half a letter of two units", in_file("\"\\ud83d\"").into(), NotJson),
        ("two files in one", format!("{sound}{sound}").into(), NotJson),
        ("a list", "[]".into(), NotOurs),
        ("nothing, in JSON", "null".into(), NotOurs),
        ("a text", "\"samskab-process\"".into(), NotOurs),
        ("an object", "{}".into(), NotOurs),
        ("another program's", "{\"type\": \"excalidraw\", \"items\": {}}".into(), NotOurs),
        ("a sealed one", "{\"format\": \"samskab-sealed\", \"items\": {}}".into(), NotOurs),
        ("too large", vec![b' '; MAX_BYTES + 1], TooLarge(MAX_BYTES + 1)),
        ("a million lists", nested("[", "]", 1_000_000).into(), TooDeep),
        ("a million lists without an end", "[".repeat(1_000_000).into(), TooDeep),
        ("a million objects", nested("{\"a\":", "}", 1_000_000).into(), TooDeep),
        ("a deep value", in_file(&nested("[", "]", 14)).into(), TooDeep),
        ("an id twice", sound.replacen("    \"f1\"", "    \"f1\": {},\n    \"f1\"", 1).into(), Twice),
        ("a field twice", sound.replacen("\"kind\"", "\"title\":\"x\",\"kind\"", 1).into(), Twice),
        ("the items twice", sound.replacen("  \"id\"", "  \"items\": {},\n  \"id\"", 1).into(), Twice),
        (
            "a key twice, spelled otherwise",
            sound.replacen("\"id\"", "\"\\u0069d\": 1, \"id\"", 1).into(),
            Twice,
        ),
        ("no items", without("items"), Incomplete("items")),
        ("no seen", without("seen"), Incomplete("seen")),
        ("no id", without("id"), Incomplete("id")),
        ("an id with a path", changed(|file| file["id"] = json!("../../x")), Incomplete("id")),
        ("a list of items", changed(|file| file["items"] = json!([1])), Incomplete("items")),
        ("an impossible count", changed(|file| file["seen"]["x"] = json!(u64::MAX)), Incomplete("seen")),
        ("a negative count", changed(|file| file["seen"]["x"] = json!(-1)), Incomplete("seen")),
        ("newer, other items", changed(|file| (file["reads"], file["items"]) = (json!(2), json!([]))), Newer),
        ("newer, other seen", changed(|file| (file["reads"], file["seen"]) = (json!(9), json!([]))), Newer),
    ];
    for (name, bytes, problem) in table {
        assert_eq!(file::open(&bytes).err(), Some(problem), "{name}");
    }
}

// A cut inside æ, ø or å was called "not text".
#[test]
fn a_file_cut_off_anywhere_is_called_so() {
    let bytes = EVERY_FEATURE.as_bytes();
    for end in 1..bytes.len() - 1 {
        assert_eq!(file::open(&bytes[..end]).err(), Some(Problem::CutOff), "cut after {end} bytes");
    }
    assert!(!opened(&bytes[..bytes.len() - 1]).altered, "only the last line end is missing");
}

#[test]
fn a_newer_file_that_can_be_read_is_read_and_marked() {
    for (version, reads) in [(2, 1), (2, 2), (7, 3)] {
        let opened =
            opened(changed(|file| (file["version"], file["reads"]) = (version.into(), reads.into())));
        assert!(opened.newer && opened.document.alive("f1").is_some());
    }
    assert!(!opened(sound()).newer);
}

#[test]
fn what_mail_programs_and_editors_do_to_a_file_does_no_harm() {
    let sound = sound();
    let plain = opened(&sound).document;
    let with_mark = opened(format!("\u{feff}{sound}"));
    assert_eq!((with_mark.altered, &with_mark.document), (false, &plain));
    let windows = opened(sound.replace('\n', "\r\n"));
    assert_eq!((windows.altered, &windows.document), (true, &plain));
    let on_one_line = opened(changed(|_| ()));
    assert_eq!((on_one_line.altered, &on_one_line.document), (true, &plain));
    let escaped = opened(sound.replace('å', "\\u00e5"));
    assert_eq!((escaped.altered, &escaped.document), (true, &plain));
    assert_eq!(file::save(&escaped.document), sound);
}

#[test]
fn a_file_that_something_else_has_changed_is_marked() {
    let sound = sound();
    assert!(!opened(&sound).altered);
    let by_hand = opened(sound.replace("Blåbær", "Solbær"));
    assert!(by_hand.altered);
    assert_eq!(by_hand.document.item("f1").unwrap().text("title"), "Solbær");
    let (content, _) = sound.rsplit_once(",\n  \"check\"").unwrap();
    assert!(opened(format!("{content},\n  \"check\": \"crc32:00000000\"\n}}\n")).altered);
    assert!(!opened(without("check")).altered, "a program may leave the checksum out");
}

/// One item that cannot be understood is counted, kept, and written out again to the byte; the others open.
#[test]
fn a_damaged_item_is_kept_to_the_byte() {
    let long = "æ".repeat(MAX_TEXT / 2);
    let many = (0..=MAX_FIELDS).map(|n| format!("\"f{n:03}\":{n}")).collect::<Vec<_>>().join(",");
    let damaged = [
        "7".to_owned(),
        "null".to_owned(),
        "[\"ikke en ting\"]".to_owned(),
        "{}".to_owned(),
        "{\"kind\":\"finding\"}".to_owned(),
        "{\"~\":\"1.a\"}".to_owned(),
        "{\"kind\":\"finding\",\"~\":\"0.a\"}".to_owned(),
        "{\"kind\":\"finding\",\"~\":\"x\"}".to_owned(),
        "{\"kind\":\"finding\",\"~\":\"4503599627370497.a\"}".to_owned(),
        "{\"kind\":\"finding\",\"~\":\"1.a\",\"~d\":[1]}".to_owned(),
        "{\"kind\":\"finding\",\"~\":\"1.a\",\"~e\":{\"gone\":\"2.b\"}}".to_owned(),
        "{\"kind\":\"finding\",\"~\":\"1.a\",\"~k\":{\"kind\":[[\"x\"]]}}".to_owned(),
        "{\"kind\":\"finding\",\"~\":\"1.a\",\"~newer\":1}".to_owned(),
        "{\"\":1,\"kind\":\"finding\",\"~\":\"1.a\"}".to_owned(),
        "{\"n\":9007199254740993,\"~\":\"1.a\"}".to_owned(),
        "{\"n\":18446744073709551615,\"~\":\"1.a\"}".to_owned(),
        "{\"n\":[1e+300],\"~\":\"1.a\"}".to_owned(),
        "{\"n\":[[[[[[[[[1]]]]]]]]],\"~\":\"1.a\"}".to_owned(),
        format!("{{\"text\":\"{long}a\",\"~\":\"1.a\"}}"),
        format!("{{\"{}\":2,\"~\":\"1.a\"}}", "k".repeat(201)),
        format!("{{{many},\"~\":\"1.a\"}}"),
    ];
    for item in damaged {
        let file = sound().replacen("    \"f1\"", &format!("    \"d1\": {item},\n    \"f1\""), 1);
        let opened = opened(&file);
        let short: String = item.chars().take(80).collect();
        assert_eq!(opened.damaged, 1, "{short}");
        assert!(opened.document.item("d1").is_none() && opened.document.alive("f1").is_some(), "{short}");
        let saved = file::save(&opened.document);
        assert!(saved.contains(&format!("    \"d1\": {item},\n")), "{short}");
        assert_eq!(self::opened(&saved).document, opened.document, "{short}");
    }
    // An id that no item may have is damage too; within the limits nothing is.
    let id = "x".repeat(121);
    let item = "{\"kind\":\"finding\",\"~\":\"1.a\"}";
    for id in ["", "../x", "a b", "æ", id.as_str()] {
        let file = sound().replacen("    \"f1\"", &format!("    \"{id}\": {item},\n    \"f1\""), 1);
        assert_eq!(opened(&file).damaged, 1, "{id}");
    }
    let fits = format!("{{\"text\":\"{long}\",\"n\":9007199254740992,\"~\":\"1.a\"}}");
    assert_eq!(
        opened(sound().replacen("    \"f1\"", &format!("    \"d1\": {fits},\n    \"f1\""), 1)).damaged,
        0
    );
}

#[test]
fn there_is_a_limit_to_items() {
    let items = |count: usize| {
        changed(|file| {
            let one = file["items"]["f1"].clone();
            file["items"] = (0..count).map(|n| (format!("i{n}"), one.clone())).collect();
        })
    };
    assert_eq!(opened(items(MAX_ITEMS)).document.items().count(), MAX_ITEMS);
    assert_eq!(file::open(&items(MAX_ITEMS + 1)).err(), Some(Problem::TooMany));
}

/// Keys that mean something to JavaScript mean nothing here.
#[test]
fn the_names_of_prototypes_are_plain_names() {
    let nested = json!({ "__proto__": { "polluted": true }, "constructor": { "prototype": 1 } });
    let bytes = changed(|file| {
        file["__proto__"] = nested.clone();
        file["items"]["f1"]["__proto__"] = nested.clone();
        file["items"]["__proto__"] = file["items"]["f1"].clone();
        file["items"]["constructor"] = file["items"]["f1"].clone();
    });
    let document = opened(bytes).document;
    for id in ["f1", "__proto__", "constructor"] {
        assert_eq!(document.item(id).unwrap().get("__proto__"), Some(&nested));
    }
    assert_eq!(document.to_parts().0.get("__proto__"), Some(&nested));
    assert_eq!(opened(file::save(&document)).document, document);
}

/// Brackets in a text are no depth, and a value as deep as allowed is still opened.
#[test]
fn only_real_depth_counts() {
    let brackets = format!("{}\\\"[[[[{{{{\\\\", "[".repeat(500));
    assert_eq!(opened(sound().replace("Blåbær", &brackets)).damaged, 0);
    let deep = format!("{}1{}", "[".repeat(8), "]".repeat(8));
    assert_eq!(opened(sound().replace("\"Blåbær\"", &deep)).damaged, 0);
}
