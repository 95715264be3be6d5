//! The three engines, and what each wants to be told at the start.

use std::path::Path;

use fantoccini::wd::Capabilities;
use serde_json::{Value, json};

/// A family of browsers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Engine {
    /// Chrome and Edge.
    Chromium,
    /// Firefox.
    Firefox,
    /// Safari's engine, in the browser that GTK brings. It keeps nothing beyond its window and puts no file
    /// anywhere when it is driven, so journeys have no next day in it and catch what it hands out in the page.
    Webkit,
}

impl Engine {
    /// The one that `SAMSKAB_BROWSER` names; Chromium where it names none.
    pub fn wanted() -> Self {
        match std::env::var("SAMSKAB_BROWSER").as_deref() {
            Err(_) | Ok("" | "chromium") => Self::Chromium,
            Ok("firefox") => Self::Firefox,
            Ok("webkit") => Self::Webkit,
            Ok(other) => panic!("SAMSKAB_BROWSER={other}: it may be chromium, firefox or webkit"),
        }
    }

    /// The program that drives it, with its arguments and what it finds in its environment.
    pub fn driver(self, port: u16) -> (&'static str, Vec<String>, Vec<(&'static str, &'static str)>) {
        match self {
            Self::Chromium => ("chromedriver", vec![format!("--port={port}")], Vec::new()),
            // A second Firefox of the same test needs a free port for its own inner protocol.
            Self::Firefox => {
                let marionette =
                    std::net::TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
                let arguments = [format!("--port={port}"), format!("--marionette-port={marionette}")];
                ("geckodriver", arguments.to_vec(), Vec::new())
            }
            Self::Webkit => (
                "xvfb-run",
                ["-a", "WebKitWebDriver", &format!("--port={port}")].map(str::to_owned).to_vec(),
                vec![("WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS", "1"), ("LANG", "da_DK.UTF-8")],
            ),
        }
    }

    /// How many browsers one driver may drive.
    pub fn drives_one(self) -> bool {
        self != Self::Chromium
    }

    /// What a new browser is told.
    pub fn capabilities(self, profile: &Path, downloads: &Path) -> Capabilities {
        let told = match self {
            Self::Chromium => chromium(profile, downloads),
            Self::Firefox => firefox(profile, downloads),
            Self::Webkit => webkit(),
        };
        let mut told = told.as_object().cloned().unwrap_or_default();
        // A computer that does much else may take minutes for what looks at a whole page.
        told.insert("timeouts".to_owned(), json!({ "script": 120_000 }));
        told
    }
}

fn chromium(profile: &Path, downloads: &Path) -> Value {
    json!({
        "browserName": "chrome",
        "goog:chromeOptions": {
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
        },
        "goog:loggingPrefs": { "browser": "ALL" },
    })
}

fn firefox(profile: &Path, downloads: &Path) -> Value {
    json!({
        "browserName": "firefox",
        "moz:firefoxOptions": {
            "args": ["-headless", "-profile", profile.display().to_string(), "--width=1280", "--height=900"],
            "prefs": {
                "browser.download.dir": downloads.display().to_string(),
                "browser.download.folderList": 2,
                "browser.download.useDownloadDir": true,
                "browser.download.always_ask_before_handling_new_types": false,
                "browser.helperApps.neverAsk.saveToDisk":
                    "application/json,text/plain,text/html,application/octet-stream",
                "intl.accept_languages": "da",
                // What Firefox asks the world for on its own has nothing to do with the page.
                "network.captive-portal-service.enabled": false,
                "app.update.enabled": false,
                "dom.disable_beforeunload": true,
            },
        },
    })
}

fn webkit() -> Value {
    json!({
        "browserName": "MiniBrowser",
        "webkitgtk:browserOptions": {
            "binary": minibrowser(),
            "args": ["--automation"],
        },
    })
}

/// Where GTK's WebKit keeps its small browser: the folder is named after the machine and the version.
fn minibrowser() -> String {
    let folders = std::fs::read_dir("/usr/lib").into_iter().flatten().flatten();
    let inner = folders.flat_map(|folder| std::fs::read_dir(folder.path()).into_iter().flatten().flatten());
    let mut found: Vec<String> = inner
        .filter(|entry| {
            let name = entry.file_name();
            name.to_string_lossy().starts_with("webkit") && name.to_string_lossy().contains("gtk-")
        })
        .map(|entry| entry.path().join("MiniBrowser"))
        .filter(|path| path.exists())
        .map(|path| path.display().to_string())
        .collect();
    found.sort();
    found.pop().expect("WebKit's MiniBrowser is not here: script/setup --tests installs it")
}
