//! The verbs of a person at the screen: open, press, type, choose, see.

use std::future::Future;
use std::path::{Path, PathBuf};
use std::rc::Rc;
use std::time::{Duration, Instant};

use fantoccini::Client;
use fantoccini::elements::{Element, ElementRef};
use fantoccini::key::Key;
use serde_json::{Value, json};

use super::downloads::Folder;
use super::driver::Driver;
use super::server::Server;

/// How long a person would wait before saying that nothing happens.
const PATIENCE: Duration = Duration::from_secs(10);
const FIND: &str = include_str!("find.js");

struct World {
    server: Server,
    driver: Driver,
}

/// A browser window with the page in it.
#[derive(Clone)]
pub struct Page {
    world: Rc<World>,
    client: Client,
    profile: Rc<Folder>,
    downloads: Rc<Folder>,
}

/// A part of the page, so that «Slet» means the one in this card.
#[derive(Clone)]
pub struct Scope(Element);

/// An element as a script gets it; the name of the key is fixed by the WebDriver standard.
fn reference(element: &Element) -> Value {
    json!({ "element-6066-11e4-a52e-4f735466cecf": element.element_id().to_string() })
}

/// Runs a journey in a fresh browser. What the page said in its console is printed when it fails.
pub fn run<F: Future<Output = ()>>(journey: impl FnOnce(Page) -> F) {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    runtime.block_on(async {
        let world = Rc::new(World { server: Server::start(), driver: Driver::start().await });
        let page = Page::fresh(&world).await;
        journey(page.clone()).await;
        page.assert_no_complaints().await;
        drop(page.client.clone().close().await);
    });
}

impl Page {
    async fn fresh(world: &Rc<World>) -> Self {
        let (profile, downloads) = (Rc::new(Folder::new("profile")), Rc::new(Folder::new("downloads")));
        let client = world.driver.browser(profile.path(), downloads.path()).await;
        Self { world: Rc::clone(world), client, profile, downloads }
    }

    /// A second browser with an empty profile: somebody else's computer.
    pub async fn somebody_else(&self) -> Self {
        Self::fresh(&self.world).await
    }

    /// Closes the browser and starts it again with the same profile, as on the next day.
    pub async fn next_day(self) -> Self {
        // The browser writes its storage to disk some seconds after the page did.
        tokio::time::sleep(Duration::from_secs(8)).await;
        drop(self.client.clone().close().await);
        let client = self.world.driver.browser(self.profile.path(), self.downloads.path()).await;
        Self { client, ..self }
    }

    /// Opens the page at that place (what stands behind `#`).
    pub async fn open(&self, place: &str) {
        let hash = if place.is_empty() { String::new() } else { format!("#{place}") };
        self.client.goto(&format!("{}{hash}", self.world.server.address())).await.unwrap();
        self.until("the page has started", || async {
            self.script("return !!document.querySelector('main') && !document.getElementById('skeleton')")
                .await
                == json!(true)
        })
        .await;
    }

    /// Goes to that place without loading the page again, as a link does.
    pub async fn go(&self, place: &str) {
        self.client.execute("location.hash = arguments[0]", vec![json!(place)]).await.unwrap();
        self.until("the page of that place", || async {
            let script = "return location.hash === '#' + arguments[0] && !!document.querySelector('main h1')";
            let there = self.client.execute(script, vec![json!(place)]).await.unwrap();
            there == json!(true)
        })
        .await;
    }

    /// Waits until the address is that place.
    pub async fn until_place(&self, place: &str) {
        self.until(&format!("to be at {place}"), || async { self.place().await == place }).await;
    }

    /// Closes the browser.
    pub async fn close(&self) {
        drop(self.client.clone().close().await);
    }

    /// Loads the page again where it is.
    pub async fn reload(&self) {
        self.client.refresh().await.unwrap();
        self.until("the page has started", || async {
            self.script("return !!document.querySelector('main') && !document.getElementById('skeleton')")
                .await
                == json!(true)
        })
        .await;
    }

    /// Opens the same address in another window of the same browser and goes on in that.
    pub async fn open_beside(&self, place: &str) {
        let window = self.client.new_window(false).await.unwrap();
        self.client.switch_to_window(window.handle).await.unwrap();
        self.open(place).await;
    }

