//! The guidance in `src/method`: whole, the same in both languages, and easy to read.

use samskab::method::{FILES, Guide, Tool, ToolGuide};
use serde_json::Value;

use super::none;
use super::reading::lix;
use super::source::root;
use super::wording::{faults, placeholders};

/// As hard as a guidance text may be, and as hard as they are meant to be on the whole.
const HARDEST: f64 = 40.0;
const AIM: f64 = 35.0;

fn text(language: &str, file: &str) -> String {
    std::fs::read_to_string(root().join("src/method").join(language).join(file)).unwrap()
}

fn guide(language: &str) -> Guide {
    Guide::read(&FILES.map(|file| text(language, file)), language == "en")
}

/// Every text of a file with its place in it.
fn texts(value: &Value, place: &str, found: &mut Vec<(String, String)>) {
    match value {
        Value::String(text) => found.push((place.to_owned(), text.clone())),
        Value::Array(list) => {
            (0..).zip(list).for_each(|(at, one)| texts(one, &format!("{place}/{at}"), found));
        }
        Value::Object(map) => map.iter().for_each(|(key, one)| texts(one, &format!("{place}/{key}"), found)),
        _ => {}
    }
}

fn all_texts(language: &str) -> Vec<(String, String)> {
    let mut found = Vec::new();
    for file in FILES {
        let value: Value = serde_json::from_str(&text(language, file)).unwrap();
        texts(&value, &format!("{language}/{file}"), &mut found);
    }
    found
}

/// Ids and codes: the same in every language, and nothing that people read.
fn is_code(place: &str) -> bool {
    place.ends_with("/id") || place.ends_with("/suit")
}

/// Names of places and of projects stay as they are.
fn is_name(place: &str) -> bool {
    place.ends_with("/where") || (place.contains("cases.json/") && place.ends_with("/name"))
}

/// What differs in shape between the two languages.
fn compare(da: &Value, en: &Value, place: &str, broken: &mut Vec<String>) {
    match (da, en) {
        (Value::Object(da), Value::Object(en)) => {
            let missing = da.keys().filter(|key| !en.contains_key(*key));
            broken.extend(missing.map(|key| format!("{place}/{key} is not in English")));
            let extra = en.keys().filter(|key| !da.contains_key(*key));
            broken.extend(extra.map(|key| format!("{place}/{key} is not in Danish")));
            let both = da.iter().filter_map(|(key, value)| Some((key, value, en.get(key)?)));
            both.for_each(|(key, da, en)| compare(da, en, &format!("{place}/{key}"), broken));
        }
        (Value::Array(da), Value::Array(en)) => {
            if da.len() != en.len() {
                broken.push(format!("{place}: {} in Danish, {} in English", da.len(), en.len()));
            }
            let pairs = (0..).zip(da.iter().zip(en));
            pairs.for_each(|(at, (da, en))| compare(da, en, &format!("{place}/{at}"), broken));
        }
        (Value::String(da), Value::String(en)) => {
            if da.trim().is_empty() != en.trim().is_empty() {
                broken.push(format!("{place}: empty in one language"));
            } else if is_code(place) && da != en {
                broken.push(format!("{place}: «{da}» and «{en}»"));
            } else if !is_code(place) && !is_name(place) && da == en && da.split_whitespace().count() >= 4 {
                broken.push(format!("{place}: not translated"));
            } else if placeholders(da) != placeholders(en) {
                broken.push(format!("{place}: other placeholders"));
            }
        }
        (da, en) if da != en => broken.push(format!("{place}: {da} and {en}")),
        _ => {}
    }
}

#[test]
fn both_languages_have_one_shape() {
    let mut broken = Vec::new();
    // What the steps are called stands apart: the front page needs no more.
    for file in FILES.into_iter().chain(["steps.json"]) {
        let [da, en] =
            ["da", "en"].map(|language| serde_json::from_str::<Value>(&text(language, file)).unwrap());
        compare(&da, &en, file, &mut broken);
    }
    none("Danish and English differ", broken);
    let on_disk =
        |language: &str| std::fs::read_dir(root().join("src/method").join(language)).unwrap().count();
    assert_eq!((on_disk("da"), on_disk("en")), (FILES.len() + 1, FILES.len() + 1));
}

