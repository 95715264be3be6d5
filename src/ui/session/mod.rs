//! The open process: its document, the signals that tell views what changed, undo, and autosave.
//!
//! Every change goes through [`Session::commit`]. A view that reads through the session is told when what it
//! read has changed; it never holds a copy of a value.

mod absent;
mod erasing;
mod keeping;
mod merging;
mod place;
mod reading;
mod signing;
mod subject;
mod telling;
mod typing;
mod witness;

use std::cell::{Cell, RefCell};
use std::collections::{BTreeSet, HashMap};
use std::rc::Rc;

use leptos::prelude::*;
use serde_json::Value;

use super::app::App;
use crate::document::sort::Gather as _;
use crate::document::{Actor, Author, Document, Edit, History, ItemId, KIND, PARENT, POS, Randomness, order};
use crate::model::{Process, Thing};
use crate::platform::entropy::Entropy;
use crate::shelf::OwnCopy;
use crate::words::{Word, keeping as words};

pub use keeping::KeepState;
pub use place::{PlaceProblem, PlaceState};
pub use signing::Writer;
pub use subject::Subject;
pub use witness::PERSISTENCE;

/// The longest text that a field takes, in characters.
pub const LONGEST: usize = 20_000;
/// The most living and deleted items that a process may have here; a file may have a few more.
const MOST_ITEMS: usize = 18_000;

#[derive(Default)]
struct Signals {
    items: HashMap<ItemId, ArcTrigger>,
    /// An item of the kind came, went or moved.
    members: HashMap<String, ArcTrigger>,
    /// Anything in an item of the kind changed.
    content: HashMap<String, ArcTrigger>,
}

struct Live {
    document: Rc<RefCell<Document>>,
    author: RefCell<Author>,
    entropy: RefCell<Entropy>,
    /// What this browser calls its copy, and under which names it has written; read when it is first needed.
    own: RefCell<Option<OwnCopy>>,
    history: RefCell<History>,
    signals: RefCell<Signals>,
    everything: ArcTrigger,
    sequence: Cell<u64>,
    timer: Cell<Option<TimeoutHandle>>,
    /// It was gone from the store when it was to be kept: word was awaited whether somebody erased it.
    awaited: Cell<bool>,
    /// This window has kept it since it was opened.
    wrote: Cell<bool>,
    keep: RwSignal<KeepState>,
    typing: RefCell<Option<typing::Typing>>,
    place: place::Place,
}

/// The open process. A copy is a handle to the same one.
#[derive(Clone, Copy)]
pub struct Session(StoredValue<Live, LocalStorage>);

/// The open process of this part of the page.
///
/// Only pages of a process call it; outside of one it is an empty process that is never kept.
pub fn use_session() -> Session {
    use_context::<Session>().unwrap_or_else(|| Session::new(Document::new("none"), KeepState::default(), 0))
}

impl Session {
    /// Opens a document. `sequence` is that of the slot it was read from.
    pub fn new(document: Document, keep: KeepState, sequence: u64) -> Self {
        Self(StoredValue::new_local(Live {
            document: Rc::new(RefCell::new(document)),
            author: RefCell::default(),
            entropy: RefCell::default(),
            own: RefCell::default(),
            history: RefCell::default(),
            signals: RefCell::default(),
            everything: ArcTrigger::new(),
            sequence: Cell::new(sequence),
            timer: Cell::new(None),
            awaited: Cell::new(false),
            wrote: Cell::new(false),
            keep: RwSignal::new(keep),
            typing: RefCell::default(),
            place: place::Place::new(),
        }))
    }

    /// The id of the process.
    pub fn id(self) -> String {
        self.peek(|document| document.id.clone())
    }

    /// How the process is kept; listens.
    pub fn keep_state(self) -> KeepState {
        self.0.with_value(|live| live.keep.get())
    }

    /// Fresh randomness, for ids, shuffling and drawing.
    pub fn random<R>(self, draw: impl FnOnce(&mut Entropy) -> R) -> R {
        self.0.with_value(|live| draw(&mut live.entropy.borrow_mut()))
    }

