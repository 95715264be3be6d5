//! The verbs of a person at the screen: open, press, type, choose, see.

use std::cell::RefCell;
use std::future::Future;
use std::path::{Path, PathBuf};
use std::rc::Rc;
use std::time::{Duration, Instant};

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use fantoccini::Client;
use fantoccini::elements::{Element, ElementRef};
use fantoccini::error::CmdError;
use serde_json::{Value, json};

use super::downloads::Folder;
use super::driver::Driver;
use super::engine::Engine;
use super::server::Server;

/// How long a person would wait before saying that nothing happens, at a computer that does much else.
const PATIENCE: Duration = Duration::from_secs(30);
const FIND: &str = include_str!("find.js");
const SHOWS: &str = include_str!("shows.js");
const OBSERVE: &str = include_str!("observe.js");

pub(super) struct World {
    pub(super) server: Server,
    pub(super) engine: Engine,
    /// The driver of all browsers, where one can drive several.
    driver: Option<Rc<Driver>>,
    /// Every way of its browsers leads through the server.
    is_watched: bool,
}

/// A browser window with the page in it.
#[derive(Clone)]
pub struct Page {
    pub(super) world: Rc<World>,
    driver: Rc<Driver>,
    pub(super) client: Client,
    profile: Rc<Folder>,
    /// Where the browser puts what the page hands out.
    downloads: Rc<Folder>,
    /// Where the journey keeps it, out of the browser's reach.
    handed_out: Rc<Folder>,
    found: Rc<RefCell<Vec<String>>>,
}

/// A part of the page, so that «Slet» means the one in this card: the names that lead to it, from the outside in.
#[derive(Clone)]
pub struct Scope(Vec<String>);

/// An element as a script gets it; the name of the key is fixed by the WebDriver standard.
pub(super) fn reference(element: &Element) -> Value {
    json!({ "element-6066-11e4-a52e-4f735466cecf": element.element_id().to_string() })
}

/// Runs a journey in a fresh browser. What the page said in its console is printed when it fails.
pub fn run<F: Future<Output = ()>>(journey: impl FnOnce(Page) -> F) {
    run_so(false, journey);
}

/// The same in a browser that reaches nobody but through the server of the test, which notes whom it asks for.
pub fn run_watched<F: Future<Output = ()>>(journey: impl FnOnce(Page) -> F) {
    run_so(true, journey);
}

fn run_so<F: Future<Output = ()>>(is_watched: bool, journey: impl FnOnce(Page) -> F) {
    let engine = Engine::wanted();
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    runtime.block_on(async {
        let driver = if engine.drives_one() { None } else { Some(Rc::new(Driver::start(engine).await)) };
        let world = Rc::new(World { server: Server::start(), engine, driver, is_watched });
        let page = Page::fresh(&world).await;
        journey(page.clone()).await;
        // On the next day it is another browser, which its journey looks at itself.
        if page.client.session_id().await.is_ok() {
            page.assert_no_complaints().await;
        }
        drop(page.client.clone().close().await);
    });
}

impl Page {
    async fn fresh(world: &Rc<World>) -> Self {
        let [profile, downloads, handed_out] =
            ["profile", "downloads", "handed-out"].map(|purpose| Rc::new(Folder::new(purpose)));
        let driver = match &world.driver {
            Some(driver) => Rc::clone(driver),
            None => Rc::new(Driver::start(world.engine).await),
        };
        let way = world.is_watched.then(|| world.server.port());
        let client = driver.browser(profile.path(), downloads.path(), way).await;
        Self { world: Rc::clone(world), driver, client, profile, downloads, handed_out, found: Rc::default() }
    }

    /// A second browser with an empty profile: somebody else's computer.
    pub async fn somebody_else(&self) -> Self {
        Self::fresh(&self.world).await
    }

    /// Closes the browser and starts it again with the same profile, as on the next day.
    pub async fn next_day(self) -> Self {
        self.assert_no_complaints().await;
        if self.world.engine == Engine::Webkit {
            // When it is driven it has only private windows: a new page is as far as it goes.
            self.reload().await;
            return self;
        }
        // The browser writes its storage to disk some seconds after the page did.
        tokio::time::sleep(Duration::from_secs(8)).await;
        drop(self.client.clone().close().await);
        let way = self.world.is_watched.then(|| self.world.server.port());
        let client = self.driver.browser(self.profile.path(), self.downloads.path(), way).await;
        Self { client, ..self }
    }