    /// Goes on in the window that was opened as that number, from 0.
    pub async fn to_window(&self, number: usize) {
        let windows = self.client.windows().await.unwrap();
        self.client.switch_to_window(windows[number].clone()).await.unwrap();
    }

    /// Tells the engine what WebDriver has no word for: the width of a telephone, paper, a script that is there first.
    pub async fn engine(&self, command: &str, parameters: Value) -> Value {
        let session = self.client.session_id().await.unwrap().unwrap();
        let question = json!({ "cmd": command, "params": parameters });
        self.world.driver.ask(&session, "goog/cdp/execute", &question)
    }

    /// Runs a script in the page.
    pub async fn script(&self, script: &str) -> Value {
        self.client.execute(script, Vec::new()).await.unwrap()
    }

    /// The paths that the page has asked the server for since the last call.
    pub fn take_requests(&self) -> Vec<String> {
        self.world.server.take_requests()
    }

    async fn until<F: Future<Output = bool>>(&self, what: &str, mut is: impl FnMut() -> F) {
        let begin = Instant::now();
        while !is().await {
            if begin.elapsed() > PATIENCE {
                let here = self.script("return location.hash + '\\n' + document.body.innerText").await;
                self.picture("failed").await;
                panic!("waited in vain: {what}\n{}", here.as_str().unwrap_or_default());
            }
            tokio::time::sleep(Duration::from_millis(40)).await;
        }
    }

    async fn lookup(&self, kind: &str, name: &str, scope: Option<&Scope>) -> Option<Element> {
        let root = scope.map_or(Value::Null, |scope| reference(&scope.0));
        let found = self.client.execute(FIND, vec![json!(kind), json!(name), root]).await.ok()?;
        let id = found.as_object()?.values().next()?.as_str()?.to_owned();
        Some(Element::from_element_id(self.client.clone(), ElementRef::from(id)))
    }

    async fn find(&self, kind: &str, name: &str, scope: Option<&Scope>) -> Element {
        let begin = Instant::now();
        loop {
            if let Some(element) = self.lookup(kind, name, scope).await {
                return element;
            }
            if begin.elapsed() > PATIENCE {
                let here = self.script("return location.hash + '\\n' + document.body.innerText").await;
                self.picture("failed").await;
                panic!("no {kind} «{name}» on the page:\n{}", here.as_str().unwrap_or_default());
            }
            tokio::time::sleep(Duration::from_millis(40)).await;
        }
    }

    async fn bring_into_view(&self, element: &Element) {
        let script = "arguments[0].scrollIntoView({ block: 'center', behavior: 'instant' })";
        let id = reference(element);
        self.client.execute(script, vec![id]).await.unwrap();
    }

    async fn click(&self, element: &Element) {
        self.bring_into_view(element).await;
        if let Err(error) = element.click().await {
            self.picture("failed").await;
            panic!("could not be pressed: {error}");
        }
    }

    /// The part of the page that has that heading, text or value.
    pub async fn part(&self, name: &str) -> Scope {
        Scope(self.find("region", name, None).await)
    }

    /// A part within a part.
    pub async fn part_in(&self, scope: &Scope, name: &str) -> Scope {
        Scope(self.find("region", name, Some(scope)).await)
    }

    /// Presses the button, link or fold with that name.
    pub async fn press(&self, name: &str) {
        self.click(&self.find("press", name, None).await).await;
    }

    /// Presses it within a part of the page.
    pub async fn press_in(&self, scope: &Scope, name: &str) {
        self.click(&self.find("press", name, Some(scope)).await).await;
    }

    /// Whether there is a button, link or fold with that name now.
    pub async fn can_press(&self, name: &str) -> bool {
        self.lookup("press", name, None).await.is_some()
    }

    /// Types into the field with that label, instead of what stands there.
    pub async fn fill(&self, label: &str, text: &str) {
        self.fill_element(&self.find("field", label, None).await, text).await;
    }

    /// Types into the field with that label within a part.
    pub async fn fill_in(&self, scope: &Scope, label: &str, text: &str) {
        self.fill_element(&self.find("field", label, Some(scope)).await, text).await;
    }

