//! The first moments: on any host, in any folder, without a jump, and with words where it cannot be.

use std::time::Duration;

use serde_json::{Value, json};

use crate::offline::one_file;
use crate::shelf::begin;
use crate::support::{Page, files_in, run, this_build};

const CANNOT: &str = "Samskab kan ikke starte her";
const BLOCKED: &str = "siden skal have lov til at bruge WebAssembly.";
const FILES: &str = "siden har ikke fået alle appens filer, som de blev lagt ud.";

#[test]
fn it_works_in_any_folder_and_on_hosts_that_know_no_wasm() {
    let odd = Some("application/octet-stream");
    let hosts = [
        ("/", vec![("wasm", odd), ("webmanifest", odd)]),
        ("/a/b/c/", vec![("wasm", None), ("webmanifest", None), ("json", None)]),
        ("/afd%20%C3%B8st/samskab/", vec![("wasm", Some("text/plain")), ("json", Some("text/plain"))]),
    ];
    run(|page: Page| async move {
        for (base, kinds) in hosts {
            page.host(|hosting| (hosting.base, hosting.kinds) = (base.to_owned(), kinds));
            page.open("").await;
            begin(&page, &format!("I {base}"), "Hele forløbet").await;
            page.until_offline_ready().await;
            page.open("").await;
            page.press("Se et udfyldt eksempel").await;
            page.see("Alt i forløbet er opdigtet.").await;
            page.open("").await;
        }
        // Offline in every folder: none has taken the files of another away.
        page.unplug();
        for base in ["/", "/a/b/c/", "/afd%20%C3%B8st/samskab/"] {
            page.host(|hosting| hosting.base = base.to_owned());
            page.open("").await;
            page.see("Jeres forløb").await;
        }
    });
}

#[test]
fn a_host_that_breaks_the_app_is_said_in_words() {
    let files = files_in(&this_build());
    let wasm = files.iter().find(|path| path.ends_with("_bg.wasm") && !path.contains('/')).unwrap().clone();
    let program = wasm.replace("_bg.wasm", ".js");
    let whole = std::fs::read(this_build().join(&wasm)).unwrap();
    let page_of_error = b"<!doctype html><title>404</title><h1>Siden findes ikke</h1>".to_vec();
    let broken = [
        (&wasm, page_of_error.clone()),
        (&wasm, whole[..whole.len() / 2].to_vec()),
        (&wasm, Vec::new()),
        (&program, page_of_error.clone()),
    ];
    run(|page: Page| async move {
        for (number, (path, bytes)) in broken.into_iter().enumerate() {
            page.host(|hosting| {
                // A folder of its own, so that nothing comes from a cache.
                hosting.base = format!("/vaert-{number}/");
                hosting.instead = vec![(path.clone(), bytes)];
            });
            page.open_raw("").await;
            page.see(CANNOT).await;
            page.see(FILES).await;
            assert!(!page.shows(BLOCKED).await);
            assert!(!page.shows("Henter Samskab").await, "it does not wait for ever");
        }
        page.check("cannot").await;
        page.forgive("the host was broken on purpose").await;

        // The front page came, and the rest does not; when the host is mended, one presses again.
        page.host(|hosting| {
            hosting.base = "/vaert-halv/".to_owned();
            hosting.instead = vec![("process_bg.wasm".to_owned(), page_of_error)];
        });
        page.open("/forloeb/findes/ikke").await;
        page.see("Resten af Samskab kunne ikke hentes.").await;
        page.check("cannot-rest").await;
        page.host(|hosting| hosting.instead.clear());
        page.press("Prøv igen").await;
        page.heading("Forløbet er ikke i denne browser").await;
    });
}

#[test]
fn a_browser_that_may_run_no_wasm_is_told_why() {
    run(|page: Page| async move {
        // By policy of the workplace: as if the host had sent a stricter one.
        let html = std::fs::read_to_string(this_build().join("index.html")).unwrap();
        let stricter = html.replace(" 'wasm-unsafe-eval'", "");
        assert_ne!(html, stricter);
        page.host(|hosting| hosting.instead = vec![("index.html".to_owned(), stricter.into())]);
        page.open_raw("").await;
        page.see(CANNOT).await;
        page.see(BLOCKED).await;
        assert!(!page.shows(FILES).await);
        page.forgive("wasm is forbidden").await;

        // An old browser, or one in which it was switched off.
        page.host(|hosting| (hosting.instead, hosting.base) = (Vec::new(), "/andet/".to_owned()));
        page.before_the_page("delete window.WebAssembly").await;
        page.open_raw("").await;
        page.see(CANNOT).await;
        page.see(BLOCKED).await;
        page.check("cannot-blocked").await;
        page.forgive("there is no wasm").await;
    });
}

