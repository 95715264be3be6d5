//! The file, and what somebody else finds in it.

use fantoccini::key::Key;
use serde_json::Value;

use super::Group;
use super::later::*;
use super::story::*;

/// Every tool, and a text that must be read there. The last names what is pressed first, where there is a list.
const FOUND: [(&str, &str, &str, &str); 18] = [
    ("0 Inden I går i gang", "Inden I går i gang med Samskabt styring", "Gruppe Syd", ""),
    ("1 Intro og fælles sprog", "Dialogkort", PLANS, ""),
    ("1 Intro og fælles sprog", "Roller og opgaver", TASK, ""),
    ("1 Intro og fælles sprog", "Fælles ord", WORD, ""),
    ("1 Intro og fælles sprog", "Opmærksomhedspunkter", PLANS, ""),
    ("2 Udpege og undersøge", "Beskriv udfordringerne", THEME, ""),
    ("2 Udpege og undersøge", "Prioriter udfordringerne", "I er uenige – hør begge sider", ""),
    ("2 Udpege og undersøge", "Undersøg udfordringerne", "Beror på en misforståelse", ""),
    ("3 Udvikle løsninger", "Forenklingens fire F'er", "Behovet er rigtigt", PHONE),
    ("3 Udvikle løsninger", "Brainstorm", PARKED, PHONE),
    ("3 Udvikle løsninger", "Vurdér løsningen", GO_WHY, "Morgentelefonen"),
    ("4 Teste og implementere", "Fra løsning til handling", ACTION, "Morgentelefonen"),
    ("5 Vurdér effekten", "Tegn på at løsningen virker", SIGN, ""),
    ("5 Vurdér effekten", "Hvor meget, hvor mange og hvor tit?", HOURS, ""),
    ("5 Vurdér effekten", "Vurderingslinjen", MOVED, "Morgentelefonen"),
    ("5 Vurdér effekten", "Samlet vurdering", "Visitator flytter ét møde om ugen", ""),
    ("6 Lære og beslutte", "Læring af Samskabt styring", ENDED, ""),
    ("6 Lære og beslutte", "Kom godt omkring kommunikationen", TOLD, ""),
];

/// The items of a file.
fn items(bytes: &[u8]) -> Value {
    let file: Value = serde_json::from_slice(bytes).unwrap();
    file["items"].clone()
}

pub async fn to_somebody_else(group: &Group, secret: &str) {
    let page = &group.page;
    let before = page.download_count();
    page.keys(&format!("{}s{}", Key::Control, Key::Null)).await;
    page.see("er sendt til Overførsler").await;
    let first = std::fs::read(page.downloaded(before).await).unwrap();
    page.press("Gem som fil").await;
    let path = page.downloaded(before + 1).await;
    let bytes = std::fs::read(&path).unwrap();
    assert_eq!(items(&first), items(&bytes), "the key and the button give two files");
    page.see("sidst gemt som fil").await;

    let kept = items(&bytes);
    assert_eq!(kept, page.stored_items().await, "the file and the browser differ");
    nothing_is_missing(group, &kept);
    nothing_secret(&kept, secret);

    let other = page.somebody_else().await;
    other.open("").await;
    other.give("fra-en-kollega.samskab.json", &bytes).await;
    other.heading(TITLE).await;
    other.see("Åbne aftaler").await;
    other.check("other-overview").await;
    same_items(&kept, &other.stored_items().await);
    for (step, tool, text, open) in FOUND {
        let menu = other.part("Trinene").await;
        other.press_in(&menu, step).await;
        other.press_in(&menu, tool).await;
        other.heading(tool).await;
        if !open.is_empty() {
            other.press(open).await;
        }
        other.see(text).await;
    }
    other.assert_no_complaints().await;
}

/// Everything that the group typed stands in the file.
fn nothing_is_missing(group: &Group, kept: &Value) {
    let mut texts = Vec::new();
    for item in kept.as_object().unwrap().values() {
        texts.extend(item.as_object().unwrap().values().filter_map(Value::as_str));
    }
    let said = group.said.borrow();
    let missing: Vec<&String> = said.iter().filter(|said| !texts.contains(&said.as_str())).collect();
    assert!(missing.is_empty(), "typed and not in the file: {missing:#?}");
}

/// The ballots of the secret round tell how many dots went where and nothing else: no label, no place, and all of
/// them were written in one step.
fn nothing_secret(kept: &Value, secret: &str) {
    let all = kept.as_object().unwrap().values();
    let ballots: Vec<_> = all.filter(|item| item["parent"] == secret && item["kind"] == "ballot").collect();
    assert_eq!(ballots.len(), 4);
    for ballot in ballots {
        for name in ballot.as_object().unwrap().keys() {
            let known =
                ["kind", "parent", "voters", "~"].contains(&name.as_str()) || name.starts_with("dots:");
            assert!(known, "a secret ballot says «{name}»: {ballot}");
        }
    }
}

/// Item by item and field by field.
fn same_items(here: &Value, there: &Value) {
    let (here, there) = (here.as_object().unwrap(), there.as_object().unwrap());
    for (id, item) in here {
        let other = there.get(id).unwrap_or_else(|| panic!("{id} is not there: {item}"));
        for (field, value) in item.as_object().unwrap() {
            assert_eq!(other.get(field), Some(value), "{field} of {id}");
        }
    }
    assert_eq!(here.len(), there.len(), "there is more than was in the file");
}