    async fn fill_element(&self, element: &Element, text: &str) {
        self.bring_into_view(element).await;
        if element.tag_name().await.unwrap() == "select" {
            element.select_by_label(text).await.unwrap();
            return;
        }
        element.click().await.unwrap();
        element.send_keys(&format!("{}a{}{}", Key::Control, Key::Null, Key::Delete)).await.unwrap();
        element.send_keys(text).await.unwrap();
        // Leaving the field is what says that one has finished.
        self.script("document.activeElement?.dispatchEvent(new Event('change', { bubbles: true }))").await;
    }

    /// Adds one thing after the other to the list whose field has that label: text, Enter, text, Enter.
    pub async fn add(&self, label: &str, lines: &[&str]) {
        self.add_lines(self.find("field", label, None).await, lines).await;
    }

    /// Adds to a list within a part.
    pub async fn add_in(&self, scope: &Scope, label: &str, lines: &[&str]) {
        self.add_lines(self.find("field", label, Some(scope)).await, lines).await;
    }

    async fn add_lines(&self, field: Element, lines: &[&str]) {
        self.bring_into_view(&field).await;
        field.click().await.unwrap();
        for line in lines {
            field.send_keys(line).await.unwrap();
            field.send_keys(&Key::Enter.to_string()).await.unwrap();
        }
    }

    /// Pastes a text into the field with that label.
    pub async fn paste(&self, label: &str, text: &str) {
        let field = self.find("field", label, None).await;
        let id = reference(&field);
        let script = "const data = new DataTransfer(); data.setData('text/plain', arguments[1]); arguments[0].focus(); \
            const event = new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }); \
            if (arguments[0].dispatchEvent(event)) document.execCommand('insertText', false, arguments[1]);";
        self.client.execute(script, vec![id, json!(text)]).await.unwrap();
    }

    /// Chooses or ticks the answer within the question of that name.
    pub async fn choose(&self, question: &str, answer: &str) {
        let group = Scope(self.find("group", question, None).await);
        self.tick_element(&self.find("tick", answer, Some(&group)).await).await;
    }

    /// Chooses within a part of the page.
    pub async fn choose_in(&self, scope: &Scope, question: &str, answer: &str) {
        let group = Scope(self.find("group", question, Some(scope)).await);
        self.tick_element(&self.find("tick", answer, Some(&group)).await).await;
    }

    /// Ticks the box with that label.
    pub async fn tick(&self, label: &str) {
        self.tick_element(&self.find("tick", label, None).await).await;
    }

    /// Ticks the box with that label within a part.
    pub async fn tick_in(&self, scope: &Scope, label: &str) {
        self.tick_element(&self.find("tick", label, Some(scope)).await).await;
    }

    async fn tick_element(&self, element: &Element) {
        self.click(element).await;
    }

    /// Presses keys where the keyboard is: «Tab», «Enter», letters.
    pub async fn keys(&self, keys: &str) {
        let active = self.client.active_element().await.unwrap();
        active.send_keys(keys).await.unwrap();
    }

    /// Waits until the text can be read on the page, as text or as the content of a field.
    pub async fn see(&self, text: &str) {
        self.until(&format!("to see «{text}»"), || self.shows(text)).await;
    }

    /// Waits until the text is gone.
    pub async fn see_no(&self, text: &str) {
        self.until(&format!("to see «{text}» no more"), || async { !self.shows(text).await }).await;
    }

    /// Whether the text can be read on the page now.
    pub async fn shows(&self, text: &str) -> bool {
        let script = "const plain = (t) => (t || '').replace(/\\s+/g, ' '); const text = plain(arguments[0]); \
            const fields = [...document.querySelectorAll('input:not([type=date]), textarea')].map((f) => plain(f.value)); \
            return plain(document.body.innerText).includes(text) || fields.some((v) => v.includes(text)) \
              || plain(document.body.innerText).toLowerCase().includes(text.toLowerCase());";
        self.client.execute(script, vec![json!(text)]).await.unwrap() == json!(true)
    }

    /// What the field with that label holds.
    pub async fn value(&self, label: &str) -> String {
        self.find("field", label, None).await.prop("value").await.unwrap().unwrap_or_default()
    }

    /// Waits until the process is kept in the browser.
    pub async fn kept(&self) {
        self.see("Gemt i browseren").await;
        self.see_no("Gemmer …").await;
    }

    /// Gives the page a file through its file field.
    pub async fn give_file(&self, path: &Path) {
        let field = self.client.find(fantoccini::Locator::Css("input[type=file]")).await.unwrap();
        field.send_keys(&path.display().to_string()).await.unwrap();
    }

