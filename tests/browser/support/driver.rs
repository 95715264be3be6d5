//! Starts the WebDriver of a browser and a clean profile in it.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::os::unix::process::CommandExt;
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use fantoccini::{Client, ClientBuilder};
use hyper_util::client::legacy::connect::HttpConnector;
use serde_json::{Value, json};

use super::engine::Engine;

/// How long a driver may take to answer on a busy computer.
const PATIENCE: Duration = Duration::from_secs(30);
/// How often a driver or a browser is started before that is said to fail: it is not what is tested.
const TRIES: usize = 3;

/// A WebDriver that ends with the test.
pub struct Driver {
    process: Child,
    port: u16,
    engine: Engine,
}

impl Driver {
    /// Starts the driver on a free port.
    pub async fn start(engine: Engine) -> Self {
        for _ in 0..TRIES {
            if let Some(driver) = Self::start_once(engine).await {
                return driver;
            }
            eprintln!("the driver of {engine:?} does not answer; trying again");
        }
        panic!("the driver of {engine:?} does not answer");
    }

    /// `None` when it has ended by itself, as it does when somebody else has taken its port in between, and when it
    /// takes too long.
    async fn start_once(engine: Engine) -> Option<Self> {
        let port = std::net::TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
        let (program, arguments, environment) = engine.driver(port);
        let process = Command::new(program)
            .args(arguments)
            .envs(environment)
            // A group of its own: a driver may be started by another program, and all of them end together.
            .process_group(0)
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .unwrap_or_else(|_| panic!("{program} is not here: script/setup --tests installs it"));
        let mut driver = Self { process, port, engine };
        let begin = Instant::now();
        while begin.elapsed() < PATIENCE && driver.process.try_wait().is_ok_and(|ended| ended.is_none()) {
            if TcpStream::connect(("127.0.0.1", port)).is_ok() {
                return Some(driver);
            }
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
        None
    }

    /// Opens a browser with an empty profile. `way` is the port of this computer that leads to everybody else.
    pub async fn browser(&self, profile: &Path, downloads: &Path, way: Option<u16>) -> Client {
        let address = format!("http://127.0.0.1:{}", self.port);
        let mut told = self.engine.capabilities(profile, downloads);
        if let Some(port) = way {
            let way = format!("127.0.0.1:{port}");
            told.insert(
                "proxy".to_owned(),
                json!({ "proxyType": "manual", "httpProxy": &way, "sslProxy": &way }),
            );
        }
        let mut said = String::new();
        for _ in 0..TRIES {
            let mut builder = ClientBuilder::new(HttpConnector::new());
            builder.capabilities(told.clone());
            match builder.connect(&address).await {
                Ok(client) => return client,
                Err(error) => said = error.to_string(),
            }
            eprintln!("the browser did not start; trying again: {said}");
        }
        panic!("the browser did not start: {said}");
    }

    /// Asks what the WebDriver standard has no word for; `path` stands behind the session.
    pub fn ask(&self, session: &str, path: &str, question: &Value) -> Value {
        let body = question.to_string();
        let head = format!(
            "POST /session/{session}/{path} HTTP/1.1\r\nHost: 127.0.0.1:{}\r\nContent-Type: application/json\r\n\
             Content-Length: {}\r\nConnection: close\r\n\r\n",
            self.port,
            body.len()
        );
        let mut stream = TcpStream::connect(("127.0.0.1", self.port)).unwrap();
        stream.write_all((head + &body).as_bytes()).unwrap();
        // The driver keeps the line open: what it says ends where its length says so.
        let mut reader = BufReader::new(stream);
        let (mut line, mut length) = (String::new(), 0);
        while reader.read_line(&mut line).unwrap() > 2 {
            if let Some((_, stated)) = line.to_ascii_lowercase().split_once("content-length:") {
                length = stated.trim().parse().unwrap();
            }
            line.clear();
        }
        let mut body = vec![0; length];
        reader.read_exact(&mut body).unwrap();
        let mut answer: Value = serde_json::from_slice(&body).expect("the driver answers something else");
        let value = answer["value"].take();
        assert!(value.get("error").is_none(), "{path}: {value}");
        value
    }
}

/// The processes of this computer with their parents, as far as they can be seen.
fn processes() -> Vec<(u32, u32, Vec<u8>)> {
    let folders = std::fs::read_dir("/proc").expect("this test needs /proc").flatten();
    let process = |folder: std::fs::DirEntry| {
        let id: u32 = folder.file_name().to_str()?.parse().ok()?;
        let state = std::fs::read_to_string(folder.path().join("stat")).ok()?;
        // The name in the middle may hold anything, even a bracket.
        let parent = state.rsplit_once(')')?.1.split_whitespace().nth(1)?.parse().ok()?;
        Some((id, parent, std::fs::read(folder.path().join("cmdline")).ok()?))
    };
    folders.filter_map(process).collect()
}

impl Driver {
    /// Ends the browser of that profile with all its processes at once, unasked.
    pub fn kill(&self, profile: &Path) {
        let flag = format!("--user-data-dir={}", profile.display());
        let all = processes();
        let is_of_profile = |line: &[u8]| line.split(|byte| *byte == 0).any(|part| part == flag.as_bytes());
        let mut family: Vec<u32> =
            all.iter().filter(|(_, _, line)| is_of_profile(line)).map(|(id, ..)| *id).collect();
        let mut next = 0;
        while let Some(parent) = family.get(next).copied() {
            let children = all.iter().filter(|(_, of, _)| *of == parent).map(|(id, ..)| *id);
            let fresh: Vec<u32> = children.filter(|id| !family.contains(id)).collect();
            family.extend(fresh);
            next += 1;
        }
        assert!(!family.is_empty(), "the browser was not found");
        // One that has ended by itself in between makes it complain, and is no reason to fail.
        Command::new("kill").arg("-9").args(family.iter().map(u32::to_string)).status().unwrap();
        let is_gone = |id: u32| {
            let state = std::fs::read_to_string(format!("/proc/{id}/stat"));
            state.map_or(true, |state| state.rsplit_once(')').is_some_and(|(_, rest)| rest.starts_with(" Z")))
        };
        for _ in 0..1500 {
            if family.iter().all(|id| is_gone(*id)) {
                return;
            }
            std::thread::sleep(Duration::from_millis(20));
        }
        panic!("the browser does not end");
    }
}

impl Drop for Driver {
    fn drop(&mut self) {
        // Where it has ended by itself, whoever answers at its port now is somebody else's.
        let is_there = self.process.try_wait().is_ok_and(|ended| ended.is_none());
        // Asked first, so that it ends its browsers too; a failed test leaves one open.
        if let Some(mut stream) = TcpStream::connect(("127.0.0.1", self.port)).ok().filter(|_| is_there) {
            let asked =
                stream.write_all(b"GET /shutdown HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n");
            let pause = stream.set_read_timeout(Some(Duration::from_secs(3)));
            drop((asked, pause, stream.read(&mut [0; 512])));
        }
        let group = format!("-{}", self.process.id());
        drop(Command::new("kill").args(["-KILL", "--", &group]).stderr(Stdio::null()).status());
        drop(self.process.wait());
    }
}
