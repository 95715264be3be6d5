//! Text can never become markup. Scripts are put into every field of every thing by a file; then every page is looked
//! at: none of them ran, none became an element, no link leads to one.

use std::collections::BTreeMap;
use std::path::Path;

use samskab::document::{Actor, Document, Edit};
use samskab::file::{self, Asked, save_ask};
use samskab::method::Tool;
use samskab::model::{Ask, Challenge, Focus, PrivateNote, Process, Question, Sign, Thing, create, field};
use serde_json::Value;

use crate::screens::AROUND;
use crate::support::{Page, run};

/// What somebody might write into a file. Each one would leave a mark that [`LOOK`] finds.
const CORPUS: [&str; 18] = [
    "<script>window.__ramt=1</script>",
    "<img src=x onerror=\"window.__ramt=2\" data-ramt>",
    "\"><svg onload=window.__ramt=3 data-ramt>",
    "'><iframe srcdoc=\"<script>parent.__ramt=4</script>\" data-ramt></iframe>",
    "javascript:window.__ramt=5//",
    "</textarea><script>window.__ramt=6</script><b data-ramt>",
    "</title></style></template><img src=x onerror=window.__ramt=7 data-ramt>",
    "{{constructor.constructor('window.__ramt=8')()}}",
    "data:text/html,<script>window.__ramt=9</script>",
    "<a href=\"javascript:window.__ramt=10\" data-ramt>klik</a>",
    "<math><mtext></mtext><mglyph><style><img src=x onerror=window.__ramt=11 data-ramt>",
    "&lt;img src=x onerror=window.__ramt=12 data-ramt&gt;",
    "\u{202e}gpj.<script>window.__ramt=13</script>",
    "%3Cscript%3Ewindow.__ramt=14%3C/script%3E",
    "<!--><img src=x onerror=window.__ramt=15 data-ramt>-->",
    "mailto:a@b.dk?body=\"><script>window.__ramt=16</script>",
    "<base href=\"https://example.org/\" data-ramt><form action=javascript:window.__ramt=17 data-ramt>",
    "\u{2028}<details open ontoggle=window.__ramt=18 data-ramt>\\\" onmouseover=window.__ramt=18 x=\"",
];

/// What is wrong on the page, a line each. `arguments` are none; what the page itself was made of is counted first.
const LOOK: &str = "const wrong = []; const said = (what, it) => wrong.push(what + ': ' + (it.outerHTML || it).slice(0, 200)); \
    if (window.__ramt !== undefined) said('a script ran', String(window.__ramt)); \
    document.querySelectorAll('[data-ramt], iframe, object, embed, base, form[action], meta[http-equiv=refresh]') \
      .forEach((it) => said('an element', it)); \
    document.querySelectorAll('img').forEach((it) => { if (it.getAttribute('src') === 'x') said('a picture', it); }); \
    document.querySelectorAll('script').forEach((it) => { if (/__ramt/.test(it.textContent + it.src)) said('a script', it); }); \
    document.querySelectorAll('*').forEach((it) => { for (const { name, value } of it.attributes) { \
      if (name.startsWith('on')) said('a handler', it); \
      if (/^(href|src|action|formaction|xlink:href|srcdoc|data)$/.test(name) \
          && /^[\\s\\0-\\x1f]*(javascript|data|vbscript):/i.test(value)) said('an address', it); } }); \
    return wrong.join('\\n');";

/// How often the words of the corpus can be read on the page: as text, or in a field.
const READ: &str = "const fields = [...document.querySelectorAll('input, textarea')].map((it) => it.value).join(' '); \
    return ((document.body.textContent + ' ' + fields).match(/__ramt/g) || []).length;";

const PLACES: [&str; 7] = ["/", "/om", "/modtag", "/svar", "/lager", "/databeskyttelse", "/<script>"];

/// The fields of every thing with their types, as the source spells them, so that new fields are covered by themselves.
fn things() -> BTreeMap<String, Vec<(String, String)>> {
    let mut found = BTreeMap::<String, Vec<(String, String)>>::new();
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/model");
    for entry in std::fs::read_dir(folder).unwrap().map(Result::unwrap).filter(|entry| entry.path().is_file())
    {
        let source = std::fs::read_to_string(entry.path()).unwrap();
        let Some((_, body)) = source.split_once("\nthings! {") else { continue };
        let (body, _) = body.split_once("\n}\n").unwrap();
        let mut kind = String::new();
        for line in body.lines().filter(|line| !line.contains("///")) {
            if let Some((_, name)) = line.strip_suffix("\" {").and_then(|line| line.split_once(" = \"")) {
                name.clone_into(&mut kind);
            } else if let Some((field, of)) = line.trim().trim_end_matches(',').split_once(": ") {
                found.entry(kind.clone()).or_default().push((field.to_owned(), of.to_owned()));
            }
        }
    }
    assert!(found.len() > 50, "the things were not found");
    found
}

