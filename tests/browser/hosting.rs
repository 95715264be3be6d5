//! What the README tells hosts to send, and hosts that send something else for a day.

use serde_json::json;

use crate::support::{Page, build_called, later_build, run, told_headers};
use crate::updates::{LOOK, READY, is_wholly, two_windows};

/// The part of the README behind that heading.
fn part<'a>(readme: &'a str, heading: &str) -> &'a str {
    readme
        .split_once(heading)
        .unwrap_or_else(|| panic!("there is no «{heading}»"))
        .1
        .split("```\n")
        .next()
        .unwrap()
}

/// The table and the three hosts' own words for it are one and the same. (Every journey runs on a host that sends the
/// table.)
#[test]
fn each_kind_of_host_is_told_the_same_headers() {
    let readme = include_str!("../../README.md");
    let told = told_headers();
    assert!(told.len() >= 5, "{told:?}");
    let plain = |text: &str| text.replace('"', "");
    let (nginx, iis, apache) = (
        plain(part(readme, "```nginx\nlocation =")),
        part(readme, "```xml\n"),
        plain(part(readme, "```apache\n")),
    );
    for (name, value) in &told {
        assert!(nginx.contains(&format!("add_header {name} {value};")), "nginx: {name}");
        assert!(apache.contains(&format!("Header set {name} {value}\n")), "Apache: {name}");
        let (before, _) = iis
            .split_once(&format!("<add name=\"{name}\" value=\"{value}\"/>"))
            .unwrap_or_else(|| panic!("IIS: {name}"));
        assert!(
            before.contains(&format!("<remove name=\"{name}\"/>")),
            "IIS stops where {name} is there already"
        );
    }
    let count = |text: &str, word: &str| text.matches(word).count();
    // And no others, but for how long a file may be kept: in nginx once, in Apache once for each kind of file.
    assert_eq!(count(&nginx, "\n    add_header "), told.len() + 1);
    assert_eq!(count(iis, "<add name="), told.len());
    assert_eq!(count(&apache, "Header set "), told.len() + 2);
}

const CANNOT: &str = "Samskab kan ikke starte her";

/// Somebody sends a policy that stops the app, and takes it back the next day. Who has the app already notices nothing,
/// who comes that day reads why, and neither is stopped by it afterwards.
#[test]
fn a_policy_of_one_day_is_gone_with_it() {
    run(|page: Page| async move {
        two_windows(&page).await;
        page.host(|hosting| hosting.policy = Some("default-src 'self'; frame-ancestors 'self'"));
        let later = later_build();
        page.host(|hosting| hosting.root = later.path().to_owned());
        assert_eq!(page.script_with(LOOK, &[]).await, json!(true));
        page.see(READY).await;
        page.press("Genindlæs nu").await;
        is_wholly(&page, later.path()).await;
        page.reload().await;
        is_wholly(&page, later.path()).await;
        // Who may frame the page is kept. The rest is what the README tells hosts to send, whatever this one sends.
        let sent = "const { headers } = await fetch('./'); return Object.fromEntries([...headers])";
        let sent = page.script_with(sent, &[]).await;
        assert_eq!(sent["content-security-policy"], json!("frame-ancestors 'none', frame-ancestors 'self'"));
        for (name, value) in told_headers().iter().filter(|(name, _)| name != "Content-Security-Policy") {
            assert_eq!(sent[name.to_lowercase()], json!(value), "{sent}");
        }

        let other = page.somebody_else().await;
        page.host(|hosting| hosting.policy = Some("script-src 'self' 'unsafe-inline'"));
        other.open_raw("").await;
        other.see(CANNOT).await;
        let keeps = "return (await navigator.serviceWorker.getRegistrations()).length";
        assert_eq!(other.script_with(keeps, &[]).await, json!(0), "a page that cannot start was kept");
        page.host(|hosting| hosting.policy = None);
        other.press("Genindlæs siden").await;
        other.started().await;
        other.see("Start et nyt forløb").await;
        other.until_offline_ready().await;
        other.close().await;
    });
}

/// The same where the app of a folder above is kept already and answers for this page too.
#[test]
fn a_page_that_cannot_start_is_not_kept_below_one_that_is() {
    run(|page: Page| async move {
        page.host(|hosting| hosting.base = "/".to_owned());
        page.open("").await;
        page.until_offline_ready().await;
        page.host(|hosting| {
            hosting.base = "/nedenunder/".to_owned();
            hosting.policy = Some("script-src 'self' 'unsafe-inline'");
        });
        page.open_raw("").await;
        page.see(CANNOT).await;
        let kept = "const here = new URL('/', location.href).href; const all = await navigator.serviceWorker.getRegistrations(); \
            return all.map(({ scope }) => scope.replace(here, '/'))";
        assert_eq!(page.script_with(kept, &[]).await, json!(["/"]));
    });
}