    /// Writes a file and gives it to the page.
    pub async fn give(&self, name: &str, bytes: &[u8]) {
        let path = self.downloads.path().join(name);
        std::fs::write(&path, bytes).unwrap();
        self.give_file(&path).await;
    }

    /// The newest file that the page has handed out, once it is there.
    pub async fn downloaded(&self, before: usize) -> PathBuf {
        let begin = Instant::now();
        loop {
            let files = self.downloads.files();
            if files.len() > before {
                return files
                    .into_iter()
                    .max_by_key(|path| path.metadata().unwrap().modified().unwrap())
                    .unwrap();
            }
            assert!(begin.elapsed() < PATIENCE, "no file was handed out");
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
    }

    /// How many files the page has handed out.
    pub fn download_count(&self) -> usize {
        self.downloads.files().len()
    }

    /// What stands behind `#` in the address.
    pub async fn place(&self) -> String {
        let place = self.script("return location.hash.replace(/^#/, '')").await;
        place.as_str().unwrap_or_default().to_owned()
    }

    /// The id of the process that the address names.
    pub async fn process(&self) -> String {
        self.place().await.split('/').nth(2).unwrap_or_default().to_owned()
    }

    /// Waits until the address names a page of a process; answers with its id.
    pub async fn in_process(&self) -> String {
        self.until("a process is open", || async {
            self.script("return /^#.forloeb./.test(location.hash) && !!document.querySelector('.top-title')")
                .await
                == json!(true)
        })
        .await;
        self.process().await
    }

    /// Everything that the browser keeps under names that have this in them, by name and byte for byte.
    pub async fn stored(&self, part: &str) -> Value {
        let script = "return Object.fromEntries(Object.keys(localStorage).filter((key) => key.includes(arguments[0])) \
            .sort().map((key) => [key, localStorage[key]]));";
        self.client.execute(script, vec![json!(part)]).await.unwrap()
    }

    /// What has the keyboard: the name of its label or its text; empty where nothing has it.
    pub async fn focused(&self) -> String {
        let script = "const it = document.activeElement; if (!it || it === document.body) return ''; \
            const plain = (text) => (text || '').replace(/\\s+/g, ' ').trim(); \
            return it.getAttribute('aria-label') || plain([...(it.labels || [])].map((l) => l.textContent).join(' ')) \
              || plain(it.innerText).slice(0, 80) || it.tagName;";
        self.script(script).await.as_str().unwrap_or_default().to_owned()
    }

    /// Waits until the thing of that name has the keyboard.
    pub async fn see_focus(&self, name: &str) {
        self.until(&format!("«{name}» to have the keyboard"), || async { self.focused().await == name })
            .await;
    }

    /// What localStorage holds of the process, as the newest slot has it: items by id.
    pub async fn stored_items(&self) -> Value {
        let script = "let best = null; for (const key of Object.keys(localStorage)) { \
            if (!/^samskab:process:.*:(a|b)$/.test(key)) continue; const raw = localStorage[key]; \
            const body = raw.slice(raw.indexOf('\\n', raw.indexOf('\\n') + 1) + 1); \
            try { const json = JSON.parse(body); const high = Math.max(0, ...Object.values(json.seen)); \
              if (!best || high > best[0]) best = [high, json.items]; } catch {} } return best && best[1];";
        self.script(script).await
    }

    /// Makes the window that wide and high, in CSS pixels.
    pub async fn resize(&self, width: u32, height: u32) {
        self.client.set_window_size(width, height).await.unwrap();
    }

    /// Makes the page that wide, in CSS pixels, as on a telephone, where no window can be made so narrow.
    pub async fn narrow(&self, width: u32) {
        let screen = json!({ "width": width, "height": 800, "deviceScaleFactor": 1, "mobile": false });
        self.engine("Emulation.setDeviceMetricsOverride", screen).await;
    }

    /// Shows the page as the printer would get it, or as the screen does.
    pub async fn on_paper(&self, is: bool) {
        let media = if is { "print" } else { "screen" };
        self.engine("Emulation.setEmulatedMedia", json!({ "media": media })).await;
    }

    /// Takes a picture of the narrow page from top to bottom, and leaves it that narrow.
    pub async fn narrow_picture(&self, name: &str, width: u32) {
        if std::env::var("SAMSKAB_PICTURES").is_ok() {
            let height =
                self.script("return document.documentElement.scrollHeight").await.as_u64().unwrap_or(800);
            let screen = json!({ "width": width, "height": height.min(12_000), "deviceScaleFactor": 1, "mobile": false });
            self.engine("Emulation.setDeviceMetricsOverride", screen).await;
            self.picture(name).await;
            self.narrow(width).await;
        }
    }

    /// Takes a picture, if somebody wants pictures.
    pub async fn picture(&self, name: &str) {
        if let Ok(folder) = std::env::var("SAMSKAB_PICTURES") {
            std::fs::create_dir_all(&folder).unwrap();
            let picture = self.client.screenshot().await.unwrap();
            std::fs::write(Path::new(&folder).join(format!("{name}.png")), picture).unwrap();
        }
    }

    /// Takes a picture of the whole page from top to bottom.
    pub async fn whole_picture(&self, name: &str) {
        if std::env::var("SAMSKAB_PICTURES").is_ok() {
            let size = self.client.get_window_size().await.unwrap();
            let height =
                self.script("return document.documentElement.scrollHeight").await.as_u64().unwrap_or(900);
            self.resize(size.0 as u32, (height as u32 + 160).clamp(600, 6000)).await;
            self.picture(name).await;
            self.resize(size.0 as u32, size.1 as u32).await;
        }
    }

    /// No violation that axe-core can find, and no scrolling sideways; with a picture under that name.
    pub async fn check(&self, name: &str) {
        let said = self.complaints(name).await;
        assert!(said.is_empty(), "{}", said.join("\n"));
    }

    /// What [`Self::check`] would fail for, so that many pages can be looked at before anything is said.
    pub async fn complaints(&self, name: &str) -> Vec<String> {
        self.whole_picture(name).await;
        if self.script("return !window.axe").await == json!(true) {
            let axe = Path::new(env!("CARGO_MANIFEST_DIR")).join("node_modules/axe-core/axe.min.js");
            let axe = std::fs::read_to_string(axe).expect("axe-core is not here: script/setup installs it");
            self.client.execute(&axe, Vec::new()).await.unwrap();
        }
        let script = "const done = arguments[arguments.length - 1]; \
            axe.run(document, { resultTypes: ['violations'] }).then((r) => done(r.violations.map((v) => \
              v.id + ': ' + v.help + ' → ' + v.nodes.slice(0, 3).map((n) => n.html.slice(0, 160)).join(' | '))), \
              (e) => done(['axe failed: ' + e]));";
        let found = self.client.execute_async(script, Vec::new()).await.unwrap();
        let found = found.as_array().into_iter().flatten().filter_map(Value::as_str);
        let mut said: Vec<String> = found.map(|said| format!("«{name}»: {said}")).collect();
        said.extend(self.too_wide().await.map(|wide| format!("«{name}» is too wide: {wide}")));
        said
    }

    /// One never has to scroll sideways.
    pub async fn check_width(&self, name: &str) {
        assert_eq!(self.too_wide().await, None, "«{name}» is too wide");
    }

    /// By how much one would have to scroll sideways, and because of what.
    pub async fn too_wide(&self) -> Option<String> {
        let script = "const root = document.documentElement; const over = root.scrollWidth - root.clientWidth; \
            if (over <= 1) return null; const out = [...document.body.querySelectorAll('*')] \
              .filter((e) => e.getBoundingClientRect().right > root.clientWidth + 1 && e.getClientRects().length) \
              .slice(-3).map((e) => e.outerHTML.slice(0, 160)); return over + ' pixels: ' + out.join(' | ');";
        self.script(script).await.as_str().map(str::to_owned)
    }

    /// No panic and no error in the console since the last look.
    pub async fn assert_no_complaints(&self) {
        let session = self.client.session_id().await.unwrap().unwrap();
        let log = self.world.driver.ask(&session, "se/log", &json!({ "type": "browser" }));
        let bad = |entry: &&Value| entry["level"] == "SEVERE";
        let said: Vec<&Value> = log.as_array().into_iter().flatten().filter(bad).collect();
        assert!(said.is_empty(), "the page complained: {said:#?}");
    }
}