/// The pages of the manager's guide that show what somebody wrote; of the talks one more, at its own address.
const GUIDE: [&str; 9] = [
    "faser",
    "faser/purpose",
    "faser/way",
    "faser/bottom_lines",
    "retninger",
    "retninger/risk",
    "typologi",
    "eksempler/dokk1",
    "samtaler",
];

/// The worked example, which has every kind of thing but private notes, and one of those, with scripts in every field.
/// `all` says in the fields that are no
/// texts as well: choices, dates, numbers, links to other things.
fn hostile(id: &str, seed: usize, all: bool) -> Document {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("public/eksempel.samskab.json");
    let mut document = file::open(&std::fs::read(path).unwrap()).unwrap().document.copied_as(id);
    let actor = Actor::named(if seed == 0 { "k7f3m2qa" } else { "b2q9x0zz" }).unwrap();
    let things = things();
    let noted = Focus::only_id("purpose");
    let note = create::<PrivateNote>(
        PrivateNote::only_id(&noted),
        &noted,
        "",
        [field(PrivateNote::text, "Kun til mig")],
    );
    document.apply(&actor, &note);
    let items: Vec<(String, String)> =
        document.items().map(|(id, item)| (id.clone(), item.kind().to_owned())).collect();
    let mut next = seed;
    for (id, kind) in items {
        for (field, of) in things.get(&kind).into_iter().flatten() {
            let text = CORPUS[next % CORPUS.len()];
            next += 1;
            if of == "Text" || (all && next.is_multiple_of(3)) {
                document.apply(&actor, &Edit::set(id.as_str(), field.as_str(), text));
            }
            if all && (of == "Refs" || of == "Counts" || of.starts_with("Many")) {
                document.apply(&actor, &Edit::set(id.as_str(), format!("{field}:{text}"), true));
            }
        }
    }
    if all {
        document.apply(&actor, &Edit::set(Process::only_id(""), Process::title, "Forkert"));
    }
    document
}

async fn look(page: &Page, wrong: &mut Vec<String>, at: &str) -> u64 {
    page.script(
        "document.querySelectorAll('main details:not([open])').forEach((fold) => { fold.open = true; })",
    )
    .await;
    let said = page.script(LOOK).await;
    let said = said.as_str().unwrap();
    if !said.is_empty() {
        wrong.push(format!("{at}\n{said}"));
    }
    page.script(READ).await.as_u64().unwrap()
}

/// Every page of the process, and with every tool one thing opened. Answers with the places where words of the corpus can be read.
async fn every_page(page: &Page, id: &str, wrong: &mut Vec<String>) -> Vec<String> {
    let mut with_words = Vec::new();
    let mut places = vec![format!("/forloeb/{id}")];
    places.extend((0..=6).map(|step| format!("/forloeb/{id}/trin-{step}")));
    places.extend(AROUND.map(|slug| format!("/forloeb/{id}/{slug}")));
    places.extend(Tool::ALL.map(|tool| format!("/forloeb/{id}/{}", tool.slug())));
    places.extend(PLACES.map(str::to_owned));
    let mut at = 0;
    while let Some(place) = places.get(at).cloned() {
        at += 1;
        page.go(&place).await;
        if look(page, wrong, &place).await > 0 {
            with_words.push(place.clone());
        }
        let script = format!(
            "const found = [...document.querySelectorAll('main a[href]')].map((a) => a.getAttribute('href')) \
               .find((href) => href.startsWith('#{place}/')); return found ? found.slice(1) : null;"
        );
        if let Some(thing) = page.script(&script).await.as_str().map(str::to_owned)
            && !places.contains(&thing)
            && place.starts_with("/forloeb")
        {
            places.push(thing);
        }
    }
    with_words
}

