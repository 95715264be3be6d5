//! Earlier states of a process, beside its two slots: drafts that are taken by themselves and thinned by age,
//! revisions that somebody made by hand, and copies from before a merge.
//!
//! Each lies under a key of its own that says its number, why it was made and when, so that the list can be
//! made, and room be given up, without reading a text. The number orders them; a clock may go wrong. Nothing
//! is ever written over: a new version has a new number. What cannot be read any more is listed as such.

use serde_json::Value;

use super::Shelf;
use super::envelope::{self, Opened};
use super::key;
use super::packing::{pack, unpack};
use super::thinning::{MINUTES_APART, minutes_between, thin};
use crate::document::{Document, sort};
use crate::file;
use crate::model::{Process, Thing};
use crate::platform::storage::{StoreError, units};

/// The first word of a version.
const VERSION: &str = "samskab-version";
/// So many copies from before a merge are kept.
const BEFORE_MERGES: usize = 5;
/// Up to that share of the room (in percent) drafts are added; above it an older one goes for each.
const DRAFTS_UP_TO: usize = 60;
/// Up to that share other versions are made: the rest is for the processes themselves.
const OTHERS_UP_TO: usize = 85;

/// Why a version was made.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Why {
    /// By itself, while people worked.
    Draft,
    /// By hand, with a label: «efter workshop 2».
    Revision,
    /// By itself, before a file was taken in.
    BeforeMerge,
}

impl Why {
    const ALL: [(Self, &str); 3] =
        [(Self::Draft, "draft"), (Self::Revision, "revision"), (Self::BeforeMerge, "merge")];

    fn name(self) -> &'static str {
        Self::ALL.iter().find(|(why, _)| *why == self).map_or("", |(_, name)| name)
    }
}

/// One earlier state, as the list shows it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Version {
    /// Where it lies; for [`Shelf::version_text`] and [`Shelf::drop_version`].
    pub key: String,
    /// When it was made: local time, `2026-11-22T10:42`.
    pub when: String,
    /// Why it was made.
    pub why: Why,
    /// What people called it; empty for what was made by itself.
    pub label: String,
    /// What it takes, in UTF-16 units.
    pub size: usize,
    /// Whether it can still be read.
    pub is_whole: bool,
}

/// What the key of a version says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Place {
    pub key: String,
    pub number: u64,
    pub why: Why,
    pub when: String,
}

impl Place {
    /// Reads a key below the prefix of all versions. The number must be written as we write it, or two keys
    /// could have one.
    pub(super) fn parse(key: &str) -> Option<(&str, Self)> {
        let (id, rest) = key.strip_prefix(key::VERSIONS)?.split_once(':')?;
        let (number, rest) = rest.split_once(':')?;
        let (why, when) = rest.split_once(':')?;
        let why = Why::ALL.iter().find(|(_, name)| *name == why)?.0;
        let place = Self { key: key.to_owned(), number: number.parse().ok()?, why, when: when.to_owned() };
        Some((id, place))
    }
}

impl Shelf {
    /// Keeps the document as an earlier state of its process, beside what is kept of it now. `now` is the local
    /// time, `2026-11-22T10:42`. Older drafts and copies from before a merge that are too many then go.
    ///
    /// # Errors
    /// When there is no room for it, or the store does not take it; nothing else is changed then, but that a
    /// draft may have gone in favour of a newer one.
    pub fn keep_version(
        &self,
        document: &Document,
        why: Why,
        label: &str,
        now: &str,
    ) -> Result<(), StoreError> {
        let refused = || StoreError::Refused(String::new());
        let id = document.id.as_str();
        if !key::is_id(id) {
            return Err(refused());
        }
        let there = self.places(id);
        let number = there.first().map_or(1, |newest| newest.number.saturating_add(1));
        let key = format!("{}{number}:{}:{now}", key::versions(id), why.name());
        let text = file::save(document);
        let head = Value::from_iter([("id", id), ("label", label)]);
        let sealed = envelope::seal(VERSION, &format!("{head}\n{}", pack(&text)));
        if !self.has_version_room(why, &there, units(&key) + units(&sealed)) {
            return Err(refused());
        }
        let done = self.set_plainly(&key, &sealed);
        if done.is_err() {
            // Half a version helps nobody; what cannot be taken away is listed as unreadable.
            self.store.remove(&key).unwrap_or_default();
            return done;
        }
        self.thin_out(id, now);
        Ok(())
    }

