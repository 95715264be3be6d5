//! Nothing leaves the computer: shown by watching a whole journey, and by a check that finds what is let out on purpose.

use std::path::Path;
use std::process::Command;
use std::time::{Duration, Instant};

use serde_json::json;

use crate::offline::one_file;
use crate::screens::places;
use crate::support::{Page, file_of, files_in, later_build, run_watched, this_build};

/// Nobody has this address: what asks for it is found on the way there.
const ELSEWHERE: &str = "samler.example";

/// All that a group does in a year, in a browser where the app is open at its front page.
async fn journey(page: &Page) {
    page.script("window.print = () => { window.printed = true; }").await;
    page.press("Se et udfyldt eksempel").await;
    let id = page.in_process().await;
    for (_, place) in places(page, &id).await {
        page.go(&place).await;
    }
    page.fill("Sprog", "English").await;
    page.see("Language").await;
    page.fill("Language", "Dansk").await;
    page.go(&format!("/forloeb/{id}/beskriv")).await;
    page.add("Skriv ét bøvl på én linje", &["Fru Hansens medicin"]).await;
    page.kept().await;
    page.go(&format!("/forloeb/{id}/papirer")).await;
    page.press("Udskriv").await;
    assert_eq!(page.script("return window.printed ?? null").await, json!(true));
    // The dialog of the printer is the browser's; this is what it would be given.
    let paper = page.engine("Page.printToPDF", json!({})).await;
    assert!(paper["data"].as_str().is_some_and(|data| data.len() > 5_000), "nothing on paper");
    page.press("Gem som fil").await;
    page.downloaded(0).await;

    page.go(&format!("/forloeb/{id}/del")).await;
    page.unfold("Lås filen med en adgangssætning").await;
    page.tick("Jeg har skrevet adgangssætningen ned").await;
    let before = page.download_count();
    page.press("Lås og hent filen").await;
    page.downloaded(before).await;
    page.unfold("App og forløb i én fil").await;
    page.press("Hent app og forløb i én fil").await;
    page.downloaded_as("html", 0).await;

    // Two copies come in, and the second goes into the first.
    page.go("/").await;
    page.give("foerste.samskab.json", file_of("p1", "Fælles", &["Skemaer"]).as_bytes()).await;
    page.see("Fælles").await;
    page.go("/").await;
    page.give("anden.samskab.json", file_of("p1", "Fælles", &["Skemaer", "Nøgler"]).as_bytes()).await;
    page.press("Saml svarene").await;
    page.see("Svarene er samlet i «Fælles»").await;
    page.kept().await;
}

/// In every browser that can be watched from the first line of the page on.
fn is_watchable() -> bool {
    let is = std::env::var("SAMSKAB_BROWSER").is_ok_and(|name| !name.is_empty() && name != "chromium");
    if is {
        eprintln!("LEFT OUT: only Chromium lets a test see everything that leaves it.");
    }
    !is
}

#[test]
fn nothing_leaves_while_a_group_works() {
    if !is_watchable() {
        return;
    }
    run_watched(|page: Page| async move {
        page.note_outgoing().await;
        page.open("").await;
        page.until_offline_ready().await;
        journey(&page).await;
        // What is said when a page is left counts too.
        page.go("/").await;
        page.reload().await;
        page.see("Jeres forløb").await;
        assert_eq!(page.outgoing().await, Vec::<String>::new());
    });
}

/// The same with the host gone: all of it lies in the browser since the first visit, and only whether there is a new
/// version is asked, of nobody.
#[test]
fn nothing_leaves_and_nothing_is_missing_where_the_host_is_gone() {
    if !is_watchable() {
        return;
    }
    run_watched(|page: Page| async move {
        page.note_outgoing().await;
        page.open("").await;
        page.until_offline_ready().await;
        page.unplug();
        page.open("").await;
        page.take_requests();
        journey(&page).await;
        page.go("/").await;
        page.reload().await;
        page.see("Jeres forløb").await;
        let mut asked = page.take_requests();
        asked.retain(|path| path != "sw.js");
        assert_eq!(asked, Vec::<String>::new());
        assert_eq!(page.outgoing().await, Vec::<String>::new());
    });
}

