//! The first moments: on any host, in any folder, without a jump, and with words where it cannot be.

use std::sync::atomic::{AtomicU32, Ordering};
use std::time::Duration;

use serde_json::{Value, json};

use crate::offline::one_file;
use crate::shelf::begin;
use crate::support::{Page, files_in, later_build, run, this_build};

const CANNOT: &str = "Samskab kan ikke starte her";
const UNSTYLED: &str = "Siden ser forkert ud,";
const BLOCKED: &str = "siden skal have lov til at bruge WebAssembly, og";
const FILES: &str = "siden fik ikke alle appens filer, eller nogle af dem er ændret undervejs.";

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
            tokio::time::sleep(Duration::from_millis(300)).await;
            assert!(
                !page.shows("Samskab er blevet opdateret").await,
                "the worker of the folder above is another's"
            );
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

/// The one file is for others: a host that does not have it gives the app for use without a network all the same.
#[test]
fn a_host_without_the_one_file_says_so_when_it_is_wanted() {
    run(|page: Page| async move {
        let build = later_build();
        std::fs::remove_file(build.path().join(one_file().file_name().unwrap())).unwrap();
        page.host(|hosting| hosting.root = build.path().to_owned());
        page.open("/om").await;
        page.see("Hele appen ligger nu i denne browser").await;
        page.press("Hent appen som én fil").await;
        page.see("Filen kunne ikke hentes.").await;
        page.forgive("the file is not there").await;
    });
}

/// Some hosts answer for a folder by leading to the page in it.
#[test]
fn a_host_that_leads_on_does_not_lock_the_app_out() {
    run(|page: Page| async move {
        page.host(|hosting| hosting.leads_on = true);
        page.open("").await;
        page.until_offline_ready().await;
        let id = begin(&page, "Ført videre", "Hele forløbet").await;
        page.unplug();
        page.open(&format!("/forloeb/{id}/ramme")).await;
        page.see("Ført videre").await;
        page.reload().await;
        page.see("Ført videre").await;
    });
}

/// What fails beside the app does not speak over it.
#[test]
fn an_app_that_is_there_takes_back_that_it_cannot_start() {
    run(|page: Page| async move {
        page.before_the_page(
            "addEventListener('DOMContentLoaded', () => Promise.reject(new Error('somebody else')))",
        )
        .await;
        page.host(|hosting| hosting.slow = vec![("_bg.wasm", Duration::from_millis(400))]);
        page.open("").await;
        page.see("Start et nyt forløb").await;
        assert!(!page.shows(CANNOT).await);
        page.forgive("it was made to fail").await;
    });
}

#[test]
fn a_host_that_breaks_the_app_is_said_in_words() {
    let files = files_in(&this_build());
    let first =
        |ending| files.iter().find(|path| path.starts_with("samskab-") && path.ends_with(ending)).unwrap();
    let (wasm, program) = (first("_bg.wasm").clone(), first(".js"));
    let whole = std::fs::read(this_build().join(&wasm)).unwrap();
    let page_of_error = b"<!doctype html><title>404</title><h1>Siden findes ikke</h1>".to_vec();
    let broken = [
        (&wasm, page_of_error.clone()),
        (&wasm, whole[..whole.len() / 2].to_vec()),
        (&wasm, Vec::new()),
        (program, page_of_error.clone()),
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
        for part in ["process_bg.wasm", "process.js"] {
            page.host(|hosting| {
                hosting.base = format!("/vaert-uden-{part}/");
                let parts = [part, "steps/step2.css"];
                hosting.instead = parts.map(|part| (part.to_owned(), page_of_error.clone())).to_vec();
            });
            page.open("/forloeb/findes/ikke").await;
            page.see("Resten af Samskab kunne ikke hentes.").await;
            page.check("cannot-rest").await;
            page.host(|hosting| hosting.instead.clear());
            page.press("Prøv igen").await;
            page.heading("Forløbet er ikke i denne browser").await;
            assert!(!page.shows(UNSTYLED).await, "the sheets of the try before are over");
        }
    });
}

/// By policy of the workplace: as if the host had sent a stricter one.
#[test]
fn a_host_that_forbids_wasm_is_said_in_words() {
    run(|page: Page| async move {
        for (number, path) in [this_build().join("index.html"), one_file()].into_iter().enumerate() {
            let page_itself = std::fs::read(&path).unwrap();
            let policy = b" 'wasm-unsafe-eval'";
            let at = page_itself.windows(policy.len()).position(|part| part == policy).unwrap();
            let stricter = [&page_itself[..at], &page_itself[at + policy.len()..]].concat();
            page.host(|hosting| {
                hosting.base = format!("/uden-wasm-{number}/");
                hosting.kinds = vec![("html", Some("text/html"))];
                hosting.instead = vec![("index.html".to_owned(), stricter)];
            });
            page.open_raw("").await;
            page.see(CANNOT).await;
            page.see(BLOCKED).await;
            assert!(!page.shows(FILES).await);
        }
    });
}