    /// Whether another version fits; where only the drafts stand in the way, they go.
    fn has_version_room(&self, why: Why, there: &[Place], size: usize) -> bool {
        let most = if why == Why::Draft { DRAFTS_UP_TO } else { OTHERS_UP_TO } * Self::QUOTA / 100;
        let used = self.used();
        if used + size <= most {
            return true;
        }
        let drafts = |place: &&Place| place.why == Why::Draft;
        if why == Why::Draft {
            // One in, one out; and none where there is hardly room for the process itself.
            let oldest = there.iter().rfind(drafts);
            let fits = used + size <= OTHERS_UP_TO * Self::QUOTA / 100;
            return fits && oldest.is_some_and(|oldest| self.store.remove(&oldest.key).is_ok());
        }
        let drafts: Vec<String> =
            self.automatic().into_iter().filter(|(rank, ..)| *rank == 0).map(|it| it.2).collect();
        let theirs =
            |key: &String| units(key) + self.store.get(key).ok().flatten().map_or(0, |text| units(&text));
        let mut over = (used + size).saturating_sub(most);
        if drafts.iter().map(theirs).sum::<usize>() < over {
            return false;
        }
        for key in &drafts {
            let freed = theirs(key);
            if over > 0 && self.store.remove(key).is_ok() {
                over = over.saturating_sub(freed);
            }
        }
        over == 0
    }

    /// Takes drafts and copies from before a merge away that are too many.
    fn thin_out(&self, id: &str, now: &str) {
        let there = self.places(id);
        let of = |why: Why| there.iter().filter(move |place| place.why == why);
        let drafts: Vec<&Place> = of(Why::Draft).collect();
        let times: Vec<&str> = drafts.iter().map(|place| place.when.as_str()).collect();
        let stays = thin(&times, now);
        let thinned = drafts.iter().zip(stays).filter(|(_, stays)| !stays).map(|(place, _)| *place);
        for place in thinned.chain(of(Why::BeforeMerge).skip(BEFORE_MERGES)) {
            // What does not go now goes the next time.
            self.store.remove(&place.key).unwrap_or_default();
        }
    }

    /// Takes a draft if it is time: if the newest version is not of just now and the document is not the same,
    /// or there is none and the process has content. Answers whether one was taken.
    pub fn take_draft(&self, document: &Document, now: &str) -> bool {
        let due = match self.places(&document.id).first() {
            None => document.items().any(|(_, item)| item.is_alive() && item.kind() != Process::KIND),
            Some(newest) => {
                // A clock that was set back must not stop the drafts.
                let is_old =
                    minutes_between(&newest.when, now).is_none_or(|past| past.abs() >= MINUTES_APART);
                is_old && self.version_text(&newest.key).as_deref() != Some(file::save(document).as_str())
            }
        };
        due && self.keep_version(document, Why::Draft, "", now).is_ok()
    }

    /// The earlier states of a process, the newest first.
    pub fn versions(&self, id: &str) -> Vec<Version> {
        let version = |place: Place| {
            let text = self.store.get(&place.key).ok().flatten().unwrap_or_default();
            let read = parts(id, &text).filter(|(_, packed)| unpack(packed).is_some());
            let label = read.as_ref().map(|(label, _)| label.clone()).unwrap_or_default();
            let size = units(&place.key) + units(&text);
            Version {
                key: place.key,
                when: place.when,
                why: place.why,
                label,
                size,
                is_whole: read.is_some(),
            }
        };
        self.places(id).into_iter().map(version).collect()
    }

    /// The file of an earlier state; `None` where it cannot be read.
    pub fn version_text(&self, key: &str) -> Option<String> {
        let (id, _) = Place::parse(key)?;
        let text = self.store.get(key).ok()??;
        let (_, packed) = parts(id, &text)?;
        unpack(packed)
    }

    /// Takes an earlier state away for good. Other keys are left alone.
    ///
    /// # Errors
    /// When the store does not let it go.
    pub fn drop_version(&self, key: &str) -> Result<(), StoreError> {
        if key.starts_with(key::VERSIONS) { self.store.remove(key) } else { Ok(()) }
    }

    /// Takes away the earlier states of a process that were made for one of these reasons: to make room, or
    /// because words in them must go for good. Answers how many went.
    ///
    /// # Errors
    /// When the store does not let one go; everything else is gone.
    pub fn drop_versions(&self, id: &str, whys: &[Why]) -> Result<usize, StoreError> {
        let all = self.places(id).into_iter().filter(|place| whys.contains(&place.why));
        self.remove_all(all.map(|place| place.key).collect())
    }

    /// What the keys of a process say, the newest first.
    fn places(&self, id: &str) -> Vec<Place> {
        let keys = self.keys_under(&key::versions(id));
        let mut places: Vec<Place> =
            keys.iter().filter_map(|key| Place::parse(key)).map(|(_, place)| place).collect();
        sort::sort_by(&mut places, |a, b| (b.number, &b.key).cmp(&(a.number, &a.key)));
        places
    }
}

/// The label and the packed file of a version.
fn parts<'a>(id: &str, text: &'a str) -> Option<(String, &'a str)> {
    let Opened::Sound(rest) = envelope::open(VERSION, text) else { return None };
    let (head, packed) = rest.split_once('\n')?;
    let head: Value = serde_json::from_str(head).ok()?;
    (head["id"] == id).then(|| (head["label"].as_str().unwrap_or_default().to_owned(), packed))
}