/// Whether this test runs in a part of the computer that has no network but its own inside.
const CUT_OFF: &str = "SAMSKAB_CUT_OFF";

/// The same test once more, where there is no network at all; `None` where the computer makes no such place.
fn cut_off(test: &str) -> Option<bool> {
    let make = |inside: &str| {
        let mut command = Command::new("unshare");
        command.args(["--map-root-user", "--net", "sh", "-c", inside]);
        command
    };
    // The inside of it is there, but asleep; without it the test could not speak with its own browser.
    let wake = "ip link set lo up";
    let can = make(wake).status().is_ok_and(|status| status.success());
    let myself = std::env::current_exe().unwrap();
    can.then(|| {
        make(&format!("{wake} && exec \"$0\" --exact {test} --test-threads=1 --nocapture"))
            .arg(myself)
            .env(CUT_OFF, "yes")
            .status()
            .unwrap()
            .success()
    })
}

/// The whole app in one file, opened from the disk of a computer without a network.
#[test]
fn the_one_file_needs_and_asks_nobody() {
    if !is_watchable() {
        return;
    }
    if std::env::var(CUT_OFF).is_ok() {
        let roads = std::fs::read_to_string("/proc/net/route").unwrap();
        assert_eq!(roads.lines().count(), 1, "there is a way out:\n{roads}");
        let devices = std::fs::read_to_string("/proc/net/dev").unwrap();
        let names: Vec<&str> =
            devices.lines().filter_map(|line| line.split_once(':')).map(|(name, _)| name.trim()).collect();
        assert_eq!(names, ["lo"]);
    } else {
        match cut_off("leaks::the_one_file_needs_and_asks_nobody") {
            Some(passed) => return assert!(passed, "the journey without a network failed: see above"),
            None => eprintln!(
                "NOT CUT OFF: this computer makes no place without a network (unshare --net). The journey runs in \
                 a browser that is only led nowhere."
            ),
        }
    }
    run_watched(|page: Page| async move {
        page.note_outgoing().await;
        page.open_file(&one_file()).await;
        journey(&page).await;
        assert_eq!(page.outgoing().await, Vec::<String>::new());
        assert_eq!(page.take_requests(), Vec::<String>::new(), "not even our own server");
    });
}

/// One deliberate request of each kind. What cannot be made says so and is no reason to stop.
const LET_OUT: &str = "const to = (path) => `http://${arguments[0]}/${path}`; \
    const attempts = [ \
      () => fetch(to('fetch')), () => navigator.sendBeacon(to('beacon'), 'x'), \
      () => new WebSocket(`ws://${arguments[0]}/socket`), () => new EventSource(to('events')), \
      () => new RTCPeerConnection({ iceServers: [{ urls: `stun:${arguments[0]}` }] }), \
      () => { new Image().src = to('image'); }, \
      () => { const it = new XMLHttpRequest(); it.open('GET', to('xhr')); it.send(); }, \
      () => import(to('module.js')), \
      () => { const it = document.createElement('link'); it.rel = 'stylesheet'; it.href = to('style'); document.head.append(it); }, \
    ]; \
    for (const attempt of attempts) try { await attempt(); } catch {} \
    await new Promise((done) => setTimeout(done, 2000)); return true;";

/// Lets out what it can; answers with what was found once all of these were, or after some time.
async fn let_out(page: &Page, expected: &[&str]) -> String {
    assert_eq!(page.script_with(LET_OUT, &[json!(ELSEWHERE)]).await, json!(true));
    found_of(page, expected).await
}