#[test]
fn a_browser_that_is_too_old_for_the_one_file_is_told_so() {
    run(|page: Page| async move {
        page.before_the_page("delete window.DecompressionStream").await;
        page.open_raw_file(&one_file()).await;
        page.see(CANNOT).await;
        page.see("denne browser er for gammel til appen i én fil.").await;
        assert!(!page.shows(BLOCKED).await && !page.shows(FILES).await);
        // On a server the app needs nothing of the kind.
        page.open("").await;
        page.see("Start et nyt forløb").await;
    });
}

#[test]
fn without_scripts_the_page_says_what_it_needs() {
    run(|page: Page| async move {
        page.engine("Emulation.setScriptExecutionDisabled", json!({ "value": true })).await;
        for file in [false, true] {
            if file {
                page.open_raw_file(&one_file()).await;
            } else {
                page.open_raw("").await;
            }
            page.see("har brug for JavaScript").await;
            assert!(!page.shows("Henter Samskab").await, "nothing is being fetched");
        }
    });
}

/// Notes every jump of the page that nobody caused, and what it was that jumped.
const JUMPS: &str = "window.jumps = []; new PerformanceObserver((list) => { for (const jump of list.getEntries()) \
    if (!jump.hadRecentInput) jumps.push([jump.value, jump.sources.map(({ node }) => \
      (node?.outerHTML ?? node?.textContent ?? '').slice(0, 120)).join(' | ')]); }) \
    .observe({ type: 'layout-shift', buffered: true });";

/// How far the page has jumped since it was opened, with what jumped; the page had been painted before the app came.
async fn jumped(page: &Page) -> (f64, Value) {
    // What comes late, comes within that time.
    tokio::time::sleep(Duration::from_millis(700)).await;
    let painted = "const first = performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 1e9; \
        const wasm = performance.getEntriesByType('resource').filter((it) => it.name.endsWith('.wasm')) \
          .map((it) => it.responseEnd); return first < Math.min(...wasm, performance.now())";
    assert_eq!(page.script(painted).await, json!(true), "nothing was there to jump");
    let jumps = page.script("return window.jumps").await;
    (jumps.as_array().unwrap().iter().map(|jump| jump[0].as_f64().unwrap()).sum(), jumps)
}

#[test]
fn nothing_jumps_when_the_app_takes_over() {
    run(|page: Page| async move {
        page.before_the_page(JUMPS).await;
        page.host(|hosting| hosting.slow = vec![("_bg.wasm", Duration::from_millis(400))]);
        page.open("").await;
        let empty = jumped(&page).await;
        let mut found = vec![("the front page at first".to_owned(), empty)];
        let id = begin(&page, "Hop ikke", "Hele forløbet").await;
        for width in [1280, 320] {
            page.narrow(width).await;
            let places = ["/", "/om", "/modtag"].map(str::to_owned);
            for place in
                places.into_iter().chain(["", "/beskriv", "/trin-2"].map(|it| format!("/forloeb/{id}{it}")))
            {
                // A folder that this browser has never been in: nothing comes from a cache.
                page.host(|hosting| hosting.base = format!("/hop-{}/", found.len()));
                page.open(&place).await;
                found.push((format!("{place} at {width}"), jumped(&page).await));
            }
            page.open_elsewhere().await;
            page.open_file(&one_file()).await;
            let file = page.script("return [jumps.reduce((sum, [value]) => sum + value, 0), jumps]").await;
            found.push((format!("one file at {width}"), (file[0].as_f64().unwrap(), file[1].clone())));
        }
        for (place, (sum, jumps)) in &found {
            println!("{place}: {sum:.4} {}", if *sum > 0.0 { jumps.to_string() } else { String::new() });
        }
        assert!(found.iter().all(|(_, (sum, _))| *sum < 0.02), "the page jumps: see above");
    });
}