    /// A fresh id for an item.
    pub fn fresh_id(self) -> ItemId {
        self.random(|entropy| entropy.token(10))
    }

    /// Carries out edits as one step that can be undone. `label` says what it was: «Sletning af …».
    pub fn commit(self, label: impl Into<String>, edits: Vec<Edit>) {
        self.apply(Some((label.into(), false)), edits);
    }

    /// Carries out edits that no undo may show or take back: a secret round. They are written under a name that is
    /// used for nothing else, so that no other write and no label of a copy tells whose they are.
    pub fn commit_in_secret(self, edits: Vec<Edit>) {
        self.apply(None, edits);
    }

    /// Answers whether the edits were taken; where not, it is said why.
    fn apply(self, step: Option<(String, bool)>, edits: Vec<Edit>) -> bool {
        if !matches!(step, Some((_, true))) {
            self.stop_typing();
        }
        let creates = edits.iter().any(is_create);
        self.apply_with(step, if creates { edits.len() } else { 0 }, move |document, actor| {
            let mut touched = BTreeSet::new();
            let mut back = Vec::new();
            for edit in &edits {
                let mut undo = document.apply(actor, edit);
                if undo.is_empty() {
                    continue;
                }
                touched.insert((edit.id().clone(), reshapes(edit)));
                undo.reverse();
                back.extend(undo);
            }
            back.reverse();
            (touched, back, None)
        })
    }

    /// Lets that change the document as one step, and tells everybody. `new` is how many things it may make; what it
    /// answers is what it touched, what undoes it, and what is being typed by it.
    fn apply_with(
        self,
        step: Option<(String, bool)>,
        new: usize,
        change: impl FnOnce(&mut Document, &Actor) -> Change,
    ) -> bool {
        App::current().outdate_undo();
        let taken = self.0.with_value(|live| {
            let state = live.keep.get_untracked();
            if state.read_only {
                // All about a file that is only looked at stands above the page; here it is enough that it cannot be.
                App::current().say(if state.guest { words::READ_ONLY } else { state.why_read_only() });
                return None;
            }
            let mut document = live.document.borrow_mut();
            if new > 0 && document.items().count() + new > MOST_ITEMS {
                App::current().say(words::TOO_MANY);
                return None;
            }
            let actor = match step {
                Some(_) => live.author.borrow_mut().actor(&mut *live.entropy.borrow_mut()),
                None => Actor::mint(&mut *live.entropy.borrow_mut()),
            };
            let (touched, back, typing) = change(&mut document, &actor);
            if step.is_some() && !touched.is_empty() {
                live.sign(&mut document, &actor);
            }
            if typing.is_some() {
                *live.typing.borrow_mut() = typing;
            }
            let own_step = match step {
                Some((label, typing)) => live.history.borrow_mut().record(label, back, typing),
                None => true,
            };
            Some((touched, own_step))
        });
        let Some((touched, own_step)) = taken else { return false };
        self.announce(touched, own_step);
        true
    }

    /// Writes one field. `label` is the name of the field, for the undo list; `typing` joins keystrokes.
    pub fn write(self, subject: &Subject, field: &str, label: &str, value: impl Into<Value>, typing: bool) {
        let value = value.into();
        let exists = self.peek(|document| document.alive(&subject.id).is_some());
        let label = crate::ui::parts::fill(words::STEP_WRITE, &[("what", label)]);
        let edit = if exists && typing && value.is_string() {
            return self.type_into(&subject.id, field, label, value);
        } else if exists {
            Edit::set(subject.id.clone(), field, value)
        } else if value.is_null() || value.as_str() == Some("") {
            return;
        } else {
            let fields = vec![
                (KIND.to_owned(), subject.kind.into()),
                (PARENT.to_owned(), subject.parent.as_str().into()),
                (field.to_owned(), value),
            ];
            Edit::Create { id: subject.id.clone(), fields }
        };
        self.apply(Some((label, typing)), vec![edit]);
    }

