//! What people, mail programs and computers do to files, fields and the browser's storage. Whatever happens: it is said
//! in words that help, what was there before stays as it was to the byte, and nothing that was typed is lost.

use std::time::Instant;

use serde_json::{Value, json};

use crate::shelf::begin;
use crate::support::{Page, changed, file_of, run};

/// A process of somebody else in the same browser, which no accident may touch: exactly what the browser keeps of it.
pub const BYSTANDER: &str = "bystander";

pub async fn bystander(page: &Page) -> Value {
    page.open("").await;
    page.give("naboen.json", file_of(BYSTANDER, "Naboens forløb", &["Det må ingen røre"]).as_bytes()).await;
    assert_eq!(page.in_process().await, BYSTANDER);
    page.open("").await;
    page.see("Naboens forløb").await;
    page.stored(BYSTANDER).await
}

pub async fn assert_untouched(page: &Page, before: &Value) {
    assert_eq!(page.stored(BYSTANDER).await, *before, "another process was touched");
}

const DESCRIBE: &str = "Skriv ét bøvl på én linje";

/// A list that describes what people see of the challenges of the newest process.
async fn titles(page: &Page) -> Vec<String> {
    let script = "return [...document.querySelectorAll('.things .row-text')].map((field) => field.value)";
    let all = page.script(script).await;
    all.as_array().into_iter().flatten().filter_map(Value::as_str).map(str::to_owned).collect()
}