#[test]
fn no_text_of_any_field_becomes_markup() {
    let text = file::save(&hostile("fjendtlig", 0, false));
    // The same process, worded otherwise elsewhere: two wordings of everything, and words that differ.
    let other = file::save(&hostile("fjendtlig", 7, false));
    run(|page: Page| async move {
        page.open("").await;
        let mut wrong = Vec::new();
        // On Linux a file may be called so.
        page.give("<img src=x onerror=window.__ramt=19 data-ramt>.json", b"ikke et forl\xc3\xb8b").await;
        page.see("onerror=window.__ramt=19").await;
        look(&page, &mut wrong, "a file that is refused").await;

        page.give("\"><svg onload=window.__ramt=20 data-ramt>.samskab.json", text.as_bytes()).await;
        page.see("er åbnet og ligger nu i denne browser").await;
        look(&page, &mut wrong, "a file that was taken in").await;
        page.go("/forloeb/fjendtlig").await;
        page.in_process().await;
        let with_words = every_page(&page, "fjendtlig", &mut wrong).await;
        assert!(with_words.len() > 50, "the words can be read on {with_words:?} only");
        for slug in GUIDE {
            let place = format!("/forloeb/fjendtlig/ledelse/{slug}");
            assert!(with_words.contains(&place), "no words can be read on {place}");
        }
        let talk = with_words.iter().any(|place| place.contains("/ledelse/samtaler/"));
        assert!(talk, "no words can be read in a talk");
        page.on_paper(true).await;
        page.go("/forloeb/fjendtlig/papirer").await;
        look(&page, &mut wrong, "on paper").await;
        page.on_paper(false).await;
        let title = page.script("return document.title").await;
        assert!(
            title.as_str().is_some_and(|title| title.contains("__ramt") && title.contains("Samskab")),
            "{title}"
        );

        page.go("/modtag").await;
        page.give("anden.samskab.json", other.as_bytes()).await;
        page.see("anden.samskab.json").await;
        assert!(look(&page, &mut wrong, "before it is taken in").await > 0);
        assert!(wrong.is_empty(), "{}", wrong.join("\n\n"));

        // What would have been seen.
        page.script("document.body.insertAdjacentHTML('beforeend', '<b data-ramt></b>')").await;
        assert!(!page.script(LOOK).await.as_str().unwrap().is_empty(), "the look itself sees nothing");
    });
}

/// Questions that were mailed, made of the same process.
fn questions() -> String {
    let document = hostile("fjendtlig", 3, false);
    let of = |kind: &str| -> Vec<String> {
        document.of_kind(kind).into_iter().take(3).map(|(id, _)| id.clone()).collect()
    };
    let question = |ask, about: Vec<String>| Question::new(&document, ask, about, None);
    let questions = vec![
        question(Ask::Describe, vec![]),
        question(Ask::Rate, of(Challenge::KIND)),
        question(Ask::Findings, of(Challenge::KIND)),
        question(Ask::Observe, of(Sign::KIND)),
        question(Ask::Checklist, vec!["time".into(), "freed".into()]),
        question(Ask::Learning, vec!["well".into()]),
    ];
    let mut asked = Asked::about(&document, "fjendtlig0".into(), questions);
    asked.greeting = CORPUS.join("\n");
    save_ask(&asked)
}

#[test]
fn no_text_of_a_file_with_questions_becomes_markup() {
    let text = questions();
    run(|page: Page| async move {
        page.open("/svar").await;
        page.heading("Svar på spørgsmål").await;
        page.give("spoergsmaal.samskab.json", text.as_bytes()).await;
        page.see("__ramt").await;
        let mut wrong = Vec::new();
        assert!(look(&page, &mut wrong, "the questions").await > 10);
        assert!(wrong.is_empty(), "{}", wrong.join("\n\n"));
    });
}

#[test]
fn no_value_of_any_field_stops_a_page() {
    let text = file::save(&hostile("forkert", 0, true));
    run(|page: Page| async move {
        page.open("").await;
        page.give("forkert.samskab.json", text.as_bytes()).await;
        page.see("Forkert").await;
        if !page.place().await.starts_with("/forloeb") {
            page.press("Åbn «Forkert»").await;
        }
        page.in_process().await;
        let mut wrong = Vec::new();
        every_page(&page, "forkert", &mut wrong).await;
        assert!(wrong.is_empty(), "{}", wrong.join("\n\n"));
        let broken = page.script("return !document.getElementById('broken').hidden").await;
        assert_eq!(broken, Value::Bool(false), "the program has stopped");
    });
}