    /// The next keystroke begins a new undo step: a field was left.
    pub fn pause_typing(self) {
        self.0.with_value(|live| live.history.borrow_mut().close());
        self.stop_typing();
    }

    /// The edit that makes a new thing at the end of its list. Its id is `id`.
    pub fn creation<T: Thing>(self, id: &str, parent: &str, fields: &[(&str, Value)]) -> Edit {
        self.peek(|document| {
            let last = siblings(document, T::KIND, parent).pop();
            let low = last.and_then(|last| document.item(&last).map(|item| item.text(POS).to_owned()));
            create(T::KIND, id, parent, &order::between(low.as_deref(), None), fields)
        })
    }

    /// Adds a thing at the end of its list; answers with its id.
    pub fn add<T: Thing>(self, label: impl Into<String>, parent: &str, fields: &[(&str, Value)]) -> ItemId {
        let id = self.fresh_id();
        self.commit(label, vec![self.creation::<T>(&id, parent, fields)]);
        id
    }

    /// Adds one thing per text, in order, as one step; `field` takes the text, `fields` are the same for all.
    /// Answers with the ids; with none where they were not taken.
    pub fn add_lines(
        self,
        label: impl Into<String>,
        (kind, parent, field): (&str, &str, &str),
        lines: &[String],
        fields: &[(String, Value)],
    ) -> Vec<ItemId> {
        let ids: Vec<ItemId> = lines.iter().map(|_| self.fresh_id()).collect();
        let low = self.peek(|document| {
            let last = siblings(document, kind, parent).pop();
            last.and_then(|last| document.item(&last).map(|item| item.text(POS).to_owned()))
        });
        let places = order::spread(low.as_deref(), None, lines.len());
        let edits = ids.iter().zip(lines).zip(places).map(|((id, line), pos)| {
            let mut all: Vec<(&str, Value)> = vec![(field, line.as_str().into())];
            all.extend(fields.iter().map(|(name, value)| (name.as_str(), value.clone())));
            create(kind, id, parent, &pos, &all)
        });
        let edits = edits.collect();
        if self.apply(Some((label.into(), false)), edits) { ids } else { Vec::new() }
    }

    /// Moves the thing one place up or down among the shown ids. Answers whether it moved.
    pub fn shift(self, label: impl Into<String>, shown: &[ItemId], id: &str, up: bool) -> bool {
        let Some(at) = shown.iter().position(|other| other == id) else { return false };
        let target = if up { at.checked_sub(1) } else { Some(at + 1).filter(|&to| to < shown.len()) };
        let Some(target) = target else { return false };
        let pos = |place: Option<usize>| {
            let id = place.and_then(|place| shown.get(place))?;
            self.peek(|document| document.item(id).map(|item| item.text(POS).to_owned()))
        };
        let (low, high) =
            if up { (target.checked_sub(1), Some(target)) } else { (Some(target), Some(target + 1)) };
        let (low, high) = (pos(low), pos(high));
        let between = order::between(low.as_deref(), high.as_deref());
        let fits = low.is_none_or(|low| low < between) && high.is_none_or(|high| between < high);
        let edits = if fits {
            vec![Edit::set(id, POS, between)]
        } else {
            // Two copies that were merged may both have added at the same place: then all get places anew.
            let mut order: Vec<&ItemId> = shown.iter().filter(|other| *other != id).collect();
            order.insert(target, &shown[at]);
            let places = order::spread(None, None, order.len());
            order.into_iter().zip(places).map(|(id, pos)| Edit::set(id.clone(), POS, pos)).collect()
        };
        self.commit(label, edits);
        true
    }

    /// Moves a thing, and all that belongs to it, to the bin as one step.
    pub fn remove(self, label: impl Into<String>, id: &str) {
        let mut edits: Vec<Edit> =
            self.peek(|document| family(document, id)).into_iter().map(|id| Edit::Delete { id }).collect();
        edits.reverse();
        self.commit(label, edits);
    }

    /// Takes the last step back; answers with what it was.
    pub fn undo(self) -> Option<String> {
        self.turn(|history, document, actor| history.undo(document, actor))
    }