/// A host that calls its files wrongly is put right by what the browser keeps.
#[test]
fn a_wrong_kind_is_not_kept() {
    run(|page: Page| async move {
        page.host(|hosting| hosting.kinds = vec![("css", Some("text/plain")), ("wasm", None)]);
        page.open("").await;
        page.see("Siden ser forkert ud").await;
        page.until_offline_ready().await;
        page.reload().await;
        page.see("Start et nyt forløb").await;
        assert!(!page.shows("Siden ser forkert ud").await);
        let kinds = "const kind = async (path) => (await fetch(path)).headers.get('content-type'); \
            const sheet = document.querySelector('link[rel=stylesheet]').href; \
            return [await kind('./'), await kind(sheet)]";
        assert_eq!(page.script_with(kinds, &[]).await, json!(["text/html", "text/css"]));
    });
}

/// What only somebody who installs the app asks for may be missing; what the app needs may not, and is named.
#[test]
fn a_file_that_the_host_refuses_is_named_where_it_is_needed() {
    run(|page: Page| async move {
        page.host(|hosting| hosting.refused = vec![".webmanifest", ".png"]);
        // The console of a browser says what it did not get, sooner or later; these are others' browsers.
        let other = page.somebody_else().await;
        other.open("/om").await;
        other.see("Hele appen ligger nu i denne browser").await;
        other.close().await;

        page.host(|hosting| hosting.refused = vec!["step5.css", "process_bg.wasm"]);
        let other = page.somebody_else().await;
        other.open("/om").await;
        other.see("Appen er ikke hentet helt ned i denne browser endnu.").await;
        other.see("step5.css").await;
        other.see("process_bg.wasm").await;
        other.check("about-lacks").await;
        other.narrow(320).await;
        other.check_width("about-lacks at 320").await;
        other.wide().await;
        // The next visit asks for these alone.
        page.host(|hosting| hosting.refused = vec!["step5.css"]);
        page.take_requests();
        other.reload().await;
        other.see("step5.css").await;
        assert!(!other.shows("process_bg.wasm").await);
        let asked = page.take_requests();
        assert!(!asked.iter().any(|path| path.ends_with("step4.css")), "{asked:?}");
        page.host(|hosting| hosting.refused.clear());
        other.reload().await;
        other.see("Hele appen ligger nu i denne browser").await;
        other.close().await;
    });
}

/// The browser threw some of the waiting version away and the host is gone: «Genindlæs nu» says that it could not.
#[test]
fn a_version_that_cannot_be_had_any_more_says_so() {
    run(|page: Page| async move {
        two_windows(&page).await;
        let later = build_called("senere");
        page.host(|hosting| hosting.root = later.path().to_owned());
        assert_eq!(page.script_with(LOOK, &[]).await, json!(true));
        page.see(READY).await;
        let drop = "const name = (await caches.keys()).find((name) => name.endsWith('-senere')); \
            const cache = await caches.open(name); const all = await cache.keys(); \
            const gone = all.filter(({ url }) => url.endsWith('.wasm')); \
            return (await Promise.all(gone.map((one) => cache.delete(one)))).length > 0";
        assert_eq!(page.script_with(drop, &[]).await, json!(true));
        page.unplug();
        page.press("Genindlæs nu").await;
        page.see("Den nye version kunne ikke hentes.").await;
        page.check("update-failed").await;
        page.narrow(320).await;
        page.check_width("update-failed at 320").await;
        page.picture("update-failed-narrow").await;
        page.wide().await;
        page.host(|hosting| hosting.is_gone = false);
        page.press("Genindlæs nu").await;
        is_wholly(&page, later.path()).await;
    });
}

/// A new version that does not come whole is no loss of what did come: neither another look nor another visit fetches
/// that again.
#[test]
fn what_came_of_a_version_waits_for_the_rest() {
    run(|page: Page| async move {
        two_windows(&page).await;
        let later = later_build();
        page.host(|hosting| {
            hosting.root = later.path().to_owned();
            hosting.refused = vec!["step5.css"];
        });
        assert_eq!(page.script_with(LOOK, &[]).await, json!(false));
        assert!(!page.shows(READY).await);
        page.take_requests();
        for _ in 0..2 {
            page.reload().await;
            assert_eq!(page.script_with(LOOK, &[]).await, json!(false));
        }
        let asked = page.take_requests();
        let is_meant = |path: &String| path == "sw.js" || path.ends_with("step5.css");
        assert!(asked.iter().all(is_meant), "{asked:?}");
        page.host(|hosting| hosting.refused.clear());
        page.reload().await;
        assert_eq!(page.script_with(LOOK, &[]).await, json!(true));
        page.see(READY).await;
        page.press("Genindlæs nu").await;
        is_wholly(&page, later.path()).await;
    });
}
