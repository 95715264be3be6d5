//! The manager's guide: talks with the project leader, and notes that nobody else gets to see. Everything in it is made
//! up: a chef, a café run by volunteers, and a worry that is for one's own eyes.

use samskab::document::Document;
use samskab::file;
use samskab::model::{Focus, PrivateNote, Talk, Thing};

use crate::shelf::begin;
use crate::support::{Page, run};

const TITLE: &str = "Naboernes café";
const VARIANT: &str = "Samskabelse med borgere og andre";

/// What the chef writes for the others, and what is nobody's business.
const PURPOSE: &str = "Flere skal spise sammen om torsdagen";
const WORRY: &str = "Jeg tvivler på, om huset bakker op";
const DOUBT: &str = "Hun virkede træt, jeg spørger i enrum";
const SAID: &str = "Frivillige mangler en nøgle";
const AGREED: &str = "Nøglen er der på mandag";

/// The file that the last press handed out, as text.
async fn taken(page: &Page, before: usize) -> String {
    std::fs::read_to_string(page.downloaded(before).await).unwrap()
}

fn opened(text: &str) -> Document {
    file::open(text.as_bytes()).unwrap().document
}

/// What others may see, and nothing that they may not.
fn assert_for_others(text: &str) {
    for secret in [WORRY, DOUBT, "private"] {
        assert!(!text.contains(secret), "{secret} in {text}");
    }
}

/// A point with a note for all and one for oneself; then a talk about it.
async fn prepare(page: &Page) -> String {
    let id = begin(page, TITLE, VARIANT).await;
    page.go(&format!("/forloeb/{id}/ledelse/faser/purpose")).await;
    page.heading("Formål og succeskriterier").await;
    page.fill("Dine noter", PURPOSE).await;
    page.unfold("Kun til mig").await;
    page.see("Noten bliver i din browser.").await;
    page.fill("Min private note: Formål og succeskriterier", WORRY).await;
    page.kept().await;
    page.check("guide-private").await;
    id
}

async fn talk(page: &Page, id: &str) {
    page.go(&format!("/forloeb/{id}/ledelse/samtaler")).await;
    page.see("Der er ingen samtaler endnu.").await;
    page.see("Et råd: Tænk over din egen rolle.").await;
    page.press("Vis et til").await;
    page.see("Et råd: Giv det tid.").await;
    page.check("guide-talks-empty").await;
    page.press("Projektlederen").await;
    page.heading("Samtale: Projektlederen").await;
    page.see("Vælg et punkt, så står det her.").await;
    page.fill("Hvornår?", "3.12.2031").await;
    // What is under way stands open, the rest can be unfolded.
    page.tick("Formål og succeskriterier").await;
    page.unfold("Ikke overvejet endnu (22)").await;
    page.tick("Rammesætning").await;
    page.unfold("Ledelsesopgaver: Ned (6)").await;
    page.tick("Vær til at få fat i, og bak op").await;
    page.see(&format!("Noteret: {PURPOSE}")).await;
    page.fill("Hvad blev der sagt?", SAID).await;
    page.fill("Hvad aftalte I?", AGREED).await;
    page.unfold("Kun til mig").await;
    page.fill("Min private note: Samtale: Projektlederen", DOUBT).await;
    page.kept().await;
    page.check("guide-talk").await;
    page.narrow_picture("guide-talk-narrow", 320).await;
    page.narrow(320).await;
    page.check_width("guide-talk").await;
    page.wide().await;
}

/// The sheet is what is printed, and no note of one's own is on it.
async fn on_paper(page: &Page) {
    page.on_paper(true).await;
    let seen = "return [...document.querySelectorAll('textarea, summary, h1, h3')].filter((part) => part.checkVisibility()) \
        .map((part) => part.value || part.textContent)";
    let seen = page.script(seen).await;
    assert_eq!(seen, serde_json::json!(["Samtale: Projektlederen"]), "on paper");
    page.see(PURPOSE).await;
    page.whole_picture("guide-talk-paper").await;
    page.on_paper(false).await;
}

