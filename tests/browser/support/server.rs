//! Serves a build from a folder below the root, as a municipality might, and notes every request. To a browser that was
//! told to go through it, it is also the way to everybody else: it notes who was asked for and lets nobody through.

use std::io::{BufRead, BufReader, Write};
use std::net::{TcpListener, TcpStream};
use std::path::PathBuf;
use std::sync::{Arc, Mutex};
use std::time::Duration;

/// A server that lives as long as the test.
pub struct Server {
    port: u16,
    inner: Arc<Mutex<Inner>>,
}

struct Inner {
    hosting: Hosting,
    requests: Vec<String>,
    outside: Vec<String>,
}

/// What lies where, and how the host hands it out. A test may change it at any time.
pub struct Hosting {
    /// The folder of the build.
    pub root: PathBuf,
    /// Where it lies on the host, with a slash at both ends.
    pub base: String,
    /// Kinds that the host calls otherwise, by the ending of the name; `None` where it says none.
    pub kinds: Vec<(&'static str, Option<&'static str>)>,
    /// What the host hands out instead of the files whose names end so.
    pub instead: Vec<(String, Vec<u8>)>,
    /// What it takes its time for, by the end of the name.
    pub slow: Vec<(&'static str, Duration)>,
    /// A content policy that it sends with every file, beside the one in the page.
    pub policy: Option<&'static str>,
    /// It leads whoever asks for the folder to the page in it.
    pub leads_on: bool,
    /// It has no file whose name ends so.
    pub refused: Vec<&'static str>,
    /// The cable is pulled: nobody answers. What was asked all the same is noted.
    pub is_gone: bool,
}

impl Server {
    /// Serves the release build on a free port of this computer.
    pub fn start() -> Self {
        let root = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("dist");
        assert!(
            root.join("index.html").exists(),
            "there is no release build in dist/: run script/build first"
        );
        let base = "/vores/samskab/".to_owned();
        let (kinds, instead, slow, refused) = Default::default();
        let hosting = Hosting {
            root,
            base,
            kinds,
            instead,
            slow,
            refused,
            policy: None,
            leads_on: false,
            is_gone: false,
        };
        let inner = Inner { hosting, requests: Vec::new(), outside: Vec::new() };
        let inner = Arc::new(Mutex::new(inner));
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let port = listener.local_addr().unwrap().port();
        let shared = Arc::clone(&inner);
        std::thread::spawn(move || {
            for stream in listener.incoming().flatten() {
                let shared = Arc::clone(&shared);
                std::thread::spawn(move || answer(stream, port, &shared));
            }
        });
        Self { port, inner }
    }

    /// The address of the page.
    pub fn address(&self) -> String {
        format!("http://127.0.0.1:{}{}", self.port, self.inner.lock().unwrap().hosting.base)
    }

    /// The port, for a browser that is to go through here wherever it wants to.
    pub fn port(&self) -> u16 {
        self.port
    }

    /// Changes what lies where.
    pub fn host(&self, change: impl FnOnce(&mut Hosting)) {
        change(&mut self.inner.lock().unwrap().hosting);
    }

    /// The paths that were asked for since the last call.
    pub fn take_requests(&self) -> Vec<String> {
        std::mem::take(&mut self.inner.lock().unwrap().requests)
    }

