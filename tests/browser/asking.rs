//! Questions by mail: the facilitator picks seven kinds of them, three answer (one by keyboard alone, one on a small
//! phone) in browsers that have never seen the process, and all of it comes home. The votes and marks come in files
//! without a name and are counted when the round is closed.

use std::path::{Path, PathBuf};

use fantoccini::key::Key;
use samskab::document::{Actor, Document, Edit, KIND, PARENT};
use samskab::file;
use serde_json::Value;

use crate::offline::one_file;
use crate::support::{Page, run};

const TITLE: &str = "Færre skemaer";
const FORMS: &str = "Vi skriver det samme to steder";
const KEYS: &str = "Ingen ved, hvem der har nøglen";

/// A thing of the process: id, kind, parent, fields.
type Made<'a> = (&'a str, &'a str, &'a str, &'a [(&'a str, Value)]);

/// What the facilitator has before anybody is asked.
fn process() -> String {
    let mut document = Document::new("spoerg1");
    let actor = Actor::named("k7f3m2qa").unwrap();
    let things: [Made<'_>; 9] = [
        ("process", "process", "", &[("title", TITLE.into()), ("workplace", "Hjemmeplejen Øst".into())]),
        (
            "c1",
            "challenge",
            "",
            &[("pos", "a0".into()), ("title", FORMS.into()), ("what", "Journal og skema".into())],
        ),
        ("c2", "challenge", "", &[("pos", "a1".into()), ("title", KEYS.into())]),
        ("r1", "round", "", &[("about", "challenges".into()), ("dots", 3.into()), ("secret", true.into())]),
        ("s1", "solution", "", &[("title", "Ét fælles skema".into())]),
        ("sign1", "sign", "s1", &[("text", "Færre ringer og spørger".into())]),
        ("m1", "measure", "s1", &[("what", "tid pr. besøg".into()), ("unit", "minutes".into())]),
        ("l1", "line", "s1", &[("statement", "Det er nemt at finde en oplysning".into())]),
        ("t1", "line_time", "l1", &[("label", "Efter".into()), ("secret", true.into())]),
    ];
    for (id, kind, parent, fields) in things {
        let mut all = vec![(KIND.to_owned(), Value::from(kind))];
        all.extend((!parent.is_empty()).then(|| (PARENT.to_owned(), parent.into())));
        all.extend(fields.iter().map(|(name, value)| ((*name).to_owned(), value.clone())));
        document.apply(&actor, &Edit::Create { id: id.into(), fields: all });
    }
    file::save(&document)
}

/// What somebody answers.
struct Somebody {
    label: &'static str,
    bother: &'static str,
    important: &'static str,
    dots_for: &'static str,
    finding: &'static str,
    seen: &'static str,
    minutes: &'static str,
    mark: &'static str,
}

const EVENING: Somebody = Somebody {
    label: "aftenvagten",
    bother: "Planen er lavet om, før vi er kørt",
    important: "5",
    dots_for: FORMS,
    finding: "Kravet er fra 2009",
    seen: "Delvist set",
    minutes: "12,5",
    mark: "7",
};

const PHONE: Somebody = Somebody {
    label: "bord 2",
    bother: "Bilen mangler strøm",
    important: "3",
    dots_for: KEYS,
    finding: "Ingen læser skemaet",
    seen: "Ikke set",
    minutes: "9",
    mark: "4",
};

/// The questions, in the order in which they come.
const QUESTIONS: [&str; 8] = [
    "Hvad bøvler hos jer?",
    "Hvor meget fylder «Vi skriver det samme to steder»?",
    "Hvor meget fylder «Ingen ved, hvem der har nøglen»?",
    "Hvor sætter I jeres prikker?",
    "Hvad har I fundet ud af om «Vi skriver det samme to steder»?",
    "Har I set tegnet «Færre ringer og spørger»?",
    "Hvad har I målt: tid pr. besøg?",
    "Sæt ét mærke på linjen",
];

