//! A new version comes while people work in two windows: it takes over when they say so and never halfway, and what was
//! typed a moment before is there afterwards.

use std::path::Path;
use std::time::{Duration, Instant};

use serde_json::{Value, json};
use sha2::{Digest, Sha256};

use crate::shelf::begin;
use crate::support::{Page, build_called, files_in, hash_in, later_build, run, this_build, version_of};

const DESCRIBE: &str = "Skriv ét bøvl på én linje";
pub const READY: &str = "En ny version af Samskab er klar.";
const ELSEWHERE: &str = "Samskab er blevet opdateret i et andet vindue.";

/// Hosts are told that what has a hash in its name never changes: another build of the same source, with other tools,
/// must not have other bytes under the same name.
#[test]
fn a_hash_in_a_name_is_that_of_the_bytes() {
    let files = files_in(&this_build());
    let named: Vec<(&String, String)> = files
        .iter()
        .filter(|path| [".css", ".js", ".wasm"].iter().any(|ending| path.ends_with(ending)))
        .filter_map(|path| Some((path, hash_in(path)?)))
        .collect();
    assert!(named.len() > 8, "{named:?}");
    for (path, hash) in named {
        let bytes = std::fs::read(this_build().join(path)).unwrap();
        assert_eq!(hash, format!("{:x}", Sha256::digest(bytes))[..16], "{path}");
    }
}

/// Looks for a new version, as the browser does when a window comes to the front, and waits until it is taken or not.
pub const LOOK: &str = "const it = await navigator.serviceWorker.ready; await it.update().catch(() => {}); \
    while (it.installing) await new Promise((done) => setTimeout(done, 50)); return !!it.waiting;";

/// The window is that build's, with all that it has fetched.
pub async fn is_wholly(page: &Page, build: &Path) {
    let wanted = version_of(build);
    page.until_true(
        &format!("the build {wanted}"),
        &format!("return document.documentElement.dataset.version === '{wanted}'"),
    )
    .await;
    page.started().await;
    let fetched = "const home = new URL('./', location.href).href; \
        return performance.getEntriesByType('resource').map((entry) => entry.name.split(/[?#]/)[0].replace(home, ''))";
    let fetched = page.script(fetched).await;
    let (own, all) = (files_in(build), fetched.as_array().unwrap());
    assert!(all.iter().any(|path| path.as_str().unwrap().ends_with(".wasm")), "{fetched}");
    for path in all.iter().filter_map(Value::as_str) {
        assert!(own.iter().any(|own| own == path), "{path} is not of the build {wanted}");
    }
}

/// Types at the end of the field that has the keyboard and says yes in the same moment, before anything is kept.
async fn type_and_say_yes(page: &Page, text: &str) {
    let script = "const it = document.activeElement; \
        const set = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(it), 'value').set; \
        set.call(it, it.value + arguments[0]); it.dispatchEvent(new InputEvent('input', { bubbles: true })); \
        [...document.querySelectorAll('button')].find((button) => button.innerText === 'Genindlæs nu').click(); return true";
    assert_eq!(page.script_with(script, &[json!(text)]).await, json!(true));
}

/// Two windows of this build: one in the frame of a process, and one on the front page that never opened any.
pub async fn two_windows(page: &Page) -> String {
    page.open("").await;
    page.until_offline_ready().await;
    let id = begin(page, "Midt i det hele", "Hele forløbet").await;
    page.go(&format!("/forloeb/{id}/ramme")).await;
    page.fill("Området", "Vagtplanen").await;
    page.kept().await;
    page.open_beside("").await;
    page.see("Midt i det hele").await;
    page.to_window(0).await;
    id
}