/// The files for others, each with another button.
async fn files_for_others(page: &Page, id: &str) -> String {
    let count = page.download_count();
    page.press("Gem som fil").await;
    let plain = taken(page, count).await;
    page.see("Dine private noter er ikke med.").await;
    assert_for_others(&plain);
    let document = opened(&plain);
    assert_eq!(Focus::only(&document, "purpose").notes, PURPOSE);
    let talks = Talk::all(&document);
    assert_eq!((talks.len(), talks[0].agreed.as_str(), talks[0].points.len()), (1, AGREED, 3));

    page.go(&format!("/forloeb/{id}/del")).await;
    page.see("Dine private noter er ikke med i filerne til andre.").await;
    let count = page.download_count();
    page.press("Hent hele forløbet som fil").await;
    assert_for_others(&taken(page, count).await);
    page.unfold("Kopi uden navne og private noter").await;
    let count = page.download_count();
    page.press("Hent kopien uden navne").await;
    let nameless = taken(page, count).await;
    assert_for_others(&nameless);
    assert!(!nameless.contains(AGREED), "two people said it to each other");
    plain
}

#[test]
fn a_talk_is_prepared_and_private_notes_stay_at_home() {
    run(|page: Page| async move {
        let id = prepare(&page).await;
        talk(&page, &id).await;
        on_paper(&page).await;

        // Whoever leaves the page finds the note closed again, and only those who ask see it.
        page.press("Alle samtaler").await;
        page.see("3 punkter").await;
        page.check("guide-talks").await;
        page.press("Samtale: Projektlederen").await;
        page.see("Kun til mig – her står noget").await;
        page.see_no(DOUBT).await;
        page.unfold("Kun til mig – her står noget").await;
        page.see(DOUBT).await;

        let plain = files_for_others(&page, &id).await;

        // One's own copy goes to the other computer.
        page.unfold("Min egen kopi, med private noter").await;
        page.see("Behold filen for dig selv.").await;
        page.check("guide-own-copy").await;
        let count = page.download_count();
        page.press("Hent min egen kopi").await;
        let path = page.downloaded(count).await;
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        assert!(name.starts_with("min-egen-kopi"), "{name}");
        let own = std::fs::read_to_string(path).unwrap();
        assert_eq!(PrivateNote::only(&opened(&own), "focus-purpose").text, WORRY);

        let there = page.somebody_else().await;
        there.open("").await;
        there.give("min-egen.samskab.json", own.as_bytes()).await;
        there.see("ligger nu i denne browser").await;
        there.go(&format!("/forloeb/{id}/ledelse/samtaler")).await;
        there.press("Samtale: Projektlederen").await;
        there.see(AGREED).await;
        there.unfold("Kun til mig – her står noget").await;
        there.see(DOUBT).await;
        there.assert_no_complaints().await;

        // The file of the others comes home: it brings nothing, and no note is gone.
        page.give("fra-de-andre.samskab.json", plain.as_bytes()).await;
        page.see("Der er intet nyt i filen.").await;
        page.go(&format!("/forloeb/{id}/ledelse/faser/purpose")).await;
        page.unfold("Kun til mig – her står noget").await;
        page.see(WORRY).await;
        page.assert_no_complaints().await;
    });
}

#[test]
fn something_worth_remembering_stands_in_each_step() {
    run(|page: Page| async move {
        let id = begin(&page, TITLE, "Hele forløbet").await;
        page.go(&format!("/forloeb/{id}/trin-2")).await;
        page.see("Råd til hele forløbet: Drag ikke forhastede slutninger.").await;
        page.press("Vis et til").await;
        page.see("Det kan I vinde: Flere bliver gode til at vurdere").await;
        page.see_no("Drag ikke forhastede slutninger.").await;
        page.check("worth").await;
    });
}