/// The facilitator picks the questions. Answers with the file.
pub async fn ask(page: &Page) -> PathBuf {
    page.open("").await;
    page.give("oplaeg.samskab.json", process().as_bytes()).await;
    page.in_process().await;
    page.go("/forloeb/spoerg1/spoerg").await;
    page.heading("Spørg andre").await;
    page.check("spoerg-tom").await;
    page.press("Hent filen med spørgsmål").await;
    page.see("Sæt kryds ved mindst ét spørgsmål først.").await;
    for kind in [
        "Beskriv udfordringer",
        "Giv tal til udfordringerne",
        "Stem med prikker",
        "Fund til en udfordring",
        "Iagttagelser af tegn",
        "Målinger",
        "Mærker på en vurderingslinje",
    ] {
        page.tick(kind).await;
    }
    // What is ticked is in the file, or the page says why there is none: «Fund» was once left out without a word.
    let before = page.download_count();
    page.see("Sæt kryds ved mindst én under «Fund til en udfordring»").await;
    page.press("Hent filen med spørgsmål").await;
    page.see_focus(&format!("1. {FORMS}")).await;
    assert_eq!(page.download_count(), before, "a file without what was ticked");
    page.choose("Fund til en udfordring: hvilke?", &format!("1. {FORMS}")).await;
    page.choose("Målinger: hvilke?", "tid pr. besøg (Ét fælles skema) – efter ændringen").await;
    page.choose("Mærker på en vurderingslinje: hvilke?", "Det er nemt").await;
    page.see("Noget af det er hemmeligt").await;
    page.fill("Hilsen til dem, der svarer", "Kære kolleger, vi vil gerne høre jer.").await;
    page.fill("Svar inden", "1.12.2026").await;
    page.see("8 spørgsmål, ca. 17 minutter").await;
    let before = page.download_count();
    page.press("Hent filen med spørgsmål").await;
    let file = page.downloaded(before).await;
    page.see("Vedhæft selv filen").await;
    let mail = page.value("Teksten til mailen").await;
    for said in ["8 spørgsmål", "ca. 17 minutter", "Kære kolleger", "/#/svar", "1. december 2026", "Tak!"]
    {
        assert!(mail.contains(said), "«{said}» is not in the mail:\n{mail}");
    }
    assert!(page.can_press("Åbn i mailprogrammet").await);
    page.check("spoerg-1-vaelg").await;
    page.narrow(320).await;
    page.check_width("asking at 320").await;
    page.wide().await;
    // The sheet of questions is no process: it once left «rester af et forløb» behind.
    assert_eq!(page.stored("samskab:copy:asking").await, serde_json::json!({}));
    page.assert_no_complaints().await;
    file
}

/// Who works in the one file has no address to send: the app goes along with the questions, and the mail names it as it is
/// called.
#[test]
fn questions_from_the_one_file_go_out_with_the_app() {
    run(|page: Page| async move {
        page.open_file(&one_file()).await;
        page.give("oplaeg.samskab.json", process().as_bytes()).await;
        page.in_process().await;
        page.go("/forloeb/spoerg1/spoerg").await;
        page.heading("Spørg andre").await;
        page.tick("Beskriv udfordringer").await;
        let before = page.download_count();
        page.press("Hent filen med spørgsmål").await;
        page.downloaded(before).await;
        let app = one_file().file_name().unwrap().to_string_lossy().into_owned();
        page.see(&format!("Vedhæft selv både filen og appen ({app})")).await;
        let mail = page.value("Teksten til mailen").await;
        assert!(mail.contains(&format!("2. Dobbeltklik på {app}:")), "{mail}");
        page.check("spoerg-fra-fil").await;
    });
}

/// Opens the questions in a browser that has never seen the process.
pub async fn begin(page: &Page, questions: &Path) {
    page.open("/svar").await;
    page.heading("Svar på spørgsmål").await;
    page.give_file(questions).await;
    page.see("Hjemmeplejen Øst · Færre skemaer").await;
    page.see("8 spørgsmål · ca. 17 minutter").await;
    page.see("Svar inden 1. december 2026").await;
    page.see("Kære kolleger, vi vil gerne høre jer.").await;
}

/// The open file and the secret one. What to do with them is said from the first one on.
async fn take(page: &Page) -> [PathBuf; 2] {
    assert!(!page.shows("Send filerne tilbage").await, "there is nothing to send yet");
    let before = page.download_count();
    page.press("Hent svaret som fil").await;
    let open = page.downloaded(before).await;
    page.see("Send filerne tilbage").await;
    page.see("Der er stadig en fil at hente.").await;
    page.see("Slet svaret på denne computer").await;
    let before = page.download_count();
    page.press("Hent det hemmelige svar som fil").await;
    let secret = page.downloaded(before).await;
    page.see_no("Der er stadig en fil at hente.").await;
    page.see("Der er to filer: én med de åbne svar og én med de hemmelige.").await;
    [open, secret]
}

/// Whoever leaves finds the answer on the front page, and on the last page how it stands with the files.
async fn come_back(page: &Page) {
    page.open("").await;
    page.see("Svar, I er i gang med").await;
    page.check("spoerg-forside").await;
    page.press("Fortsæt").await;
    page.see("Send filerne tilbage").await;
    page.see("Hentet. Filen ligger i mappen Overførsler.").await;
    // What is changed after the file was taken must be taken again, or is lost when one clears up.
    page.press("Tilbage").await;
    page.fill("Hvem svarer?", "en anden").await;
    page.press("Svarene er, som de skal være").await;
    page.see("I har rettet, siden filen blev hentet.").await;
    page.press("Slet svaret på denne computer").await;
    page.see("Hent det hele først.").await;
    page.press("Tilbage").await;
    page.fill("Hvem svarer?", EVENING.label).await;
    page.press("Svarene er, som de skal være").await;
    let before = page.download_count();
    page.press("Hent svaret som fil").await;
    page.downloaded(before).await;
    page.see_no("I har rettet, siden filen blev hentet.").await;
}