    /// What was asked of others since the last call.
    pub fn take_outside(&self) -> Vec<String> {
        std::mem::take(&mut self.inner.lock().unwrap().outside)
    }
}

fn answer(mut stream: TcpStream, port: u16, shared: &Mutex<Inner>) {
    let mut reader = BufReader::new(stream.try_clone().unwrap());
    let mut first = String::new();
    if reader.read_line(&mut first).is_err() {
        return;
    }
    let mut line = String::new();
    while reader.read_line(&mut line).is_ok_and(|read| read > 2) {
        line.clear();
    }
    // Browsers open connections ahead that they then do not use: nothing was asked.
    let Some(target) = first.split(' ').nth(1) else { return };
    let ours = target.strip_prefix(&format!("http://127.0.0.1:{port}")).unwrap_or(target);
    let (status, kind, body) = if ours.starts_with('/') {
        let path = ours.split('?').next().unwrap_or("/");
        found(path, shared)
    } else {
        shared.lock().unwrap().outside.push(first.trim_end().trim_end_matches(" HTTP/1.1").to_owned());
        ("502 Bad Gateway", None, Vec::new())
    };
    // The cable may have been pulled in the meantime. (Browsers do not read an answer that does not come.)
    let told = {
        let hosting = &shared.lock().unwrap().hosting;
        if hosting.is_gone {
            return;
        }
        let mut told = told_headers();
        // Whoever gets the kinds wrong does not insist on them.
        told.retain(|(name, _)| hosting.kinds.is_empty() || name != "X-Content-Type-Options");
        told.extend(hosting.policy.map(|policy| ("Content-Security-Policy".to_owned(), policy.to_owned())));
        told.iter().map(|(name, value)| format!("{name}: {value}\r\n")).collect::<String>()
    };
    let mut kind = kind.map(|kind| format!("Content-Type: {kind}\r\n")).unwrap_or_default();
    if status.starts_with("302") {
        kind = "Location: index.html\r\n".to_owned();
    }
    let head = format!(
        "HTTP/1.1 {status}\r\n{kind}{told}Content-Length: {}\r\nConnection: close\r\n\r\n",
        body.len()
    );
    let sent = stream.write_all(head.as_bytes()).and_then(|()| stream.write_all(&body));
    // A browser may close a connection that it no longer needs.
    drop(sent);
}

/// The file at that path, as this host hands it out.
fn found(path: &str, shared: &Mutex<Inner>) -> (&'static str, Option<&'static str>, Vec<u8>) {
    let (file, kind, instead, pause, leads_on) = {
        let mut inner = shared.lock().unwrap();
        let name = path.strip_prefix(&inner.hosting.base).unwrap_or(path).to_owned();
        inner.requests.push(name.clone());
        let name = if name.is_empty() { "index.html" } else { name.as_str() };
        let hosting = &inner.hosting;
        let ending = name.rsplit_once('.').map_or("", |(_, ending)| ending);
        let told = hosting.kinds.iter().find(|(other, _)| *other == ending);
        let instead = hosting.instead.iter().find(|(end, _)| name.ends_with(end)).map(|(_, bytes)| bytes);
        let is_refused = hosting.refused.iter().any(|end| name.ends_with(end));
        let inside = !name.starts_with('/') && !name.contains("..") && !is_refused;
        (
            inside.then(|| hosting.root.join(name)),
            told.map_or_else(|| Some(kind_of(ending)), |(_, kind)| *kind),
            instead.cloned(),
            hosting.slow.iter().find(|(end, _)| name.ends_with(end)).map(|(_, pause)| *pause),
            hosting.leads_on && path == hosting.base,
        )
    };
    std::thread::sleep(pause.unwrap_or_default());
    if leads_on {
        return ("302 Found", None, Vec::new());
    }
    match instead.or_else(|| std::fs::read(file?).ok()) {
        Some(body) => ("200 OK", kind, body),
        None => ("404 Not Found", kind, Vec::new()),
    }
}

/// The headers that the README tells hosts to send with every file, as its table has them.
pub fn told_headers() -> Vec<(String, String)> {
    let rows = include_str!("../../../README.md").lines().filter_map(|line| line.strip_prefix("| `"));
    let header = |row: &str| {
        let (name, rest) = row.split_once("` | `")?;
        let value = rest.split('`').next()?;
        // The other rows are about files, and say what they are kept for.
        name.starts_with(char::is_uppercase).then(|| (name.to_owned(), value.to_owned()))
    };
    rows.filter_map(header).collect()
}

/// What a well-kept host says of a file with that ending.
fn kind_of(ending: &str) -> &'static str {
    match ending {
        "html" => "text/html; charset=utf-8",
        "js" => "text/javascript",
        "css" => "text/css",
        "wasm" => "application/wasm",
        "svg" => "image/svg+xml",
        "json" => "application/json",
        "webmanifest" => "application/manifest+json",
        "png" => "image/png",
        _ => "application/octet-stream",
    }
}
