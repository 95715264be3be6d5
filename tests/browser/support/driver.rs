//! Starts the WebDriver of a browser and a clean profile in it. `SAMSKAB_BROWSER` chooses the engine; Chromium today,
//! the others join by an arm in [`capabilities`].

use std::io::{Read, Write};
use std::net::TcpStream;
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::Duration;

use fantoccini::wd::Capabilities;
use fantoccini::{Client, ClientBuilder};
use hyper_util::client::legacy::connect::HttpConnector;
use serde_json::{Value, json};

/// A WebDriver that ends with the test.
pub struct Driver {
    process: Child,
    port: u16,
}

impl Driver {
    /// Starts the driver on a free port.
    pub async fn start() -> Self {
        let port = std::net::TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
        let process = Command::new("chromedriver")
            .arg(format!("--port={port}"))
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .expect("chromedriver is not here: script/setup --tests installs it");
        for _ in 0..100 {
            if std::net::TcpStream::connect(("127.0.0.1", port)).is_ok() {
                break;
            }
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
        Self { process, port }
    }

    /// Opens a browser with an empty profile.
    pub async fn browser(&self, profile: &Path, downloads: &Path) -> Client {
        let address = format!("http://127.0.0.1:{}", self.port);
        let mut builder = ClientBuilder::new(HttpConnector::new());
        builder.capabilities(capabilities(profile, downloads));
        builder.connect(&address).await.expect("the browser did not start")
    }

    /// The errors in the console of a browser since the last call. The driver speaks of the console in a way of its
    /// own, so it is asked directly.
    pub fn complaints(&self, session: &str) -> Vec<String> {
        let said =
            self.ask(&format!("/session/{session}/se/log"), r#"{"type":"browser"}"#).unwrap_or_default();
        let all = said["value"].as_array().cloned().unwrap_or_default().into_iter();
        let severe = all.filter(|entry| entry["level"] == "SEVERE");
        severe.map(|entry| entry["message"].as_str().unwrap_or_default().to_owned()).collect()
    }

    fn ask(&self, path: &str, body: &str) -> std::io::Result<Value> {
        let mut stream = TcpStream::connect(("127.0.0.1", self.port))?;
        let length = body.len();
        write!(
            stream,
            "POST {path} HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n\
             Content-Length: {length}\r\nConnection: close\r\n\r\n{body}"
        )?;
        // The driver leaves the connection open, so its answer ends where it is whole.
        stream.set_read_timeout(Some(Duration::from_secs(5)))?;
        let (mut answer, mut more) = (Vec::new(), [0; 4096]);
        loop {
            let read = stream.read(&mut more)?;
            answer.extend_from_slice(&more[..read]);
            let body = answer.iter().position(|byte| *byte == b'{').map(|at| &answer[at..]);
            if let Some(whole) = body.and_then(|body| serde_json::from_slice(body).ok()) {
                return Ok(whole);
            }
            if read == 0 {
                return Ok(Value::Null);
            }
        }
    }
}

impl Drop for Driver {
    fn drop(&mut self) {
        // It may have ended by itself.
        drop(self.process.kill());
        drop(self.process.wait());
    }
}

fn capabilities(profile: &Path, downloads: &Path) -> Capabilities {
    let options = json!({
        "args": [
            "--headless=new", "--no-sandbox", "--disable-gpu", "--disable-background-networking",
            "--disable-component-update", "--disable-sync", "--no-first-run", "--disable-quic", "--lang=da",
            "--disable-dev-shm-usage", "--window-size=1280,900",
            format!("--user-data-dir={}", profile.display()),
        ],
        "prefs": {
            "download.default_directory": downloads.display().to_string(),
            "download.prompt_for_download": false,
            "profile.default_content_setting_values.automatic_downloads": 1,
        },
    });
    let mut capabilities = Capabilities::new();
    capabilities.insert("browserName".to_owned(), "chrome".into());
    capabilities.insert("goog:chromeOptions".to_owned(), options);
    capabilities.insert("goog:loggingPrefs".to_owned(), json!({ "browser": "ALL" }));
    capabilities
}