/// The rule for dots is said first, and at the limit the button that would break it is quiet.
async fn at_the_limit(page: &Page, what: &str) {
    page.see("Sæt højst én prik på hver.").await;
    let give = format!("Sæt en prik på «{what}»");
    let script = "return document.querySelector(`[aria-label='${arguments[0]}']`).ariaDisabled";
    assert_eq!(page.script_with(script, &[give.as_str().into()]).await, "false");
    page.press(&give).await;
    page.see("2 prikker tilbage").await;
    assert_eq!(page.script_with(script, &[give.as_str().into()]).await, "true");
    page.press(&give).await;
    page.see("har fået sin prik. Der er højst én til hver.").await;
}

/// Somebody answers all of it by pointing and typing.
async fn answer(page: &Page, who: &Somebody, look: bool) {
    page.press("Begynd").await;
    for (at, question) in QUESTIONS.iter().enumerate() {
        page.see_focus(question).await;
        page.see(&format!("Spørgsmål {} af 8", at + 1)).await;
        match at {
            0 => {
                page.fill("Hvad bøvler?", who.bother).await;
                page.fill("Fortæl kort", "Næsten hver dag").await;
                // One that is begun and left empty is none.
                page.press("Tilføj en udfordring mere").await;
            }
            1 => page.choose("Hvor væsentlig er den", who.important).await,
            2 => {}
            3 => at_the_limit(page, who.dots_for).await,
            4 => page.fill("Hvad viser det?", who.finding).await,
            5 => page.choose("Så I tegnet?", who.seen).await,
            6 => page.fill("Tal (minutter)", who.minutes).await,
            _ => page.choose("Det er nemt at finde en oplysning", who.mark).await,
        }
        if look {
            page.check(&format!("spoerg-svar-{}", at + 1)).await;
        }
        page.press(if at == 7 { "Se svarene igennem" } else { "Næste" }).await;
    }
    page.see_focus("Se jeres svar igennem").await;
    page.see(who.finding).await;
    page.fill("Hvem svarer?", who.label).await;
}

/// Presses Tab until the thing of that name has the keyboard.
async fn tab_to(page: &Page, name: &str) {
    for _ in 0..60 {
        page.keys(&Key::Tab.to_string()).await;
        if page.focused().await.starts_with(name) {
            return;
        }
    }
    panic!("«{name}» cannot be reached by Tab");
}

/// Somebody answers by keyboard alone, and only some of it.
async fn answer_by_keyboard(page: &Page) {
    let (enter, space) = (Key::Enter.to_string(), Key::Space.to_string());
    tab_to(page, "Begynd").await;
    page.keys(&enter).await;
    for (at, question) in QUESTIONS.iter().enumerate() {
        page.see_focus(question).await;
        match at {
            1 => {
                tab_to(page, "1").await;
                page.keys(&Key::Right.to_string()).await;
            }
            3 => {
                tab_to(page, &format!("Sæt en prik på «{KEYS}»")).await;
                page.keys(&space).await;
            }
            4 => {
                tab_to(page, "Hvad viser det?").await;
                page.keys("Set med egne øjne").await;
            }
            7 => {
                tab_to(page, "0").await;
                page.keys("10").await;
            }
            _ => {}
        }
        tab_to(page, if at == 7 { "Se svarene igennem" } else { "Næste" }).await;
        page.keys(&enter).await;
    }
    page.see_focus("Se jeres svar igennem").await;
    tab_to(page, "Svarene er").await;
    page.keys(&enter).await;
    page.see_focus("Hent svaret, og send det tilbage").await;
}

fn read(file: &PathBuf) -> String {
    std::fs::read_to_string(file).unwrap()
}

fn of_kind<'a>(items: &'a Value, kind: &str) -> Vec<&'a Value> {
    items.as_object().unwrap().values().filter(|item| item["kind"] == kind).collect()
}