#[test]
fn a_build_that_does_not_come_whole_changes_nothing() {
    run(|page: Page| async move {
        let id = two_windows(&page).await;
        let later = later_build();
        let lost = files_in(later.path()).into_iter().find(|path| path.ends_with("step5.css")).unwrap();
        let text = std::fs::read(later.path().join(&lost)).unwrap();
        std::fs::remove_file(later.path().join(&lost)).unwrap();
        page.host(|hosting| hosting.root = later.path().to_owned());
        assert_eq!(page.script_with(LOOK, &[]).await, json!(false), "half a build was taken");
        assert!(page.take_requests().contains(&lost), "it was not asked for");

        // Now it is all there, and the network goes in the middle of it. What has come is not asked for again.
        std::fs::write(later.path().join(&lost), &text).unwrap();
        page.host(|hosting| hosting.slow = vec![("step5.css", Duration::from_secs(5))]);
        page.take_requests();
        page.script(&format!("window.looking = (async () => {{ {LOOK} }})()")).await;
        let (begin, mut asked) = (Instant::now(), Vec::new());
        while !asked.contains(&lost) {
            assert!(begin.elapsed() < Duration::from_secs(30), "it was not asked for again: {asked:?}");
            asked.extend(page.take_requests());
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
        assert!(asked.iter().all(|path| *path == lost || path == "sw.js"), "{asked:?}");
        page.unplug();
        assert_eq!(
            page.script_with("return window.looking", &[]).await,
            json!(false),
            "half a build was taken"
        );

        // Both windows start anew without a network, and all of this build is there.
        for window in [0, 1] {
            page.to_window(window).await;
            assert!(!page.shows(READY).await);
            page.reload().await;
            is_wholly(&page, &this_build()).await;
        }
        page.go(&format!("/forloeb/{id}/beskriv")).await;
        page.add(DESCRIBE, &["Skrevet uden net"]).await;
        page.kept().await;
        is_wholly(&page, &this_build()).await;

        // A file that is there, but as a network has left it, is no better.
        page.host(|hosting| (hosting.is_gone, hosting.slow) = (false, Vec::new()));
        std::fs::write(later.path().join(&lost), &text[..text.len() / 2]).unwrap();
        assert_eq!(page.script_with(LOOK, &[]).await, json!(false), "a spoilt file was taken");
        std::fs::write(later.path().join(&lost), &text).unwrap();
        assert_eq!(page.script_with(LOOK, &[]).await, json!(true));
        page.see(READY).await;
        is_wholly(&page, &this_build()).await;
    });
}

#[test]
fn a_new_version_waits_for_a_yes_and_no_edit_is_lost() {
    run(|page: Page| async move {
        let id = two_windows(&page).await;
        let later = later_build();
        page.host(|hosting| hosting.root = later.path().to_owned());
        assert_eq!(page.script_with(LOOK, &[]).await, json!(true));
        page.see(READY).await;
        page.check("update-ready").await;
        page.press("Senere").await;
        page.see_no(READY).await;

        // Nobody has said yes: whatever starts anew is the old build.
        for window in [1, 0] {
            page.to_window(window).await;
            page.reload().await;
            is_wholly(&page, &this_build()).await;
            page.see(READY).await;
        }

        // Not even where no window of the old one is left: the browser has the new one then, and shows it to nobody.
        for window in [0, 1] {
            page.to_window(window).await;
            page.open_elsewhere().await;
        }
        tokio::time::sleep(Duration::from_secs(4)).await;
        for (window, place) in [(1, "/".to_owned()), (0, format!("/forloeb/{id}/ramme"))] {
            page.to_window(window).await;
            page.open(&place).await;
            is_wholly(&page, &this_build()).await;
            page.see(READY).await;
        }
        let waits = "return !!(await navigator.serviceWorker.ready).waiting";
        assert_eq!(
            page.script_with(waits, &[]).await,
            json!(false),
            "the browser still had a window of the old one"
        );
        page.in_process().await;
        page.to_window(1).await;
        page.go("/om").await;
        page.see("Hele appen ligger nu i denne browser").await;
        page.go("/").await;
        page.to_window(0).await;

        // The cable is pulled, and somebody says yes in the middle of a word.
        page.unplug();
        page.fill("Området", "Vagtplanen og").await;
        type_and_say_yes(&page, " nøglerne").await;
        is_wholly(&page, later.path()).await;
        page.see("Midt i det hele").await;
        assert_eq!(page.value("Området").await, "Vagtplanen og nøglerne");
        assert!(!page.shows(READY).await);

        // The other window hears of it and goes on with its own, also with what it had not fetched before.
        page.to_window(1).await;
        page.see(ELSEWHERE).await;
        page.check("update-elsewhere").await;
        page.go(&format!("/forloeb/{id}/ramme")).await;
        page.in_process().await;
        assert_eq!(page.value("Området").await, "Vagtplanen og nøglerne");
        is_wholly(&page, &this_build()).await;
        page.fill("Det ligger fast", "Budgettet").await;
        type_and_say_yes(&page, " og loven").await;
        is_wholly(&page, later.path()).await;
        page.in_process().await;
        assert_eq!(page.value("Det ligger fast").await, "Budgettet og loven");
        assert_eq!(page.value("Området").await, "Vagtplanen og nøglerne");
        assert!(!page.shows(ELSEWHERE).await);

        page.to_window(0).await;
        page.see("Budgettet og loven").await;
        is_wholly(&page, later.path()).await;
    });
}

/// People say yes to a version while the one after it is on its way: that one comes whole all the same.
#[test]
fn a_yes_takes_nothing_away_from_the_version_that_is_on_its_way() {
    run(|page: Page| async move {
        two_windows(&page).await;
        let (between, later) = (build_called("imellem"), later_build());
        page.host(|hosting| hosting.root = between.path().to_owned());
        assert_eq!(page.script_with(LOOK, &[]).await, json!(true));
        page.see(READY).await;
        page.host(|hosting| {
            hosting.root = later.path().to_owned();
            hosting.slow = vec![("process_bg.wasm", Duration::from_secs(20))];
        });
        page.script(&format!("window.looking = (async () => {{ {LOOK} }})()")).await;
        tokio::time::sleep(Duration::from_secs(1)).await;
        page.press("Genindlæs nu").await;
        is_wholly(&page, between.path()).await;
        page.see(READY).await;
        page.unplug();
        page.press("Genindlæs nu").await;
        is_wholly(&page, later.path()).await;
        page.reload().await;
        is_wholly(&page, later.path()).await;
        assert!(!page.shows(READY).await);
    });
}

/// A computer whose clock was wrong when the app came is no reason to stay on that version for ever.
#[test]
fn a_yes_counts_whatever_the_clock_said_before() {
    run(|page: Page| async move {
        two_windows(&page).await;
        let later = later_build();
        let mark = "const [name] = await caches.keys(); const cache = await caches.open(name); \
            await cache.put(new URL('wanted', location.href.split('#')[0]), new Response(String(Date.now() + 864e5))); return true";
        assert_eq!(page.script_with(mark, &[]).await, json!(true));
        page.host(|hosting| hosting.root = later.path().to_owned());
        assert_eq!(page.script_with(LOOK, &[]).await, json!(true));
        page.see(READY).await;
        page.press("Genindlæs nu").await;
        is_wholly(&page, later.path()).await;
    });
}

/// Browsers may throw away what the worker keeps, and leave the worker: it is fetched again, and until then nobody is
/// told that the cable may be pulled.
#[test]
fn what_the_browser_threw_away_is_fetched_again() {
    run(|page: Page| async move {
        page.open("/om").await;
        page.see("Hele appen ligger nu i denne browser").await;
        let clear = "for (const name of await caches.keys()) await caches.delete(name); return true";
        assert_eq!(page.script_with(clear, &[]).await, json!(true));
        page.host(|hosting| hosting.instead = vec![("step5.css".to_owned(), b"spoilt".to_vec())]);
        page.reload().await;
        page.see("Appen er ikke hentet helt ned i denne browser endnu.").await;
        page.host(|hosting| hosting.instead.clear());
        page.reload().await;
        page.see("Hele appen ligger nu i denne browser").await;
        // What lies beside it comes a moment later.
        let beside = "return !!(await caches.match('./manifest.en.webmanifest') && await caches.match(`./${document.documentElement.dataset.alone}`) \
            && await caches.match('./manifest.webmanifest') && await caches.match('./icon-192.png'))";
        page.until_true("the manifests and the one file", beside).await;
        page.unplug();
        page.reload().await;
        page.see("Om Samskab").await;

        // And what comes later still waits for a yes.
        let later = later_build();
        page.host(|hosting| (hosting.is_gone, hosting.root) = (false, later.path().to_owned()));
        assert_eq!(page.script_with(LOOK, &[]).await, json!(true));
        page.reload().await;
        page.see(READY).await;
        is_wholly(&page, &this_build()).await;
    });
}

/// A version that came and went without anybody's yes does not push out the one that windows run on.
#[test]
fn what_was_never_taken_goes_first() {
    run(|page: Page| async move {
        let id = two_windows(&page).await;
        let (between, later) = (build_called("imellem"), later_build());
        for build in [&between, &later] {
            page.host(|hosting| hosting.root = build.path().to_owned());
            assert_eq!(page.script_with(LOOK, &[]).await, json!(true));
        }
        page.see(READY).await;
        page.unplug();
        page.press("Genindlæs nu").await;
        is_wholly(&page, later.path()).await;
        page.to_window(1).await;
        page.see(ELSEWHERE).await;
        page.go(&format!("/forloeb/{id}/ramme")).await;
        page.in_process().await;
        is_wholly(&page, &this_build()).await;
        let kept = page.script_with("return (await caches.keys()).length", &[]).await;
        assert_eq!(kept, json!(2), "the one that windows run on and the new one");
    });
}