#[test]
fn a_file_that_is_no_process_is_refused_with_its_reason() {
    let sound = file_of("p1", "Sendt med mail", &["Blåbær"]);
    let cut = sound.as_bytes()[..sound.len() / 2].to_vec();
    let newer = changed(&sound, |file| (file["reads"], file["items"]) = (json!(2), json!([])));
    let without = changed(&sound, |file| drop(file.as_object_mut().unwrap().remove("seen")));
    let twice = sound.replacen("    \"c1\"", "    \"c1\": {},\n    \"c1\"", 1);
    let refused: Vec<(&str, Vec<u8>, &str)> = vec![
        ("brev.json", "Kære alle, her er filen".into(), "Filen kan ikke læses som et forløb."),
        ("andet.json", b"{\"type\": \"excalidraw\"}".into(), "Filen kommer ikke fra Samskab."),
        ("klippet.samskab.json", cut, "Slutningen af filen mangler."),
        ("tom.samskab.json", Vec::new(), "Filen er tom."),
        ("billede.json", b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR".into(), "Filen er ikke tekst"),
        ("stor.json", vec![b' '; 10 * 1024 * 1024 + 1], "der er plads til højst 10 MB"),
        ("dyb.json", "[".repeat(100_000).into(), "Filen er bygget på en måde, som et forløb aldrig er."),
        (
            "fremtid.json",
            newer.into(),
            "Filen er lavet med en nyere udgave af Samskab og kan ikke læses her.",
        ),
        ("mangler.json", without.into(), "Der mangler noget, som alle forløb har (seen)."),
        ("dobbelt.json", twice.into(), "Det samme punkt står to gange i filen"),
    ];
    run(|page: Page| async move {
        bystander(&page).await;
        let before = page.stored("").await;
        for (name, bytes, said) in refused {
            page.give(name, &bytes).await;
            page.see(name).await;
            page.see(said).await;
            page.see("Intet af det, I har i forvejen, er ændret.").await;
            page.see("1 fil kunne ikke læses.").await;
            assert!(!page.shows("er læst.").await, "{name} was not read");
            assert_eq!(page.stored("").await, before, "{name}");
            page.press(&format!("Luk beskeden om {name}")).await;
            page.see_no(said).await;
        }
    });
}

#[test]
fn a_file_from_a_newer_version_can_be_read_and_not_written() {
    let newer = changed(&file_of("p1", "Fra fremtiden", &["Nyt bøvl"]), |file| file["version"] = json!(2));
    run(|page: Page| async move {
        bystander(&page).await;
        let before = page.stored("").await;
        page.give("fremtid.samskab.json", newer.as_bytes()).await;
        let id = page.in_process().await;
        page.see("Fra fremtiden").await;
        page.see("Filen er lavet med en nyere udgave af Samskab.").await;
        page.see("Kun til at læse – ligger ikke i browseren").await;
        page.check("bad-newer").await;
        page.go(&format!("/forloeb/{id}/beskriv")).await;
        page.see("Nyt bøvl").await;
        page.add(DESCRIBE, &["Kan ikke skrives her"]).await;
        page.see("I kan læse det, men ikke ændre det her.").await;
        assert_eq!(titles(&page).await, ["Nyt bøvl"]);
        let count = page.download_count();
        page.press("Gem som fil").await;
        let file = std::fs::read_to_string(page.downloaded(count).await).unwrap();
        assert_eq!(file, newer, "what a newer app wrote is handed out as it came");
        assert_eq!(page.stored("").await, before);
        page.press("Samskab").await;
        page.see("Jeres forløb").await;
        assert_eq!(page.stored("").await, before);
    });
}

#[test]
fn one_damaged_item_does_not_take_the_others_with_it() {
    let sound = file_of("p1", "Med en skramme", &["Helt i orden"]);
    let damaged = "\"skramme\": {\"kind\":\"challenge\",\"title\":\"Uden prik\"}";
    let file = sound.replacen("    \"process\"", &format!("    {damaged},\n    \"process\""), 1);
    run(|page: Page| async move {
        let others = bystander(&page).await;
        page.give("skramme.samskab.json", file.as_bytes()).await;
        page.see("1 punkt kunne ikke læses. Det er gemt, som det er, og følger med, når I gemmer som fil.")
            .await;
        page.press("Åbn «Med en skramme»").await;
        page.in_process().await;
        page.see("1 punkt i forløbet kan ikke læses. Det er ikke slettet").await;
        page.check("bad-damaged").await;
        page.press("Forstået").await;
        page.see_no("1 punkt i forløbet kan ikke læses").await;
        page.go("/forloeb/p1/beskriv").await;
        page.add(DESCRIBE, &["Skrevet bagefter"]).await;
        page.kept().await;
        assert_eq!(titles(&page).await, ["Helt i orden", "Skrevet bagefter"]);
        let count = page.download_count();
        page.press("Gem som fil").await;
        let again = std::fs::read_to_string(page.downloaded(count).await).unwrap();
        assert!(again.contains(damaged) && again.contains("Skrevet bagefter"), "{again}");
        assert_untouched(&page, &others).await;
    });
}

#[test]
fn a_process_that_is_here_already_is_taken_in_or_kept_beside() {
    let first = file_of("p1", "Fælles forløb", &["Skemaer"]);
    let second = file_of("p1", "Fælles forløb", &["Skemaer", "Nøgler"]);
    run(|page: Page| async move {
        let others = bystander(&page).await;
        page.give("foerste.samskab.json", first.as_bytes()).await;
        page.in_process().await;
        page.open("").await;
        let before = page.stored("p1").await;

        page.give("foerste.samskab.json", first.as_bytes()).await;
        page.see("Forløbet ligger i denne browser. Intet er ændret endnu.").await;
        page.see("Der er intet nyt i filen. I har det hele i forvejen.").await;
        assert!(!page.can_press("Saml svarene").await, "there is nothing to gather");
        page.check("bad-same").await;
        page.press("Luk beskeden om foerste.samskab.json").await;
        page.see_no("Der er intet nyt i filen.").await;
        assert_eq!(page.stored("p1").await, before);

        page.give("anden.samskab.json", second.as_bytes()).await;
        page.see("1 ny").await;
        assert_eq!(page.stored("p1").await, before, "looking changes nothing");
        page.press("Gem som eget forløb").await;
        page.see("Fælles forløb (kopi)").await;
        assert_eq!(page.stored("p1").await, before, "the one that was here stays as it was");

        page.give("anden.samskab.json", second.as_bytes()).await;
        page.see("Intet er ændret endnu.").await;
        page.press("Saml svarene").await;
        page.see("Svarene er samlet i «Fælles forløb»").await;
        page.see("Kom med: 1 ny ting.").await;
        page.see("Nyt: Udfordring (1).").await;
        page.go("/forloeb/p1/beskriv").await;
        page.see("Nøgler").await;
        assert_eq!(titles(&page).await, ["Skemaer", "Nøgler"]);
        assert_untouched(&page, &others).await;
    });
}

/// Fills the browser's storage to the last character.
pub const FILL: &str = "let text = 'x'.repeat(1 << 22); let number = 0; while (text) { \
    try { localStorage.setItem('fyld' + number, text); number += 1; } \
    catch { text = text.slice(0, text.length >> 1); } } return number;";

#[test]
fn a_full_storage_loses_nothing() {
    run(|page: Page| async move {
        bystander(&page).await;
        let id = begin(&page, "Ikke plads", "Hele forløbet").await;
        page.go(&format!("/forloeb/{id}/beskriv")).await;
        page.add(DESCRIBE, &["Før pladsen slap op"]).await;
        page.kept().await;
        // Drafts would give way to what is written, and that for a while.
        page.script(
            "Object.keys(localStorage).filter((key) => key.startsWith('samskab:version:')) \
            .forEach((key) => localStorage.removeItem(key))",
        )
        .await;
        let (others, before) = (page.stored(BYSTANDER).await, page.stored(&id).await);
        page.script(FILL).await;

        page.add(DESCRIBE, &["Skrevet uden plads"]).await;
        page.see("Ikke gemt i browseren").await;
        page.see("pladsen er brugt op, eller lageret er spærret. Gem som fil nu, så er intet tabt.").await;
        page.check("bad-full").await;
        page.go(&format!("/forloeb/{id}/ramme")).await;
        page.see("pladsen er brugt op").await;
        page.fill("Området", "Også skrevet uden plads").await;
        page.go(&format!("/forloeb/{id}/beskriv")).await;
        assert_eq!(titles(&page).await, ["Før pladsen slap op", "Skrevet uden plads"]);
        page.see("pladsen er brugt op").await;
        let count = page.download_count();
        page.press("Gem som fil").await;
        let file = std::fs::read_to_string(page.downloaded(count).await).unwrap();
        for text in ["Før pladsen slap op", "Skrevet uden plads", "Også skrevet uden plads"] {
            assert!(file.contains(text), "{text} is not in the file");
        }
        assert_eq!(page.stored(&id).await, before, "what was kept before is there as it was");
        assert_untouched(&page, &others).await;

        page.script(
            "Object.keys(localStorage).filter((key) => key.startsWith('fyld')) \
            .forEach((key) => localStorage.removeItem(key))",
        )
        .await;
        page.press("Prøv igen").await;
        page.see_no("pladsen er brugt op").await;
        page.kept().await;
        page.reload().await;
        page.see("Skrevet uden plads").await;
        page.go(&format!("/forloeb/{id}/ramme")).await;
        page.see("Også skrevet uden plads").await;
        assert_untouched(&page, &others).await;
    });
}

/// A browser that lets no page keep anything.
pub const BLOCK: &str = "Object.defineProperty(window, 'localStorage', { configurable: true, get() { \
    throw new DOMException('Access is denied for this document.', 'SecurityError'); } });";

#[test]
fn where_the_storage_is_blocked_one_works_in_memory_and_takes_a_file() {
    run(|page: Page| async move {
        page.engine("Page.addScriptToEvaluateOnNewDocument", json!({ "source": BLOCK })).await;
        page.open("").await;
        page.see("Browseren må ikke gemme her").await;
        page.press("Start et nyt forløb").await;
        page.fill("Hvad skal forløbet hedde?", "Kun i hukommelsen").await;
        page.press("Start forløbet").await;
        let id = page.in_process().await;
        page.see("Kun i hukommelsen").await;
        page.see("Lageret er spærret på denne computer.").await;
        page.check("bad-blocked").await;
        page.go(&format!("/forloeb/{id}/beskriv")).await;
        page.add(DESCRIBE, &["Skrevet uden lager"]).await;
        page.see("Skrevet uden lager").await;
        page.press("Samskab").await;
        page.see("Jeres forløb").await;
        page.press("Kun i hukommelsen").await;
        page.go(&format!("/forloeb/{id}/beskriv")).await;
        page.see("Skrevet uden lager").await;
        page.press("Gem som fil").await;
        let file = page.downloaded(0).await;

        page.open("").await;
        page.see("Find det, der bøvler").await;
        page.give_file(&file).await;
        assert_eq!(page.in_process().await, id);
        page.go(&format!("/forloeb/{id}/beskriv")).await;
        page.see("Skrevet uden lager").await;
    });
}

#[test]
fn a_title_of_ten_thousand_characters_fits_everywhere() {
    let long = "Bøvlogballade".repeat(770);
    assert!(long.chars().count() > 10_000);
    run(|page: Page| async move {
        let others = bystander(&page).await;
        let id = begin(&page, "Kort", "Hele forløbet").await;
        page.press("Navn, arbejdsplads og omfang").await;
        page.fill("Hvad hedder forløbet?", "").await;
        page.paste("Hvad hedder forløbet?", &long).await;
        page.kept().await;
        page.check_width("long-overview").await;
        page.picture("long-overview").await;
        page.go(&format!("/forloeb/{id}/beskriv")).await;
        page.paste(DESCRIBE, &long).await;
        page.press("Tilføj").await;
        page.kept().await;
        assert_eq!(titles(&page).await, std::slice::from_ref(&long));
        for place in ["beskriv", "prioriter", "undersoeg", "papirer", "trin-2", "ramme"] {
            page.go(&format!("/forloeb/{id}/{place}")).await;
            page.check_width(place).await;
        }
        let count = page.download_count();
        page.press("Gem som fil").await;
        page.downloaded(count).await;
        page.open("").await;
        page.see("Bøvlogballade").await;
        page.check_width("long-shelf").await;
        page.picture("long-shelf").await;
        page.narrow(320).await;
        page.check_width("long-shelf at 320").await;
        assert_untouched(&page, &others).await;
    });
}

#[test]
fn a_text_that_is_too_long_stays_in_the_field_and_is_said() {
    let (most, more) = ("å".repeat(20_000), "å".repeat(20_001));
    run(|page: Page| async move {
        let others = bystander(&page).await;
        let id = begin(&page, "Lang snak", "Hele forløbet").await;
        page.go(&format!("/forloeb/{id}/ramme")).await;
        page.paste("Området", &most).await;
        page.kept().await;
        assert_eq!(page.stored_items().await["frame"]["area"], json!(most));

        page.go(&format!("/forloeb/{id}/beskriv")).await;
        page.go(&format!("/forloeb/{id}/ramme")).await;
        page.paste("Det ligger fast", &more).await;
        page.see("Teksten er på 20.001 tegn, og der er plads til 20.000.").await;
        assert_eq!(page.value("Det ligger fast").await, more, "what was written stays in the field");
        page.check("bad-too-long").await;
        page.fill("Det ligger fast", "Kort igen").await;
        page.see_no("Teksten er på").await;
        page.kept().await;
        assert_eq!(page.stored_items().await["frame"]["fixed"], json!("Kort igen"));

        // A line of a list has the same limit: beyond it the file could one day not be read.
        page.go(&format!("/forloeb/{id}/beskriv")).await;
        page.paste(DESCRIBE, &more).await;
        page.press("Tilføj").await;
        page.see("Teksten er på 20.001 tegn, og der er plads til 20.000.").await;
        assert_eq!(page.value(DESCRIBE).await, more, "what was written stays in the field");
        assert_eq!(titles(&page).await, Vec::<String>::new());
        assert_untouched(&page, &others).await;
    });
}

#[test]
fn markup_and_odd_letters_are_text_everywhere() {
    let title =
        "Løn \u{202e}gnirts\u{7} <script>window.hacked = 1</script><img src=x onerror='window.hacked = 1'>";
    let seen = "<script>window.hacked = 1</script><img src=x onerror='window.hacked = 1'>";
    run(|page: Page| async move {
        let others = bystander(&page).await;
        page.press("Start et nyt forløb").await;
        page.paste("Hvad skal forløbet hedde?", title).await;
        page.paste("Arbejdsplads", title).await;
        page.press("Start forløbet").await;
        let id = page.in_process().await;
        page.go(&format!("/forloeb/{id}/beskriv")).await;
        page.paste(DESCRIBE, title).await;
        page.press("Tilføj").await;
        page.kept().await;
        for place in ["", "/beskriv", "/prioriter", "/undersoeg", "/papirer", "/trin-2"] {
            page.go(&format!("/forloeb/{id}{place}")).await;
            page.see(seen).await;
            let made = page
                .script(
                    "return [document.querySelectorAll('main img, header img, main script').length, \
                window.hacked ?? null]",
                )
                .await;
            assert_eq!(made, json!([0, null]), "{place}");
            // The odd letter turns no word of ours: what people wrote stands in a box of its own.
            let loose = page.script("const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT); \
                const out = []; while (walk.nextNode()) { const text = walk.currentNode; \
                  if (text.data.includes('\\u202e') && !text.parentElement.closest('[dir=auto], title, script')) \
                    out.push(text.parentElement.outerHTML.slice(0, 120)); } return out;").await;
            if loose != json!([]) {
                println!("not in a box of its own at «{place}»: {loose}");
            }
        }
        page.press("Samskab").await;
        page.see(seen).await;
        page.check("bad-markup-shelf").await;
        let made =
            page.script("return [document.querySelectorAll('main img').length, window.hacked ?? null]").await;
        assert_eq!(made, json!([0, null]));
        assert_untouched(&page, &others).await;
    });
}

#[test]
fn two_thousand_pasted_lines_are_all_there_at_once() {
    let lines: Vec<String> = (1..=2000).map(|number| format!("- Bøvl nummer {number}")).collect();
    run(|page: Page| async move {
        let others = bystander(&page).await;
        let id = begin(&page, "Hele væggen", "Hele forløbet").await;
        page.go(&format!("/forloeb/{id}/beskriv")).await;
        let begun = Instant::now();
        page.paste(DESCRIBE, &lines.join("\n")).await;
        page.see("2000 linjer tilføjet.").await;
        page.see("Bøvl nummer 200").await;
        println!("2 000 lines took {:?}", begun.elapsed());
        page.kept().await;
        let items = page.stored_items().await;
        let kept = items.as_object().unwrap().values().filter(|item| item["kind"] == "challenge").count();
        assert_eq!(kept, 2000);
        page.picture("bad-2000").await;
        page.press("Vis resten (1800)").await;
        page.see("Bøvl nummer 2000").await;
        assert_eq!(titles(&page).await.len(), 2000);
        page.press("Fortryd").await;
        page.see("Fortrudt: Tilføjelse af 2000 linjer").await;
        assert_eq!(titles(&page).await.len(), 0);
        assert_untouched(&page, &others).await;
    });
}

#[test]
fn a_date_that_does_not_exist_is_said_and_the_old_one_counts() {
    run(|page: Page| async move {
        let others = bystander(&page).await;
        begin(&page, "Datoer", "Let forløb").await;
        page.choose("Jeres svar", "Nej – vi skal vide mere først").await;
        page.fill("Hvornår mødes I igen?", "22.11.2026").await;
        page.kept().await;
        for wrong in ["22.13.2026", "31.2.2026", "i morgen"] {
            page.fill("Hvornår mødes I igen?", wrong).await;
            page.see("Den dato findes ikke. Skriv fx 22.11.2026. Den gamle dato gælder stadig.").await;
            assert_eq!(page.value("Hvornår mødes I igen?").await, wrong, "it can be mended where it stands");
            assert_eq!(page.stored_items().await["process"]["again"], json!("2026-11-22"));
        }
        page.check("bad-date").await;
        page.fill("Hvornår mødes I igen?", "1.12.26").await;
        page.see_no("Den dato findes ikke.").await;
        page.kept().await;
        assert_eq!(page.stored_items().await["process"]["again"], json!("2026-12-01"));
        assert_untouched(&page, &others).await;
    });
}

#[test]
fn a_reading_that_is_no_number_is_said_and_the_old_one_counts() {
    run(|page: Page| async move {
        let others = bystander(&page).await;
        let id = begin(&page, "Tal", "Hele forløbet").await;
        page.go(&format!("/forloeb/{id}/vurder-loesningen")).await;
        page.add("Ny løsning", &["Ét skema i stedet for tre"]).await;
        page.see("Ét skema i stedet for tre").await;
        page.kept().await;
        page.go(&format!("/forloeb/{id}/hvor-meget")).await;
        page.add("Tilføj noget, I vil tælle", &["Minutter for hver bestilling"]).await;
        page.see("Sådan tæller I").await;
        let wrong = [
            ("22.13.2026", "12", "Den dato findes ikke."),
            ("31.2.2026", "12", "Den dato findes ikke."),
            ("i morgen", "12", "Den dato findes ikke."),
            ("22.11.2026", "ti", "Skriv et tal, fx 12 eller 12,5."),
            ("22.11.2026", "1e999", "Skriv et tal, fx 12 eller 12,5."),
            ("22.11.2026", "", "Skriv et tal, fx 12 eller 12,5."),
        ];
        for (date, value, said) in wrong {
            page.fill("Dato", date).await;
            page.fill("Tal", value).await;
            page.press("Tilføj målingen").await;
            page.see(said).await;
            assert_eq!((page.value("Dato").await, page.value("Tal").await), (date.into(), value.into()));
        }
        page.check("bad-reading").await;
        page.fill("Dato", "22.11.2026").await;
        page.fill("Tal", "12,5").await;
        page.press("Tilføj målingen").await;
        page.see("Tilføjet: ").await;
        page.kept().await;
        let kept = readings(&page).await;
        assert_eq!(kept, [json!(12.5)]);

        page.press("Se og ret alle målinger (1)").await;
        let row = page.part("Se og ret alle målinger (1)").await;
        for wrong in ["ti", "12 stk.", "--5", "NaN"] {
            page.fill_in(&row, "Tal", wrong).await;
            page.see("Det er ikke et tal. Skriv fx 12 eller 12,5. Det gamle tal gælder stadig.").await;
            assert_eq!(readings(&page).await, [json!(12.5)], "{wrong}");
        }
        page.fill_in(&row, "Tal", "13").await;
        page.see_no("Det er ikke et tal.").await;
        page.kept().await;
        assert_eq!(readings(&page).await, [json!(13)]);
        assert_untouched(&page, &others).await;
    });
}

async fn readings(page: &Page) -> Vec<Value> {
    let items = page.stored_items().await;
    let all = items.as_object().unwrap().values();
    all.filter(|item| item["kind"] == "reading").map(|item| item["value"].clone()).collect()
}
