//! The host of the page, as a test may change it, and everything that could leave the computer.

use std::path::Path;

use super::engine::Engine;
use super::page::Page;
use super::server::Hosting;

/// Whom Chromium asks on its own account, whatever page it shows: for the time, its updates, the first tab, the kinds of
/// fields. By their whole names: nobody else at Google is meant, whose fonts and counters pages use.
const BROWSERS_OWN: [&str; 11] = [
    "accounts.google.com",
    "clients2.google.com",
    "clientservices.googleapis.com",
    "content-autofill.googleapis.com",
    "edgedl.me.gvt1.com",
    "optimizationguide-pa.googleapis.com",
    "redirector.gvt1.com",
    "safebrowsing.googleapis.com",
    "safebrowsingohttpgateway.googleapis.com",
    "start.duckduckgo.com",
    "update.googleapis.com",
];

const OUTGOING: &str = include_str!("outgoing.js");

impl Page {
    /// Changes what lies where on the host, or how it hands it out.
    pub fn host(&self, change: impl FnOnce(&mut Hosting)) {
        self.world.server.host(change);
    }

    /// Opens the page at that place without waiting for the app.
    pub async fn open_raw(&self, place: &str) {
        let hash = if place.is_empty() { String::new() } else { format!("#{place}") };
        self.client.goto(&format!("{}{hash}", self.world.server.address())).await.unwrap();
    }

    /// Opens a file from the disk without waiting for the app.
    pub async fn open_raw_file(&self, path: &Path) {
        self.client.goto(&format!("file://{}", path.display())).await.unwrap();
    }

    /// Leaves the page, so that opening it again is a new start.
    pub async fn open_elsewhere(&self) {
        self.client.goto("about:blank").await.unwrap();
    }

    /// What the page has complained of so far was meant to happen.
    pub async fn forgive(&self, why: &str) {
        // The other engines tell only what the page itself hears.
        let is_all_told = self.world.engine == Engine::Chromium;
        self.until(&format!("something to forgive: {why}"), || async {
            !self.console().await.is_empty() || !is_all_told
        })
        .await;
    }

    /// From now on this window notes, before the page itself does anything, whatever could speak with others.
    pub async fn note_outgoing(&self) {
        self.before_the_page(OUTGOING).await;
    }

    /// Everything by which something could have left the computer since the last call, in words; nothing is as it
    /// should be. Four witnesses are heard: what the page called and what its policy stopped, the way to everybody
    /// else, the server that has the app, and the console.
    pub async fn outgoing(&self) -> Vec<String> {
        let noted = "const said = sessionStorage['test:outgoing'] ?? ''; sessionStorage.removeItem('test:outgoing'); \
            return said";
        let noted = self.script(noted).await;
        let noted = noted.as_str().unwrap().lines().map(|line| format!("the page: {line}"));
        let outside = self.world.server.take_outside();
        let outside = outside.into_iter().filter(|asked| !is_browsers_own(asked));
        let mut found: Vec<String> =
            noted.chain(outside.map(|asked| format!("on the way: {asked}"))).collect();
        let mut root = None;
        self.host(|hosting| root = Some(hosting.root.clone()));
        let root = root.unwrap();
        let strange = |path: &String| !path.is_empty() && !root.join(path.trim_start_matches('/')).is_file();
        found.extend(
            self.take_requests().into_iter().filter(strange).map(|path| format!("no file of ours: {path}")),
        );
        found.extend(self.console().await.into_iter().map(|said| format!("the console: {said}")));
        found
    }
}

/// Whether the browser asks that on its own account: `CONNECT host:port` or `GET http://host/path`.
fn is_browsers_own(asked: &str) -> bool {
    let address = asked.split(' ').nth(1).unwrap_or_default();
    let host = address.rsplit_once("://").map_or(address, |(_, rest)| rest);
    let host = host.split(['/', ':']).next().unwrap_or_default();
    BROWSERS_OWN.contains(&host)
}
