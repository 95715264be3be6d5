//! Two windows on one process in a browser that shows each of them the other's writes late.

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::rc::Rc;

use samskab::document::{Document, Randomness as _, Seeded};
use samskab::platform::storage::{Store, StoreError};
use samskab::shelf::{LoadProblem, Shelf, is_head, is_slot};

use super::{named, note, process, sealed, slot};

const DAY: &str = "2026-11-22T10:42";

/// All writes in the order in which the browser itself carries them out.
type Log = Rc<RefCell<Vec<(usize, String, Option<String>)>>>;

/// One window's copy of the storage.
struct View {
    window: usize,
    log: Log,
    texts: RefCell<BTreeMap<String, String>>,
    delivered: RefCell<usize>,
}

impl View {
    fn put(&self, key: &str, text: Option<&str>) {
        match text {
            Some(text) => self.texts.borrow_mut().insert(key.to_owned(), text.to_owned()),
            None => self.texts.borrow_mut().remove(key),
        };
    }

    /// The writes of the others arrive, those that came before a write of one's own as news only.
    fn deliver(&self, most: usize) -> Vec<(String, Option<String>)> {
        let log = self.log.borrow();
        let mut delivered = self.delivered.borrow_mut();
        let mut news = Vec::new();
        while *delivered < log.len() && news.len() < most {
            let (window, key, text) = &log[*delivered];
            *delivered += 1;
            if *window == self.window {
                continue;
            }
            let own_is_later =
                log[*delivered..].iter().any(|(who, there, _)| *who == self.window && there == key);
            if !own_is_later {
                self.put(key, text.as_deref());
            }
            news.push((key.clone(), text.clone()));
        }
        news
    }
}

impl Store for View {
    fn get(&self, key: &str) -> Result<Option<String>, StoreError> {
        Ok(self.texts.borrow().get(key).cloned())
    }

    fn set(&self, key: &str, value: &str) -> Result<(), StoreError> {
        self.put(key, Some(value));
        self.log.borrow_mut().push((self.window, key.to_owned(), Some(value.to_owned())));
        Ok(())
    }

    fn remove(&self, key: &str) -> Result<(), StoreError> {
        self.put(key, None);
        self.log.borrow_mut().push((self.window, key.to_owned(), None));
        Ok(())
    }

    fn keys(&self) -> Vec<String> {
        self.texts.borrow().keys().cloned().collect()
    }
}

/// A window as the session drives it.
struct Window {
    view: Rc<View>,
    shelf: Shelf,
    document: Document,
    sequence: u64,
    waiting: bool,
}

impl Window {
    fn open(window: usize, log: &Log) -> Self {
        let view =
            View { window, log: Rc::clone(log), texts: RefCell::default(), delivered: RefCell::default() };
        let view = Rc::new(view);
        view.deliver(usize::MAX);
        let shelf = Shelf::new(Rc::clone(&view) as Rc<dyn Store>);
        let (document, sequence) = match shelf.load("p1") {
            Ok(loaded) => (loaded.document, loaded.sequence),
            Err(_) => (process("p1", "Nøgler, der ikke passer"), 0),
        };
        Self { view, shelf, document, sequence, waiting: false }
    }

    fn write(&mut self, item: &str) {
        let who = format!("w{}", self.view.window);
        note(&mut self.document, &who, item, "Skrevet");
        self.waiting = true;
    }

    fn keep(&mut self) {
        if std::mem::take(&mut self.waiting) {
            let kept = self.shelf.keep(&self.document, named(""), DAY, 0, self.sequence).unwrap();
            self.sequence = kept.sequence;
            self.document = kept.merged.unwrap_or_else(|| self.document.clone());
        }
    }

    fn listen(&mut self, most: usize) {
        for (key, text) in self.view.deliver(most) {
            if let Some(text) = text.filter(|_| is_slot(&key, "p1")) {
                if let Some(merged) = self.shelf.hear_text(&self.document, text) {
                    self.document = merged.document;
                }
            } else if is_head(&key, "p1") {
                let heard = self.shelf.hear(&self.document).unwrap();
                self.sequence = heard.sequence;
                self.waiting |= heard.lacks;
                if let Some(merged) = heard.merged {
                    self.document = merged.document;
                }
            }
        }
    }
}

