//! Dots, actors and version vectors: who wrote what, without clocks and without persons.

use std::collections::BTreeMap;
use std::fmt;
use std::str::FromStr;
use std::sync::Arc;

use super::Randomness;

/// One writing session: a random id, minted at the first edit after the app starts, after every import and
/// after every restore. It is never a person and never used twice.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Actor(Arc<str>);

impl Actor {
    /// A fresh actor: eight characters of base 32, forty random bits.
    pub fn mint(random: &mut dyn Randomness) -> Self {
        Self(random.token(8).into())
    }

    /// The actor of that name, as a file or a test spells it. `None` for what could not stand in a dot.
    pub fn named(name: &str) -> Option<Self> {
        let fits =
            !name.is_empty() && name.len() <= 32 && name.bytes().all(|byte| byte.is_ascii_alphanumeric());
        fits.then(|| Self(name.into()))
    }

    /// The actor as it is spelled in a file.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// The mark of one write: `counter.actor`. The counter is one more than the highest in the document, so a
/// later write that has seen an earlier one always has the higher dot.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Dot {
    /// Lamport counter, from 1.
    pub counter: u64,
    /// The session that wrote.
    pub actor: Actor,
}

impl fmt::Display for Dot {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{}.{}", self.counter, self.actor.as_str())
    }
}

/// The text is not a dot.
#[derive(Debug, PartialEq, Eq)]
pub struct NotADot;

impl FromStr for Dot {
    type Err = NotADot;

    fn from_str(text: &str) -> Result<Self, NotADot> {
        let (counter, actor) = text.split_once('.').ok_or(NotADot)?;
        let counter = counter.parse().ok().filter(|n| (1..=MAX_COUNTER).contains(n)).ok_or(NotADot)?;
        Ok(Self { counter, actor: Actor::named(actor).ok_or(NotADot)? })
    }
}

/// Counters stay within what every JSON reader keeps exactly (2^53), with room for a lifetime of edits.
pub const MAX_COUNTER: u64 = 1 << 52;

/// For each actor the highest counter that is known. It says which writes a copy has seen.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct VersionVector(BTreeMap<Actor, u64>);

impl VersionVector {
    /// Whether this copy has seen the write.
    pub fn covers(&self, dot: &Dot) -> bool {
        self.0.get(&dot.actor).is_some_and(|&counter| counter >= dot.counter)
    }

    /// Adds one write to what has been seen.
    pub fn add(&mut self, dot: &Dot) {
        let counter = self.0.entry(dot.actor.clone()).or_insert(0);
        *counter = (*counter).max(dot.counter);
    }

    /// Adds all that the other has seen.
    pub fn join(&mut self, other: &Self) {
        for (actor, &counter) in &other.0 {
            self.add(&Dot { counter, actor: actor.clone() });
        }
    }

    /// The highest counter of any actor; 0 in an empty vector.
    pub fn highest(&self) -> u64 {
        self.0.values().copied().max().unwrap_or(0)
    }

    /// Nothing seen yet.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Actors with their highest counters, by actor.
    pub fn iter(&self) -> impl Iterator<Item = (&Actor, u64)> {
        self.0.iter().map(|(actor, &counter)| (actor, counter))
    }
}

impl FromIterator<Dot> for VersionVector {
    fn from_iter<I: IntoIterator<Item = Dot>>(dots: I) -> Self {
        let mut vector = Self::default();
        dots.into_iter().for_each(|dot| vector.add(&dot));
        vector
    }
}