    /// Ends the whole browser from one moment to the next, as a power cut would, and starts it again with the same
    /// profile.
    pub async fn power_cut(self) -> Self {
        self.driver.kill(self.profile.path());
        drop(self.client.clone().close().await);
        let way = self.world.is_watched.then(|| self.world.server.port());
        let client = self.driver.browser(self.profile.path(), self.downloads.path(), way).await;
        Self { client, ..self }
    }

    /// Opens the page at that place (what stands behind `#`).
    pub async fn open(&self, place: &str) {
        let hash = if place.is_empty() { String::new() } else { format!("#{place}") };
        self.client.goto(&format!("{}{hash}", self.world.server.address())).await.unwrap();
        self.started().await;
    }

    /// Opens the file from the disk, as a double click does.
    pub async fn open_file(&self, path: &Path) {
        self.client.goto(&format!("file://{}", path.display())).await.unwrap();
        self.started().await;
    }

    /// Waits until the browser has the whole app for use without a network.
    pub async fn until_offline_ready(&self) {
        let script = "const done = arguments[arguments.length - 1]; \
            navigator.serviceWorker.ready.then((it) => done(it.active.state), (e) => done(String(e)));";
        self.client.execute_async(script, Vec::new()).await.unwrap();
        // That of a folder above may have answered until now.
        let ours =
            "return navigator.serviceWorker.controller?.scriptURL === new URL('./sw.js', location.href).href";
        self.until_true("the worker to answer for the page", ours).await;
    }

    /// Pulls the cable of the server.
    pub fn unplug(&self) {
        self.host(|hosting| hosting.is_gone = true);
    }

    /// Waits until the app is there.
    pub async fn started(&self) {
        self.until("the page has started", || async {
            self.script("return !!document.querySelector('main') && !document.getElementById('skeleton')")
                .await
                == json!(true)
        })
        .await;
        if self.world.engine != Engine::Chromium {
            // These engines do not tell what their console says, and one of them puts no file anywhere.
            self.script(OBSERVE).await;
        }
    }

