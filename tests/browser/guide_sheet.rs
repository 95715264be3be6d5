//! The sheet for a talk is one page of paper, measured in what the browser prints; where it is more, the page says so
//! before anybody prints.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use samskab::document::{Actor, Document, Edit};
use samskab::file;
use samskab::model::{
    Choice as _, FOCUS, Focus, FocusState, Hold, LeadTask, Process, Talk, TalkWith, Thing, Variant, create,
    field, member,
};
use serde_json::json;

use crate::support::{Page, run};

/// What a chef writes about a point when there is something to say.
const NOTES: [&str; 8] = [
    "Hallen står tom om formiddagen. Vi vil have liv i den, og det skal ikke koste flere timer.",
    "Foreningerne skal selv finde ud af det. Vi siger kun, hvad nøglen koster, og hvornår der skal være låst.",
    "Skolen bruger hallen til klokken 14.\nDet ligger fast.",
    "De unge uden forening er her ikke. Klubmedarbejderen spørger dem på torsdag.",
    "Direktøren er med. Formanden for udvalget har ikke svaret endnu, og hun skal ikke læse om det i avisen.",
    "Pedellerne er bange for, at det bliver dem, der rydder op. Det er en rimelig bekymring.",
    "Teknik og Miljø kender ikke til det.",
    "",
];

/// The longest that a note is on the sheet.
const LONG: &str = "Vi har talt om det her i et halvt år, og hver gang er vi blevet afbrudt af noget, der hastede mere. \
    Nu vil vi sætte en hel formiddag af, og ingen går, før vi ved, hvem der gør hvad, og hvad vi siger til dem, \
    der ikke var med den dag, men som skal leve med det.";

/// A talk about so many points, with those notes; the last point is a task.
fn with_talk(points: usize, note: impl Fn(usize) -> &'static str, agreed: &str) -> String {
    let mut document = Document::new("ark");
    let actor = Actor::named("k7f3m2qa").unwrap();
    let mut write = |edit: Edit| document.apply(&actor, &edit);
    let variant = field(Process::variant, Variant::CoCreation.code());
    let title = field(Process::title, "Hallen om formiddagen");
    write(create::<Process>(Process::only_id(""), "", "", [title, variant]));
    let mut chosen = Vec::new();
    for (at, (code, _)) in FOCUS.iter().take(points - 1).enumerate() {
        let fields = [
            field(Focus::notes, note(at)),
            field(Focus::state, FocusState::Ongoing.code()),
            field(Focus::hold, Hold::Shared.code()),
            field(Focus::whom, "projektlederen og klubmedarbejderen"),
        ];
        write(create::<Focus>(Focus::only_id(code), code, "", fields));
        chosen.push(field(&member(Talk::points, &Focus::only_id(code)), true));
    }
    let task = LeadTask::only_id("risk");
    write(create::<LeadTask>(task.as_str(), "risk", "", [field(LeadTask::note, note(points - 1))]));
    chosen.push(field(&member(Talk::points, &task), true));
    chosen.extend([
        field(Talk::with, TalkWith::ProjectLeader.code()),
        field(Talk::date, "2026-12-03"),
        field(Talk::agreed, agreed),
    ]);
    write(create::<Talk>("t1", "", "a0", chosen));
    file::save(&document)
}

/// How many pages of A4 the page takes when it is printed with margins of 15 mm.
async fn pages(page: &Page) -> usize {
    let margin = 15.0 / 25.4;
    let wish = json!({
        "paperWidth": 210.0 / 25.4, "paperHeight": 297.0 / 25.4,
        "marginTop": margin, "marginBottom": margin, "marginLeft": margin, "marginRight": margin,
    });
    let paper = page.engine("Page.printToPDF", wish).await;
    let paper = STANDARD.decode(paper["data"].as_str().unwrap()).unwrap();
    let paper = String::from_utf8_lossy(&paper);
    let pages = paper.matches("/Type /Page").count() - paper.matches("/Type /Pages").count();
    assert!(pages > 0, "no page was found in what was printed");
    pages
}

/// Opens that talk in a browser of its own; answers with its pages and whether the page warns of more than one.
async fn printed(page: &Page, file: &str) -> (usize, bool) {
    let other = page.somebody_else().await;
    other.open("").await;
    other.give("ark.samskab.json", file.as_bytes()).await;
    other.in_process().await;
    other.go("/forloeb/ark/ledelse/samtaler/t1").await;
    other.heading("Samtale: Projektlederen").await;
    other.see("Noteret:").await;
    let warns = other.shows("mere end én side").await;
    let pages = pages(&other).await;
    other.close().await;
    (pages, warns)
}

#[test]
fn a_sheet_for_a_talk_is_one_page_or_says_that_it_is_more() {
    run(|page: Page| async move {
        let real = with_talk(8, |at| NOTES[at], "");
        assert_eq!(printed(&page, &real).await, (1, false), "eight points as somebody writes them");
        let long = with_talk(8, |_| LONG, "");
        let (many, warns) = printed(&page, &long).await;
        assert!(many > 1 && warns, "eight long notes: {many} pages, said: {warns}");
        // Around the edge of the page it may warn for nothing, but never be silent.
        for points in 3..=7 {
            let (pages, warns) = printed(&page, &with_talk(points, |_| LONG, "")).await;
            assert!(pages == 1 || warns, "{points} long notes: {pages} pages and no word of it");
            assert!(points > 4 || !warns, "{points} long notes are one page, and it warns");
        }
        // What was agreed stands on it too, with all its lines.
        let lines = "Vi ses\n".repeat(60);
        let (many, warns) = printed(&page, &with_talk(3, |at| NOTES[at], &lines)).await;
        assert!(many > 1 && warns, "sixty lines of what was agreed: {many} pages, said: {warns}");
    });
}