/// What is found until all of these are; they may be on their way for a while.
async fn found_of(page: &Page, expected: &[&str]) -> String {
    let begin = Instant::now();
    let mut found = page.outgoing().await;
    while !missing(&found, expected).is_empty() && begin.elapsed() < Duration::from_secs(30) {
        tokio::time::sleep(Duration::from_secs(1)).await;
        found.extend(page.outgoing().await);
    }
    let (missing, found) = (missing(&found, expected), found.join("\n"));
    assert_eq!(missing, Vec::<String>::new(), "not found in:\n{found}");
    found
}

fn missing(found: &[String], expected: &[&str]) -> Vec<String> {
    let found = found.join("\n");
    let all = expected.iter().map(|said| said.replace("ELSEWHERE", ELSEWHERE));
    all.filter(|said| !found.contains(said)).collect()
}

/// The check of the tests above is no blind eye: what is let out on purpose is found, and the policy has stopped it.
#[test]
fn what_is_let_out_on_purpose_is_found_and_stopped() {
    if !is_watchable() {
        return;
    }
    let called = [
        "the page: fetch http://ELSEWHERE/fetch",
        "the page: sendBeacon http://ELSEWHERE/beacon",
        "the page: WebSocket ws://ELSEWHERE/socket",
        "the page: EventSource http://ELSEWHERE/events",
        "the page: RTCPeerConnection stun:ELSEWHERE",
        "the page: open http://ELSEWHERE/xhr",
    ];
    let stopped = [
        "the page: policy connect-src http://ELSEWHERE/fetch",
        "the page: policy connect-src http://ELSEWHERE/beacon",
        "the page: policy connect-src ws://ELSEWHERE/socket",
        "the page: policy connect-src http://ELSEWHERE/events",
        "the page: policy connect-src http://ELSEWHERE/xhr",
        "the page: policy img-src http://ELSEWHERE/image",
        "the page: policy script-src-elem http://ELSEWHERE/module.js",
        "the page: policy style-src-elem http://ELSEWHERE/style",
        "the console: ",
    ];
    run_watched(|page: Page| async move {
        page.note_outgoing().await;
        for file in [false, true] {
            if file {
                page.open_file(&one_file()).await;
            } else {
                page.open("").await;
            }
            assert_eq!(page.outgoing().await, Vec::<String>::new());
            let found = let_out(&page, &[&called[..], &stopped[..]].concat()).await;
            assert!(!found.contains("on the way"), "the policy did not stop it:\n{found}");
        }
    });
}

/// Without the policy it would get out; the watch on the way sees it, also what a worker asks for behind the page.
#[test]
fn what_no_policy_stops_is_found_on_the_way() {
    if !is_watchable() {
        return;
    }
    let on_the_way = [
        "on the way: GET http://ELSEWHERE/fetch",
        "on the way: POST http://ELSEWHERE/beacon",
        "on the way: CONNECT ELSEWHERE:80",
        "on the way: GET http://ELSEWHERE/events",
        "on the way: GET http://ELSEWHERE/image",
        "on the way: GET http://ELSEWHERE/xhr",
        "on the way: GET http://ELSEWHERE/module.js",
        "on the way: GET http://ELSEWHERE/style",
    ];
    run_watched(|page: Page| async move {
        page.note_outgoing().await;
        page.engine("Page.setBypassCSP", json!({ "enabled": true })).await;
        page.open("").await;
        let_out(&page, &on_the_way).await;

        page.host(|hosting| {
            let worker = std::fs::read_to_string(hosting.root.join("sw.js")).unwrap();
            let worker = format!("{worker}\nfetch('http://{ELSEWHERE}/worker').catch(() => {{}});");
            hosting.instead.push(("sw.js".to_owned(), worker.into()));
        });
        let other = page.somebody_else().await;
        other.note_outgoing().await;
        other.open("").await;
        other.until_offline_ready().await;
        found_of(&other, &["on the way: GET http://ELSEWHERE/worker"]).await;
        other.close().await;
    });
}