/// A policy that no page of this kind can live with: what stands on the page says so, and it is not left empty.
#[test]
fn a_host_that_forbids_to_draw_the_page_is_said_in_words() {
    run(|page: Page| async move {
        page.host(|hosting| hosting.policy = Some("require-trusted-types-for 'script'"));
        page.open_raw("").await;
        page.see(CANNOT).await;
        page.see(BLOCKED).await;
        page.forgive("drawing is forbidden").await;
    });
}

#[test]
fn a_browser_that_has_no_wasm_is_told_so() {
    run(|page: Page| async move {
        page.before_the_page("delete window.WebAssembly").await;
        page.open_raw("").await;
        page.see(CANNOT).await;
        page.see(BLOCKED).await;
        page.check("cannot-blocked").await;
    });
}

/// The folder is for a server; on a stick people open what lies in it all the same. (Driven by WebDriver, Firefox lets
/// such a page fetch what lies beside it; otherwise it does not.)
#[test]
fn the_folder_opened_from_a_disk_leads_to_the_one_file() {
    run(|page: Page| async move {
        page.open_raw_file(&this_build().join("index.html")).await;
        page.see(CANNOT).await;
        page.see("Mappen her er til en webserver.").await;
        page.until_true("all has come that comes", "return document.readyState === 'complete'").await;
        assert!(!page.shows(FILES).await && !page.shows(UNSTYLED).await);
        page.check("cannot-folder").await;
        page.forgive("a page from a disk may fetch nothing").await;
        page.press(&one_file().file_name().unwrap().to_string_lossy()).await;
        page.started().await;
        page.see("Start et nyt forløb").await;
    });
}

/// The one file names its own character set; a host that names another spoils it.
#[test]
fn a_host_that_spoils_the_one_file_is_said_in_words() {
    run(|page: Page| async move {
        let whole = std::fs::read(one_file()).unwrap();
        page.host(|hosting| hosting.instead = vec![("index.html".to_owned(), whole)]);
        page.open_raw("").await;
        page.see(CANNOT).await;
        page.see("Serveren giver filen en forkert tegnkodning.").await;
        page.check("cannot-charset").await;
    });
}

/// A host that lacks a style sheet, changes it on the way or calls it text: the app works, and the page says what is wrong.
#[test]
fn a_host_that_spoils_the_styles_is_said_in_words() {
    let files = files_in(&this_build());
    let tokens = files.iter().find(|path| path.starts_with("tokens-")).unwrap().clone();
    let changed = [std::fs::read(this_build().join(&tokens)).unwrap(), b"\n".to_vec()].concat();
    run(|page: Page| async move {
        for (number, bytes) in [None, Some(changed)].into_iter().enumerate() {
            page.host(|hosting| {
                hosting.base = format!("/uden-stil-{number}/");
                hosting.kinds = vec![("css", Some(if bytes.is_none() { "text/plain" } else { "text/css" }))];
                hosting.instead = bytes.map(|bytes| (tokens.clone(), bytes)).into_iter().collect();
            });
            page.open("").await;
            page.see(UNSTYLED).await;
            page.see(&tokens).await;
            page.picture(&format!("unstyled-{number}")).await;
            page.press("Start et nyt forløb").await;
            page.see("Hvad skal forløbet hedde?").await;
        }
        page.forgive("the styles were spoilt on purpose").await;
        page.host(|hosting| hosting.instead.clear());
        page.open("").await;
        page.see("Start et nyt forløb").await;
        assert!(!page.shows(UNSTYLED).await);
        // Those of a process come later.
        page.host(|hosting| {
            hosting.base = "/uden-stil-senere/".to_owned();
            hosting.instead = vec![("steps/step2.css".to_owned(), Vec::new())];
        });
        page.open("/forloeb/findes/ikke").await;
        page.heading("Forløbet er ikke i denne browser").await;
        page.see(UNSTYLED).await;
        page.see("step2.css").await;
    });
}

const LATE: &str = "Det trækker ud.";

/// A host may send a policy of its own that knows nothing of ours: then not even what says so may run.
#[test]
fn a_host_that_stops_every_script_leaves_nobody_waiting() {
    run(|page: Page| async move {
        page.host(|hosting| hosting.policy = Some("default-src 'self'"));
        // Those who want nothing to move wait as long as others.
        page.calm().await;
        page.open_raw("").await;
        page.see("Henter Samskab …").await;
        assert!(!page.shows(LATE).await, "it is said too soon");
        page.see(LATE).await;
        page.see("siden skal have lov til at køre sine egne scripts").await;
        page.see("its own scripts").await;
        page.check("late").await;
        page.forgive("no script may run").await;
    });
}