fn two(log: &Log) -> (Window, Window) {
    let mut first = Window::open(1, log);
    first.waiting = true;
    first.keep();
    (first, Window::open(2, log))
}

/// What a window that is opened now finds.
fn found(log: &Log) -> Document {
    Window::open(9, log).document
}

#[test]
fn what_a_window_wrote_in_leaving_is_not_lost() {
    let log = Log::default();
    let (mut leaving, mut staying) = two(&log);
    leaving.write("c2");
    staying.write("c3");
    // Both write without having seen the other, the one that stays last.
    leaving.keep();
    staying.keep();
    assert!(found(&log).item("c2").is_none(), "the test shows nothing: nothing was written over");
    staying.listen(usize::MAX);
    assert!(staying.waiting, "the store lacks what was heard");
    staying.keep();
    assert!(found(&log).item("c2").is_some() && found(&log).item("c3").is_some());
}

#[test]
fn a_window_that_was_written_over_keeps_again() {
    let log = Log::default();
    let (mut mine, mut theirs) = two(&log);
    mine.write("c2");
    theirs.write("c3");
    mine.keep();
    theirs.keep();
    // Only the one that was written over hears; the other has been put to sleep.
    mine.listen(usize::MAX);
    mine.keep();
    assert!(found(&log).item("c2").is_some() && found(&log).item("c3").is_some());
}

#[test]
fn equal_documents_are_not_written_again() {
    let log = Log::default();
    let (mut mine, mut theirs) = two(&log);
    mine.write("c2");
    mine.keep();
    theirs.listen(usize::MAX);
    assert!(!theirs.waiting);
    assert_eq!(theirs.document, mine.document);
    let before = log.borrow().len();
    theirs.keep();
    mine.listen(usize::MAX);
    mine.keep();
    assert_eq!(log.borrow().len(), before);
}

#[test]
fn whatever_the_order_two_windows_come_to_rest_with_everything() {
    for seed in 0..300 {
        let mut dice = Seeded(seed);
        let log = Log::default();
        let (first, second) = two(&log);
        let mut windows = [first, second];
        let mut written = Vec::new();
        for step in 0..40 {
            let window = &mut windows[dice.below(2)];
            match dice.below(4) {
                0 => {
                    let item = format!("i{step}");
                    window.write(&item);
                    written.push(item);
                }
                1 => window.keep(),
                _ => {
                    let most = dice.below(5);
                    window.listen(most);
                }
            }
        }
        let mut rounds = 0;
        loop {
            let before = log.borrow().len();
            windows.iter_mut().for_each(|window| window.listen(usize::MAX));
            windows.iter_mut().for_each(Window::keep);
            if log.borrow().len() == before {
                break;
            }
            rounds += 1;
            assert!(rounds < 8, "seed {seed}: they write to and fro");
        }
        let end = found(&log);
        for window in &windows {
            assert_eq!(window.document, end, "seed {seed}");
        }
        for item in &written {
            assert!(end.item(item).is_some(), "seed {seed}: {item} is lost");
        }
    }
}

#[test]
fn a_newer_app_in_the_other_window_ends_the_writing() {
    let log = Log::default();
    let (mut mine, theirs) = two(&log);
    mine.write("c2");
    theirs.view.set(&slot("p1", "b"), &sealed("samskab-slot", 2, "noget nyt")).unwrap();
    mine.view.deliver(usize::MAX);
    assert!(matches!(mine.shelf.hear(&mine.document), Err(LoadProblem::Newer)));
    let before = log.borrow().len();
    assert!(mine.shelf.keep(&mine.document, named(""), DAY, 0, mine.sequence).is_err());
    assert_eq!(log.borrow().len(), before, "nothing of it is written over");
}