#[test]
fn every_tool_has_its_guidance() {
    let mut broken = Vec::new();
    for language in ["da", "en"] {
        let guide = guide(language);
        for tool in Tool::ALL {
            let one: &ToolGuide = guide.tool(tool);
            let whole = [&one.name, &one.line, &one.gives, &one.who, &one.when, &one.after, &one.materials];
            let lists = [&one.how, &one.example];
            let there = whole.into_iter().all(|text| !text.is_empty())
                && lists.into_iter().all(|list| list.len() >= 3 && list.iter().all(|line| !line.is_empty()));
            let [least, most] = one.minutes;
            if !there || least == 0 || least > most {
                broken.push(format!("{language} {}", tool.id()));
            }
        }
        let known = |step: u8| Tool::of_step(step).map(Tool::id).collect::<Vec<_>>();
        for step in 0..=6 {
            let foreign = guide.step(step).tools.keys().filter(|id| !known(step).contains(&id.as_str()));
            broken.extend(foreign.map(|id| format!("{language} step {step}: {id} is no tool of it")));
        }
    }
    none("a tool without guidance", broken);
}

/// What the method promises of every step: four pieces of advice, two true examples, a purpose and more.
#[test]
fn every_step_has_its_guidance() {
    let mut broken = Vec::new();
    for language in ["da", "en"] {
        let guide = guide(language);
        for step in 0..=6 {
            let one = guide.step(step);
            let there = ![&one.name, &one.short, &one.purpose].into_iter().any(String::is_empty);
            if !there
                || one.does.is_empty()
                || one.forms.is_empty()
                || one.advice.len() < 4
                || one.examples.len() < 2
            {
                broken.push(format!("{language} step {step}"));
            }
        }
        let suits: std::collections::BTreeSet<&str> =
            guide.cards.iter().map(|card| card.suit.as_str()).collect();
        if guide.cards.len() < 24 || suits.len() != 4 {
            broken.push(format!("{language} cards"));
        }
        if guide.inquiries.len() != 6 || guide.inquiries.iter().any(|one| one.steps.len() != 5) {
            broken.push(format!("{language} ways to look into something"));
        }
        if guide.principles.four_fs.len() != 4
            || guide.principles.advice.len() != 10
            || guide.trouble.len() < 8
        {
            broken.push(format!("{language} principles or trouble"));
        }
    }
    none("guidance is missing", broken);
}

#[test]
fn guidance_is_written_with_care() {
    let mut broken = Vec::new();
    for (place, text) in ["da", "en"].into_iter().flat_map(all_texts) {
        if text.is_empty() && !place.ends_with("med_after/ask") {
            broken.push(format!("{place} is empty"));
        }
        broken.extend(faults(&text).into_iter().map(|fault| format!("{place} {fault}: «{text}»")));
    }
    none("guidance with a fault", broken);
}

#[test]
fn guidance_is_easy_to_read() {
    let measured: Vec<(String, f64, String)> = all_texts("da")
        .into_iter()
        .filter(|(place, _)| !is_code(place) && !is_name(place))
        .filter_map(|(place, text)| Some((place, lix(&text)?, text)))
        .collect();
    assert!(measured.len() > 300, "the texts were not found");
    let mean = measured.iter().map(|(_, lix, _)| lix).sum::<f64>() / measured.len() as f64;
    println!("LIX of {} Danish texts: {mean:.1} on average", measured.len());
    let hard = measured.into_iter().filter(|(_, lix, _)| *lix > HARDEST);
    none(
        "harder than LIX 40",
        hard.map(|(place, lix, text)| format!("{place} {lix:.0}: «{text}»")).collect(),
    );
    assert!(mean <= AIM, "LIX {mean:.1} on average");
}