#[test]
fn questions_go_out_by_mail_and_the_answers_come_home() {
    run(|page: Page| async move {
        let questions = ask(&page).await;
        let mut files: Vec<PathBuf> = Vec::new();

        let evening = page.somebody_else().await;
        begin(&evening, &questions).await;
        evening.check("spoerg-2-begynd").await;
        answer(&evening, &EVENING, true).await;
        evening.check("spoerg-3-igennem").await;
        // Leaving and coming back goes on.
        evening.reload().await;
        evening.see("Se jeres svar igennem").await;
        assert_eq!(evening.value("Hvem svarer?").await, EVENING.label);
        evening.press("Svarene er, som de skal være").await;
        let [open, secret] = take(&evening).await;
        evening.check("spoerg-4-send").await;
        come_back(&evening).await;
        assert_eq!(evening.stored("samskab:copy:").await, serde_json::json!({}), "no process is here");
        // The two files have nothing in common that could tie them together.
        for told in [EVENING.label, "\"seen\"", "label", EVENING.finding] {
            assert!(!read(&secret).contains(told), "«{told}» stands in the secret file");
        }
        assert!(read(&open).contains(EVENING.label) && !read(&open).contains("\"r1\""));
        evening.press("Slet svaret på denne computer").await;
        evening.see("Svaret er slettet fra denne computer").await;
        assert_eq!(evening.stored("samskab:answer").await, serde_json::json!({}));
        evening.assert_no_complaints().await;
        evening.close().await;
        files.extend([open, secret]);

        let phone = page.somebody_else().await;
        phone.narrow(320).await;
        begin(&phone, &questions).await;
        phone.check_width("answer at 320").await;
        answer(&phone, &PHONE, false).await;
        phone.check_width("review at 320").await;
        phone.picture("spoerg-5-smal").await;
        phone.press("Svarene er, som de skal være").await;
        files.extend(take(&phone).await);
        phone.check_width("handing in at 320").await;
        phone.picture("spoerg-5-smal-send").await;
        // Given up on the front page, which is as it was before.
        phone.open("").await;
        phone.check_width("front page with an answer at 320").await;
        phone.picture("spoerg-5-smal-forside").await;
        phone.press(&format!("Slet: {TITLE}")).await;
        phone.press("Slet for altid").await;
        phone.see_no("Svar, I er i gang med").await;
        assert_eq!(phone.stored("samskab:answer").await, serde_json::json!({}));
        phone.assert_no_complaints().await;
        phone.close().await;

        let keyboard = page.somebody_else().await;
        begin(&keyboard, &questions).await;
        answer_by_keyboard(&keyboard).await;
        files.extend(take(&keyboard).await);
        keyboard.assert_no_complaints().await;
        keyboard.close().await;

        // All of them at once.
        page.give_files(&files).await;
        page.heading("Filer, I har fået").await;
        page.see("aftenvagten").await;
        page.see("bord 2").await;
        page.check("spoerg-6-modtag").await;
        page.press("Saml svarene").await;
        page.see("Svarene er samlet").await;
        page.see("Tal til en udfordring (3)").await;
        assert!(page.can_press(&format!("Luk beskeden om {TITLE}")).await);
        page.see("6 hemmelige svar").await;
        page.kept().await;

        let items = page.stored_items().await;
        let titles: Vec<&Value> = of_kind(&items, "challenge").iter().map(|one| &one["title"]).collect();
        assert_eq!(titles.len(), 4, "{titles:?}");
        let raised =
            of_kind(&items, "challenge").into_iter().find(|one| one["title"] == EVENING.bother).unwrap();
        assert_eq!(raised["raised_by"], EVENING.label);
        assert_eq!(of_kind(&items, "rating").len(), 3);
        assert_eq!(of_kind(&items, "finding").len(), 3);
        assert_eq!(of_kind(&items, "observation").len(), 2);
        let mut readings: Vec<f64> =
            of_kind(&items, "reading").iter().filter_map(|one| one["value"].as_f64()).collect();
        readings.sort_by(f64::total_cmp);
        assert_eq!(readings, [9.0, 12.5]);
        assert!(
            of_kind(&items, "ballot").is_empty() && of_kind(&items, "mark").is_empty(),
            "before the count"
        );

        // The same files again bring nothing.
        page.give_files(&files).await;
        page.see("Der er intet nyt i filen").await;

        page.go("/forloeb/spoerg1/prioriter/prikker").await;
        page.see("3 har stemt").await;
        page.press("Luk afstemningen").await;
        page.see("3 har stemt. 3 af 9 prikker er givet.").await;
        page.kept().await;
        let items = page.stored_items().await;
        let ballots = of_kind(&items, "ballot");
        assert_eq!(ballots.len(), 3);
        assert!(ballots.iter().all(|ballot| ballot.get("by").is_none() && ballot.get("pos").is_none()));
        let actors: Vec<&str> =
            ballots.iter().filter_map(|ballot| ballot["~"].as_str()?.split('.').nth(1)).collect();
        assert!(actors.windows(2).all(|pair| pair[0] == pair[1]), "one hand wrote them all: {actors:?}");
        page.picture("spoerg-7-talt").await;
        page.assert_no_complaints().await;
    });
}
