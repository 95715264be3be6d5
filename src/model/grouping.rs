//! Which challenges stand by themselves, in which order, and which have been put together with others.

use crate::document::sort::Gather as _;
use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use super::{Challenge, Theme, Thing};
use crate::document::{Document, Edit, ItemId};

/// For each living challenge the one that it counts as: itself, or the one that it was put together with.
///
/// Two copies may have put A into B and B into A without knowing of each other. Neither may disappear then, so
/// the one with the lowest id stands for the ring, the same in every copy.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Heads(BTreeMap<ItemId, ItemId>);

impl Heads {
    /// The heads of these challenges. A challenge that was put together with one in the bin stands by itself.
    pub fn of(challenges: &[Challenge]) -> Self {
        let into: BTreeMap<&str, Option<&str>> = challenges
            .iter()
            .map(|challenge| (challenge.id.as_str(), challenge.merged_into.as_deref()))
            .gather();
        let mut heads = BTreeMap::<ItemId, ItemId>::new();
        for challenge in challenges {
            let mut path: Vec<&str> = Vec::new();
            let mut on_path = BTreeSet::new();
            let mut at = challenge.id.as_str();
            let head = loop {
                if let Some(known) = heads.get(at) {
                    break known.clone();
                }
                if !on_path.insert(at) {
                    let ring = path.iter().skip_while(|id| **id != at);
                    break ring.min().map_or(at, |id| *id).to_owned();
                }
                path.push(at);
                match into.get(at).copied().flatten().filter(|next| into.contains_key(next)) {
                    Some(next) => at = next,
                    None => break at.to_owned(),
                }
            };
            heads.extend(path.into_iter().map(|id| (id.to_owned(), head.clone())));
        }
        Self(heads)
    }

    /// What a challenge counts as; `None` for what is no living challenge.
    pub fn head(&self, id: &str) -> Option<&ItemId> {
        self.0.get(id)
    }

    /// Whether a challenge stands by itself.
    pub fn stands(&self, id: &str) -> bool {
        self.head(id).is_some_and(|head| head == id)
    }
}

/// A challenge with the number that people call it by in the room.
#[derive(Clone, Debug, PartialEq)]
pub struct Numbered {
    /// 1, 2, 3 … in the order of the list.
    pub number: usize,
    /// The challenge.
    pub challenge: Challenge,
}

/// The living challenges that stand by themselves, numbered in their order.
pub fn numbered(document: &Document) -> Vec<Numbered> {
    let all = Challenge::all(document);
    let heads = Heads::of(&all);
    let standing = all.into_iter().filter(|challenge| heads.stands(&challenge.id));
    (1..).zip(standing).map(|(number, challenge)| Numbered { number, challenge }).collect()
}

/// The challenges that were put together with this one, in order; their own words are kept in them.
pub fn parts_of(document: &Document, challenge: &str) -> Vec<Challenge> {
    parts(document).remove(challenge).unwrap_or_default()
}

/// For each challenge that stands by itself those that were put together with it.
pub fn parts(document: &Document) -> BTreeMap<ItemId, Vec<Challenge>> {
    let all = Challenge::all(document);
    let heads = Heads::of(&all);
    let mut parts = BTreeMap::<ItemId, Vec<Challenge>>::new();
    for challenge in all {
        if let Some(head) = heads.head(&challenge.id).filter(|head| **head != challenge.id) {
            parts.entry(head.clone()).or_default().push(challenge);
        }
    }
    parts
}

/// Puts a challenge together with another. Nothing of either is changed but the link, so both texts stay. Where
/// the other was itself put into this one, the two change places.
pub fn merge_into(document: &Document, part: &str, whole: &str) -> Vec<Edit> {
    let heads = Heads::of(&Challenge::all(document));
    let (Some(_), Some(head)) = (heads.head(part), heads.head(whole)) else { return Vec::new() };
    if part == whole {
        return Vec::new();
    }
    if head == part {
        let turn = [Edit::set(whole, Challenge::merged_into, Value::Null)];
        return turn.into_iter().chain([Edit::set(part, Challenge::merged_into, whole)]).collect();
    }
    vec![Edit::set(part, Challenge::merged_into, head.as_str())]
}

/// Lets a challenge stand by itself again.
pub fn split_off(part: &str) -> Vec<Edit> {
    vec![Edit::set(part, Challenge::merged_into, Value::Null)]
}

/// The challenges that stand by themselves under their themes, the themes in their order and at the end, with
/// no theme, those that have none. A theme without challenges is there too, so that one can move some to it.
pub fn by_theme(document: &Document) -> Vec<(Option<Theme>, Vec<Numbered>)> {
    let mut groups: Vec<(Option<Theme>, Vec<Numbered>)> =
        Theme::all(document).into_iter().map(|theme| (Some(theme), Vec::new())).collect();
    let places: BTreeMap<ItemId, usize> = groups
        .iter()
        .enumerate()
        .filter_map(|(place, (theme, _))| Some((theme.as_ref()?.id.clone(), place)))
        .gather();
    let last = groups.len();
    groups.push((None, Vec::new()));
    for one in numbered(document) {
        let place = one.challenge.theme.as_ref().and_then(|theme| places.get(theme)).copied();
        if let Some((_, group)) = groups.get_mut(place.unwrap_or(last)) {
            group.push(one);
        }
    }
    groups.retain(|(theme, group)| theme.is_some() || !group.is_empty());
    groups
}
