//! Starts the WebDriver of a browser and a clean profile in it.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::os::unix::process::CommandExt;
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::Duration;

use fantoccini::{Client, ClientBuilder};
use hyper_util::client::legacy::connect::HttpConnector;
use serde_json::Value;

use super::engine::Engine;

/// A WebDriver that ends with the test.
pub struct Driver {
    process: Child,
    port: u16,
    engine: Engine,
}

impl Driver {
    /// Starts the driver on a free port.
    pub async fn start(engine: Engine) -> Self {
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
        for _ in 0..200 {
            if TcpStream::connect(("127.0.0.1", port)).is_ok() {
                break;
            }
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
        Self { process, port, engine }
    }

    /// Opens a browser with an empty profile.
    pub async fn browser(&self, profile: &Path, downloads: &Path) -> Client {
        let address = format!("http://127.0.0.1:{}", self.port);
        let mut builder = ClientBuilder::new(HttpConnector::new());
        builder.capabilities(self.engine.capabilities(profile, downloads));
        builder.connect(&address).await.expect("the browser did not start")
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

impl Drop for Driver {
    fn drop(&mut self) {
        // Asked first, so that it ends its browsers too; a failed test leaves one open. It may have ended by itself.
        if let Ok(mut stream) = TcpStream::connect(("127.0.0.1", self.port)) {
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