/// The look and the language that were chosen are there before the program is.
#[test]
fn the_first_moment_is_as_people_chose_it() {
    run(|page: Page| async move {
        page.open("").await;
        page.fill("Udseende", "Mørkt").await;
        page.fill("Sprog", "English").await;
        page.see("Look").await;
        page.host(|hosting| {
            hosting.base = "/igen/".to_owned();
            hosting.slow = vec![("_bg.wasm", Duration::from_secs(8))];
        });
        let waiting = "const bar = document.querySelector('#skeleton .top'); \
            return [document.documentElement.lang, document.documentElement.dataset.theme, bar && bar.offsetHeight]";
        page.open_raw("").await;
        page.see("Fetching Samskab …").await;
        let before = page.script(waiting).await;
        assert!(!page.shows("Henter Samskab").await);
        page.picture("starting-dark").await;
        page.see("Start a new process").await;
        let after = page.script(&waiting.replace("#skeleton .top", ".top")).await;
        assert_eq!(before, json!(["en", "dark", after[2]]), "the bar is another when the app is there");
        assert_eq!(after, before);
    });
}

/// What unpacks the one file does not stand on what only newer browsers have.
#[test]
fn the_one_file_starts_in_a_browser_that_cannot_unpack() {
    run(|page: Page| async move {
        page.before_the_page(
            "delete window.DecompressionStream; delete Document.prototype.adoptedStyleSheets",
        )
        .await;
        page.open_file(&one_file()).await;
        page.see("Start et nyt forløb").await;
        page.check("one-file-old").await;
        let styled = "return getComputedStyle(document.querySelector('.shelf-ways')).display";
        assert_eq!(page.script(styled).await, json!("grid"));
    });
}

#[test]
fn a_browser_that_is_too_old_for_the_one_file_is_told_so() {
    run(|page: Page| async move {
        // What unpacks is a small program of an old kind; the app itself is not.
        let old = "const real = WebAssembly.instantiate; WebAssembly.instantiate = async (bytes, ...rest) => { \
            if (bytes.byteLength > 1e6) throw new WebAssembly.CompileError('unknown opcode'); \
            return real.call(WebAssembly, bytes, ...rest); }";
        page.before_the_page(old).await;
        page.open_raw_file(&one_file()).await;
        page.see(CANNOT).await;
        page.see("denne browser er for gammel til appen i én fil.").await;
        assert!(!page.shows(BLOCKED).await && !page.shows(FILES).await);
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

/// How far the page has jumped since it was opened, with what jumped. `None` where the app came before the page had been
/// painted, as on a computer that is busy: there was nothing to jump.
async fn jumped(page: &Page) -> Option<(f64, Value)> {
    // What comes late, comes within that time.
    tokio::time::sleep(Duration::from_millis(700)).await;
    let painted = "const first = performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 1e9; \
        const wasm = performance.getEntriesByType('resource').filter((it) => it.name.endsWith('.wasm')) \
          .map((it) => it.responseEnd); return first < Math.min(...wasm, performance.now())";
    if page.script(painted).await != json!(true) {
        return None;
    }
    let jumps = page.script("return window.jumps").await;
    Some((jumps.as_array().unwrap().iter().map(|jump| jump[0].as_f64().unwrap()).sum(), jumps))
}

/// The same for that place, in a folder that this browser has never been in: nothing comes from a cache.
async fn jumped_at(page: &Page, place: &str) -> (f64, Value) {
    static FOLDERS: AtomicU32 = AtomicU32::new(0);
    for _ in 0..5 {
        let number = FOLDERS.fetch_add(1, Ordering::Relaxed);
        page.host(|hosting| hosting.base = format!("/hop-{number}/"));
        page.open(place).await;
        if let Some(found) = jumped(page).await {
            return found;
        }
    }
    panic!("{place} was never painted before the app came");
}

#[test]
fn nothing_jumps_when_the_app_takes_over() {
    run(|page: Page| async move {
        page.before_the_page(JUMPS).await;
        page.host(|hosting| hosting.slow = vec![("_bg.wasm", Duration::from_millis(1_500))]);
        let empty = jumped_at(&page, "").await;
        let mut found = vec![("the front page at first".to_owned(), empty)];
        let id = begin(&page, "Hop ikke", "Hele forløbet").await;
        for width in [1280, 320] {
            page.narrow(width).await;
            let places = ["/", "/om", "/modtag"].map(str::to_owned);
            for place in
                places.into_iter().chain(["", "/beskriv", "/trin-2"].map(|it| format!("/forloeb/{id}{it}")))
            {
                found.push((format!("{place} at {width}"), jumped_at(&page, &place).await));
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