    /// Does again what was taken back; answers with what it was.
    pub fn redo(self) -> Option<String> {
        self.turn(|history, document, actor| history.redo(document, actor))
    }

    fn turn(
        self,
        act: impl FnOnce(&mut History, &mut Document, &Actor) -> Option<crate::document::Entry>,
    ) -> Option<String> {
        self.stop_typing();
        let (label, touched) = self.0.with_value(|live| {
            if live.keep.with_untracked(|keep| keep.read_only) {
                return None;
            }
            let actor = live.author.borrow_mut().actor(&mut *live.entropy.borrow_mut());
            let entry = act(&mut live.history.borrow_mut(), &mut live.document.borrow_mut(), &actor)?;
            live.sign(&mut live.document.borrow_mut(), &actor);
            let touched = entry.back.iter().map(|edit| (edit.id().clone(), true)).gather();
            Some((entry.label, touched))
        })?;
        self.announce(touched, true);
        Some(label)
    }

    /// What undo and redo would do, in words; listens to everything.
    pub fn turns(self) -> (Option<String>, Option<String>) {
        self.0.with_value(|live| {
            live.everything.track();
            let history = live.history.borrow();
            let words = |entry: Option<&crate::document::Entry>| entry.map(|entry| entry.label.clone());
            (words(history.last()), words(history.next()))
        })
    }

    /// The steps that can be taken back, and those that can be done again, in words, each the next one first;
    /// listens to everything.
    pub fn steps(self) -> (Vec<String>, Vec<String>) {
        self.0.with_value(|live| {
            live.everything.track();
            let history = live.history.borrow();
            let done = history.done().map(|entry| entry.label.clone()).collect();
            (done, history.undone().map(|entry| entry.label.clone()).collect())
        })
    }

    /// The title of the process, or a stand-in; listens to it.
    pub fn title(self) -> String {
        let title = self.text(Process::KIND, Process::title);
        if title.trim().is_empty() {
            crate::ui::parts::t(crate::words::common::UNTITLED).to_owned()
        } else {
            title
        }
    }
}

/// What a change touched (and whether its place in the lists changed), what undoes it, what is being typed by it.
type Change = (BTreeSet<(ItemId, bool)>, Vec<Edit>, Option<typing::Typing>);

/// Whether the edit changes which things a list holds or in what order.
fn reshapes(edit: &Edit) -> bool {
    match edit {
        Edit::Put { field, .. } => field == POS || field == PARENT || field == KIND,
        _ => true,
    }
}

fn is_create(edit: &Edit) -> bool {
    matches!(edit, Edit::Create { .. })
}

fn create(kind: &str, id: &str, parent: &str, pos: &str, fields: &[(&str, Value)]) -> Edit {
    let mut all: Vec<(String, Value)> = vec![(KIND.to_owned(), kind.into()), (POS.to_owned(), pos.into())];
    if !parent.is_empty() {
        all.push((PARENT.to_owned(), parent.into()));
    }
    all.extend(fields.iter().map(|(name, value)| ((*name).to_owned(), value.clone())));
    Edit::Create { id: id.to_owned(), fields: all }
}

fn siblings(document: &Document, kind: &str, parent: &str) -> Vec<ItemId> {
    let all = document.of_kind(kind).into_iter();
    all.filter(|(_, item)| item.text(PARENT) == parent).map(|(id, _)| id.clone()).collect()
}

/// The thing and all living things below it.
fn family(document: &Document, id: &str) -> Vec<ItemId> {
    let mut all = vec![id.to_owned()];
    let mut next = 0;
    while let Some(parent) = all.get(next).cloned() {
        let below = document.items().filter(|(_, item)| item.text(PARENT) == parent && item.is_alive());
        all.extend(below.map(|(id, _)| id.clone()));
        next += 1;
    }
    all
}

/// A word for a step of the undo list, with the name of the thing in it.
pub fn step_label(word: Word, what: &str) -> String {
    let short: String = what.chars().take(60).collect();
    crate::ui::parts::fill(word, &[("what", short.trim())])
}