    /// Goes to that place without loading the page again, as a link does.
    pub async fn go(&self, place: &str) {
        // A link tells the page in a later turn, and it draws in the one after that.
        let script = "const done = arguments[arguments.length - 1]; \
            const drawn = () => requestAnimationFrame(() => setTimeout(done)); \
            if (location.hash === '#' + arguments[0]) return drawn(); \
            addEventListener('hashchange', drawn, { once: true }); location.hash = arguments[0];";
        self.client.execute_async(script, vec![json!(place)]).await.unwrap();
        self.until("the page of that place", || async {
            self.script("return !!document.querySelector('main h1')").await == json!(true)
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
        if self.world.engine == Engine::Chromium {
            self.client.refresh().await.unwrap();
        } else {
            // Their drivers load past every cache, as Ctrl+F5 does; people press F5.
            self.script("window.beforeTheReload = true; location.reload()").await;
            self.until("the page goes", || async {
                let script = "return !window.beforeTheReload";
                self.client.execute(script, Vec::new()).await.is_ok_and(|gone| gone == json!(true))
            })
            .await;
        }
        self.started().await;
    }

    /// Opens the same address in another window of the same browser and goes on in that.
    pub async fn open_beside(&self, place: &str) {
        self.new_window().await;
        self.open(place).await;
    }

    /// Opens the file from the disk in another window of the same browser and goes on in that.
    pub async fn open_file_beside(&self, path: &Path) {
        self.new_window().await;
        self.open_file(path).await;
    }

    async fn new_window(&self) {
        let window = self.client.new_window(false).await.unwrap();
        self.client.switch_to_window(window.handle).await.unwrap();
    }

    /// Goes on in the window that was opened as that number, from 0.
    pub async fn to_window(&self, number: usize) {
        let windows = self.client.windows().await.unwrap();
        self.client.switch_to_window(windows[number].clone()).await.unwrap();
    }

    /// Tells the engine what WebDriver has no word for: the width of a telephone, paper, a script that is there first.
    pub async fn engine(&self, command: &str, parameters: Value) -> Value {
        assert_eq!(self.world.engine, Engine::Chromium, "only Chromium can be told «{command}»");
        let session = self.client.session_id().await.unwrap().unwrap();
        let question = json!({ "cmd": command, "params": parameters });
        self.driver.ask(&session, "goog/cdp/execute", &question)
    }

    /// Runs a script in the page.
    pub async fn script(&self, script: &str) -> Value {
        self.client.execute(script, Vec::new()).await.unwrap()
    }

    /// Runs a script with arguments in the page; it may promise its answer.
    pub async fn script_with(&self, script: &str, arguments: &[Value]) -> Value {
        self.promised(script, arguments).await.unwrap()
    }

    async fn promised(&self, script: &str, arguments: &[Value]) -> Result<Value, CmdError> {
        let script = format!(
            "const done = arguments[arguments.length - 1]; const rest = [...arguments].slice(0, -1); \
             (async (...arguments) => {{ {script} }})(...rest).then(done, (error) => done('failed: ' + error));"
        );
        self.client.execute_async(&script, arguments.to_vec()).await
    }

    /// Runs a script in every page of this window before the page itself does anything.
    pub async fn before_the_page(&self, script: &str) {
        self.engine("Page.addScriptToEvaluateOnNewDocument", json!({ "source": script })).await;
    }

    /// Waits until the script answers with true.
    pub async fn until_true(&self, what: &str, script: &str) {
        self.until_true_of(what, script, &[]).await;
    }

    async fn until_true_of(&self, what: &str, script: &str, arguments: &[Value]) {
        // A page that is just being loaded anew answers nothing.
        let is = || async { self.promised(script, arguments).await.is_ok_and(|is| is == json!(true)) };
        self.until(what, is).await;
    }

    /// The paths that the page has asked the server for since the last call.
    pub fn take_requests(&self) -> Vec<String> {
        self.world.server.take_requests()
    }

    pub(super) async fn until<F: Future<Output = bool>>(&self, what: &str, mut is: impl FnMut() -> F) {
        let begin = Instant::now();
        while !is().await {
            if begin.elapsed() > PATIENCE {
                self.fail(&format!("waited in vain: {what}")).await;
            }
            tokio::time::sleep(Duration::from_millis(40)).await;
        }
    }

    async fn lookup(&self, kind: &str, name: &str, scope: Option<&Scope>) -> Option<Element> {
        let path = scope.map(|scope| scope.0.clone()).unwrap_or_default();
        let found = self.client.execute(FIND, vec![json!(kind), json!(name), json!(path)]).await.ok()?;
        let id = found.as_object()?.values().next()?.as_str()?.to_owned();
        Some(Element::from_element_id(self.client.clone(), ElementRef::from(id)))
    }

    /// Finds the thing and does that with it, again as long as it does not work: the page may just be drawing it anew,
    /// or a message may lie on it.
    pub(super) async fn act<F: Future<Output = Result<(), CmdError>>>(
        &self,
        (kind, name, scope): (&str, &str, Option<&Scope>),
        doing: impl Fn(Element) -> F,
    ) {
        let begin = Instant::now();
        let mut said = String::from("not on the page");
        loop {
            if let Some(element) = self.lookup(kind, name, scope).await {
                match doing(element).await {
                    Ok(()) => return,
                    Err(error) => said = error.to_string(),
                }
                self.put_message_away().await;
            }
            if begin.elapsed() > PATIENCE {
                let place = scope.map(|scope| format!(" in «{}»", scope.0.join("» › «"))).unwrap_or_default();
                let part = self.text_of(scope).await;
                self.fail(&format!("{kind} «{name}»{place}: {said}\n{part}")).await;
            }
            tokio::time::sleep(Duration::from_millis(40)).await;
        }
    }

    /// What can be read in a part of the page, to tell where one has looked.
    async fn text_of(&self, scope: Option<&Scope>) -> String {
        let Some((last, before)) = scope.and_then(|scope| scope.0.split_last()) else { return String::new() };
        let Some(part) = self.lookup("region", last, Some(&Scope(before.to_vec()))).await else {
            return format!("There is no part «{last}».");
        };
        let said = self.client.execute("return arguments[0].outerHTML", vec![reference(&part)]).await;
        let said: String = said.unwrap_or_default().as_str().unwrap_or_default().chars().take(1500).collect();
        format!("The part «{last}»: {said}")
    }

    /// Ends the journey with what can be read on the page.
    async fn fail(&self, what: &str) -> ! {
        let here = self.script("return location.hash + '\\n' + document.body.innerText").await;
        self.picture("failed").await;
        let said = self.console().await.join("\n");
        panic!("{what}\n{}\n{said}", here.as_str().unwrap_or_default());
    }

    /// A message at the foot of the page that lies on what one wants to press is put away first.
    async fn put_message_away(&self) {
        let script = "const close = [...document.querySelectorAll('.toasts button')].pop(); \
            if (close && close.checkVisibility()) close.click();";
        self.script(script).await;
    }

    pub(super) async fn bring_into_view(&self, element: &Element) -> Result<(), CmdError> {
        let script = "arguments[0].scrollIntoView({ block: 'center', behavior: 'instant' })";
        self.client.execute(script, vec![reference(element)]).await.map(drop)
    }

    async fn click(&self, kind: &str, name: &str, scope: Option<&Scope>) {
        self.act((kind, name, scope), |element| async move { self.press_there(&element).await }).await;
    }

    async fn press_there(&self, element: &Element) -> Result<(), CmdError> {
        self.bring_into_view(element).await?;
        if self.world.engine == Engine::Webkit {
            // Its driver presses where a thing was; the page may just be drawing it elsewhere.
            return self.client.execute("arguments[0].click()", vec![reference(element)]).await.map(drop);
        }
        element.clone().click().await
    }

    /// The part of the page that has that heading, text or value.
    pub async fn part(&self, name: &str) -> Scope {
        self.part_of(Scope(vec![name.to_owned()])).await
    }

    /// A part within a part.
    pub async fn part_in(&self, scope: &Scope, name: &str) -> Scope {
        self.part_of(Scope(scope.0.iter().cloned().chain([name.to_owned()]).collect())).await
    }

    async fn part_of(&self, scope: Scope) -> Scope {
        let (last, before) = scope.0.split_last().unwrap();
        let before = Scope(before.to_vec());
        self.act(("region", last, Some(&before)), |_| async { Ok(()) }).await;
        scope
    }

    /// Presses the button, link or fold with that name.
    pub async fn press(&self, name: &str) {
        self.click("press", name, None).await;
    }

    /// Presses the first of these that is there.
    pub async fn press_either(&self, names: &[&str]) {
        let pressed = || async {
            for name in names {
                if let Some(element) = self.lookup("press", name, None).await {
                    if self.press_there(&element).await.is_ok() {
                        return true;
                    }
                    self.put_message_away().await;
                }
            }
            false
        };
        self.until(&format!("to press one of {names:?}"), pressed).await;
    }

    /// Presses it within a part of the page.
    pub async fn press_in(&self, scope: &Scope, name: &str) {
        self.click("press", name, Some(scope)).await;
    }

    /// Whether there is a button, link or fold with that name now.
    pub async fn can_press(&self, name: &str) -> bool {
        self.lookup("press", name, None).await.is_some()
    }

    /// Opens the fold with that name, if it is not open.
    pub async fn unfold(&self, name: &str) {
        self.unfold_there(name, None).await;
    }

    /// Opens a fold within a part of the page.
    pub async fn unfold_in(&self, scope: &Scope, name: &str) {
        self.unfold_there(name, Some(scope)).await;
    }

    async fn unfold_there(&self, name: &str, scope: Option<&Scope>) {
        self.act(("fold", name, scope), |element| async move {
            let open =
                self.client.execute("return arguments[0].parentElement.open", vec![reference(&element)]);
            if open.await? == json!(true) {
                return Ok(());
            }
            self.press_there(&element).await
        })
        .await;
    }

    /// Chooses or ticks the answer within the question of that name.
    pub async fn choose(&self, question: &str, answer: &str) {
        self.click("tick", answer, Some(&Scope(vec![question.to_owned()]))).await;
    }

    /// Chooses within a part of the page.
    pub async fn choose_in(&self, scope: &Scope, question: &str, answer: &str) {
        let group = Scope(scope.0.iter().cloned().chain([question.to_owned()]).collect());
        self.click("tick", answer, Some(&group)).await;
    }

    /// Ticks the box with that label.
    pub async fn tick(&self, label: &str) {
        self.click("tick", label, None).await;
    }

    /// Ticks the box with that label within a part.
    pub async fn tick_in(&self, scope: &Scope, label: &str) {
        self.click("tick", label, Some(scope)).await;
    }

    /// Waits until the keyboard is where that text stands.
    pub async fn keyboard_at(&self, text: &str) {
        let script = "const here = document.activeElement; return here !== document.body && \
            ((here.innerText || '') + (here.getAttribute('aria-label') || '')).includes(arguments[0])";
        self.until(&format!("the keyboard at «{text}»"), || async {
            self.client.execute(script, vec![json!(text)]).await.is_ok_and(|is| is == json!(true))
        })
        .await;
    }

    /// Waits until the page with that heading is shown.
    pub async fn heading(&self, text: &str) {
        let script = "return (document.querySelector('main h1')?.innerText || '').includes(arguments[0])";
        self.until(&format!("the page «{text}»"), || async {
            self.client.execute(script, vec![json!(text)]).await.is_ok_and(|is| is == json!(true))
        })
        .await;
    }

    /// Waits until the text can be read on the page, as text or as the content of a field.
    pub async fn see(&self, text: &str) {
        self.until(&format!("to see «{text}»"), || self.shows(text)).await;
    }

    /// Waits until the text is gone.
    pub async fn see_no(&self, text: &str) {
        self.until(&format!("to see «{text}» no more"), || async { !self.shows(text).await }).await;
    }

    /// Waits until no row of a list on the page holds that text.
    pub async fn see_no_row(&self, text: &str) {
        let script = "return ![...document.querySelectorAll('.row-text, .row-text textarea')].some((f) => f.value === arguments[0])";
        self.until_true_of(&format!("no row «{text}»"), script, &[json!(text)]).await;
    }

    /// Whether the text can be read on the page now.
    pub async fn shows(&self, text: &str) -> bool {
        let arguments = vec![json!(text), json!(self.world.engine == Engine::Webkit)];
        // A page that is just being loaded shows nothing.
        self.client.execute(SHOWS, arguments).await.is_ok_and(|shown| shown == json!(true))
    }

    /// What the field with that label holds.
    pub async fn value(&self, label: &str) -> String {
        let value = RefCell::new(String::new());
        self.act(("field", label, None), |field| {
            let value = &value;
            async move {
                value.replace(field.prop("value").await?.unwrap_or_default());
                Ok(())
            }
        })
        .await;
        value.into_inner()
    }

    /// Waits until the process is kept in the browser.
    pub async fn kept(&self) {
        // Where the browser is to keep nothing, the page says where it is.
        let is_said =
            || async { self.shows("Gemt i browseren").await || self.shows("Kun på denne side").await };
        self.until("to see that it is kept", is_said).await;
        self.see_no("Gemmer …").await;
    }

    /// Gives the page a file through its file field.
    pub async fn give_file(&self, path: &Path) {
        self.give_files(&[path.to_owned()]).await;
    }

    /// Gives the page several files at once. Pages without a field of their own take them where they are received.
    pub async fn give_files(&self, paths: &[PathBuf]) {
        if self.script("return !document.querySelector('input[type=file]')").await == json!(true) {
            self.go("/modtag").await;
        }
        let paths: Vec<String> = paths.iter().map(|path| path.display().to_string()).collect();
        let paths = paths.join("\n");
        // The page may just be taken over by the program that has all pages, with a field of its own.
        self.until("the file field to take them", || async {
            match self.client.find(fantoccini::Locator::Css("input[type=file]")).await {
                Ok(field) => field.send_keys(&paths).await.is_ok(),
                Err(_) => false,
            }
        })
        .await;
    }

    /// Writes a file and gives it to the page.
    pub async fn give(&self, name: &str, bytes: &[u8]) {
        let path = self.downloads.path().join(name);
        std::fs::write(&path, bytes).unwrap();
        self.give_file(&path).await;
    }

    /// The newest file that the page has handed out, once it is there.
    pub async fn downloaded(&self, before: usize) -> PathBuf {
        self.downloaded_as("json", before).await
    }

    /// The newest file with that ending that the page has handed out, once there are more than so many.
    pub async fn downloaded_as(&self, ending: &str, before: usize) -> PathBuf {
        let begin = Instant::now();
        loop {
            self.catch_files().await;
            if self.downloads.files_as(ending).len() > before {
                // A browser that is closed takes what it had not quite done with away again, complete or not.
                let taken = self.downloads.newest_as(ending).and_then(|file| self.handed_out.take(&file));
                if let Some(file) = taken {
                    return file;
                }
            }
            assert!(begin.elapsed() < PATIENCE, "no file was handed out");
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
    }

    /// Puts what the page has handed out into the folder, where the engine does not.
    async fn catch_files(&self) {
        if self.world.engine != Engine::Webkit {
            return;
        }
        // Byte for byte: not every file is text in UTF-8.
        let script = "const done = arguments[arguments.length - 1]; const files = window.observed.files.splice(0); \
            const coded = (blob) => new Promise((then) => { const reader = new FileReader(); \
              reader.onload = () => then(reader.result.split(',')[1]); reader.readAsDataURL(blob); }); \
            Promise.all(files.map(([name, blob]) => coded(blob).then((bytes) => [name, bytes]))).then(done);";
        let files = self.client.execute_async(script, Vec::new()).await.unwrap();
        for file in files.as_array().into_iter().flatten() {
            let (name, bytes) = (file[0].as_str().unwrap(), STANDARD.decode(file[1].as_str().unwrap()));
            self.downloads.keep(name, &bytes.unwrap());
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

    /// What localStorage holds of the process, as the slot with the highest number has it: items by id. It is the process
    /// of the address, or the one that was written to most where the address names none.
    pub async fn stored_items(&self) -> Value {
        let script = "let best = null; const [, place, id] = location.hash.split('/'); \
            for (const key of Object.keys(localStorage)) { \
            if (!/^samskab:process:.*:(a|b)$/.test(key)) continue; \
            if (place === 'forloeb' && !key.startsWith(`samskab:process:${id}:`)) continue; const raw = localStorage[key]; \
            const [, head, ...body] = raw.split('\\n'); \
            try { const { sequence } = JSON.parse(head); \
              if (!best || sequence > best[0]) best = [sequence, JSON.parse(body.join('\\n')).items]; } catch {} } \
            return best && best[1];";
        self.script(script).await
    }

    /// Makes the window that wide and high, in CSS pixels.
    pub async fn resize(&self, width: u32, height: u32) {
        self.client.set_window_size(width, height).await.unwrap();
    }

    /// Makes the page that wide, in CSS pixels, as on a telephone, where no window can be made so narrow.
    pub async fn narrow(&self, width: u32) {
        if self.world.engine != Engine::Chromium {
            // Their windows go no narrower than they please.
            return self.resize(width, 800).await;
        }
        let screen = json!({ "width": width, "height": 800, "deviceScaleFactor": 1, "mobile": false });
        self.engine("Emulation.setDeviceMetricsOverride", screen).await;
    }

    /// Makes the page as wide as its window again.
    pub async fn wide(&self) {
        if self.world.engine == Engine::Chromium {
            self.engine("Emulation.clearDeviceMetricsOverride", json!({})).await;
        } else {
            self.resize(1280, 900).await;
        }
    }

    /// Shows the page as the printer would get it, or as the screen does.
    pub async fn on_paper(&self, is: bool) {
        let media = if is { "print" } else { "screen" };
        self.engine("Emulation.setEmulatedMedia", json!({ "media": media })).await;
    }

    /// The person wants nothing to move; only Chromium can be told.
    pub async fn calm(&self) {
        if self.world.engine == Engine::Chromium {
            let calm = json!({ "features": [{ "name": "prefers-reduced-motion", "value": "reduce" }] });
            self.engine("Emulation.setEmulatedMedia", calm).await;
        }
    }

    /// Takes a picture of the narrow page from top to bottom, and leaves it that narrow.
    pub async fn narrow_picture(&self, name: &str, width: u32) {
        if std::env::var("SAMSKAB_PICTURES").is_ok() && self.world.engine == Engine::Chromium {
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

    /// No violation that axe-core can find, and no scrolling sideways; with a picture under that name. What is found is
    /// said with the rest at the end of the journey.
    pub async fn check(&self, name: &str) {
        let said = self.complaints(name).await;
        said.iter().for_each(|said| eprintln!("{said}"));
        self.found.borrow_mut().extend(said);
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

    /// The errors in the console of the browser since the last look, panics among them.
    pub(super) async fn console(&self) -> Vec<String> {
        if self.world.engine != Engine::Chromium {
            let said = self.script("return (window.observed || { said: [] }).said.splice(0)").await;
            return said
                .as_array()
                .into_iter()
                .flatten()
                .filter_map(Value::as_str)
                .map(str::to_owned)
                .collect();
        }
        let session = self.client.session_id().await.unwrap().unwrap_or_default();
        let log = self.driver.ask(&session, "se/log", &json!({ "type": "browser" }));
        let bad = log.as_array().into_iter().flatten().filter(|entry| entry["level"] == "SEVERE");
        bad.map(|entry| entry["message"].as_str().unwrap_or_default().to_owned()).collect()
    }

    /// No panic, no error in the console, and nothing that a check has found.
    pub async fn assert_no_complaints(&self) {
        let mut said = self.console().await;
        said.append(&mut self.found.borrow_mut());
        assert!(said.is_empty(), "the page complained:\n{}", said.join("\n"));
    }
}