/// Looks at a built folder as the build does; `Err` with what it says.
fn look_for_addresses(folder: &Path) -> Result<(), String> {
    let script = "Promise.all(['outside', 'files'].map((it) => import(`./script/pack/${it}.mjs`))).then(([it, files]) => \
        it.checkOutside(process.argv[1], files.filesIn(process.argv[1]), []))";
    let mut node = Command::new("node");
    let seen =
        node.args(["-e", script]).arg(folder).current_dir(env!("CARGO_MANIFEST_DIR")).output().unwrap();
    if seen.status.success() { Ok(()) } else { Err(String::from_utf8_lossy(&seen.stderr).into_owned()) }
}

#[test]
fn no_file_of_the_build_names_an_address_outside() {
    let build = later_build();
    // What lies packed in the one file was looked at before.
    std::fs::remove_file(build.path().join(one_file().file_name().unwrap())).unwrap();
    assert_eq!(look_for_addresses(build.path()), Ok(()));
    let files = files_in(build.path());
    let addresses = [
        ("fetch('https://samler.example/tal')", "https://samler.example/tal"),
        ("<img src=http://samler.example>", "http://samler.example"),
        ("\0\u{1}wss://samler.example/x\0", "wss://samler.example/x"),
        ("<img src=//samler.example/x>", "//samler.example/x"),
        ("@import url( //samler.example/x);", "//samler.example/x"),
        ("x='https:\\/\\/samler.example'", "https:\\/\\/samler.example"),
        ("fetch('http://localhost:9/')", "http://localhost:9/"),
        ("fetch('http://[2001:db8::1]/')", "http://[2001:db8::1]/"),
        ("x=`https://mig@samler.example`", "https://mig@samler.example"),
        ("x={urls:\"stun:samler.example\"}", "stun:samler.example"),
    ];
    for (number, (text, address)) in addresses.into_iter().enumerate() {
        let endings = ["_bg.wasm", ".js", ".css", "index.html"];
        let path = files.iter().find(|path| path.ends_with(endings[number % endings.len()])).unwrap();
        let path = build.path().join(path);
        let whole = std::fs::read(&path).unwrap();
        std::fs::write(&path, [&whole, text.as_bytes()].concat()).unwrap();
        let said = look_for_addresses(build.path());
        assert!(said.as_ref().is_err_and(|said| said.contains(address)), "{text}: {said:?}");
        std::fs::write(&path, whole).unwrap();
    }
}

/// What stands in the policy of a page, without the hashes of its own scripts and styles.
fn policy_of(page: &Path) -> Vec<String> {
    let page = std::fs::read(page).unwrap();
    let page = String::from_utf8_lossy(&page);
    let (before, rest) = page.split_once("<meta http-equiv=\"Content-Security-Policy\" content=\"").unwrap();
    assert!(
        !before.contains("<script") && !before.contains("<link"),
        "what stands before it is not under it"
    );
    let policy = rest.split('"').next().unwrap().split("; ");
    let without_hashes = |part: &str| {
        let words = part.split(' ').filter(|word| !(word.starts_with("'sha256-") && word.len() == 53));
        words.collect::<Vec<&str>>().join(" ")
    };
    policy.map(without_hashes).collect()
}

#[test]
fn the_policy_allows_what_is_needed_and_nothing_else() {
    let hosted = [
        "default-src 'none'",
        "script-src 'self' 'wasm-unsafe-eval'",
        "style-src 'self'",
        "img-src 'self' data: blob:",
        "connect-src 'self'",
        "manifest-src 'self'",
        "worker-src 'self'",
        "base-uri 'none'",
        "form-action 'none'",
        "object-src 'none'",
    ];
    assert_eq!(policy_of(&this_build().join("index.html")), hosted);
    let alone = [
        "default-src 'none'",
        "script-src 'wasm-unsafe-eval'",
        "style-src",
        "img-src data: blob:",
        "connect-src 'none'",
        "base-uri 'none'",
        "form-action 'none'",
        "object-src 'none'",
    ];
    assert_eq!(policy_of(&one_file()), alone);
}
