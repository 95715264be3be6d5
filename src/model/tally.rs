//! Dot voting: what may be given, what was given, and how a secret round is sealed.

use crate::document::sort;
use crate::document::sort::Gather as _;
use std::collections::BTreeMap;

use serde_json::Value;

use super::make::{create, field, fresh_id};
use super::mixing::Borrowed;
use super::{Ballot, Challenge, Heads, Idea, Round, Thing, VoteAbout, member, numbered};
use crate::document::{Document, Edit, ItemId, Randomness};

/// How many dots each has where the round does not say.
pub const DEFAULT_DOTS: u32 = 3;

impl Round {
    /// How many dots each voter has.
    pub fn dots_each(&self) -> u32 {
        self.dots.map_or(DEFAULT_DOTS, whole)
    }

    /// Whether the counts may not be shown yet.
    pub fn is_hidden(&self) -> bool {
        self.secret && !self.closed
    }
}

impl Ballot {
    /// How many people stand behind it.
    pub fn people(&self) -> u32 {
        self.voters.map_or(1, whole)
    }
}

/// What one candidate got.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct VoteResult {
    /// The challenge or idea.
    pub target: ItemId,
    /// Its dots.
    pub dots: u32,
    /// Its place, from 1; ties share one.
    pub rank: usize,
}

/// A round, counted.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Tally {
    /// How many people have voted.
    pub voters: u32,
    /// How many dots they gave; 0 as long as the round is hidden.
    pub dots_given: u32,
    /// How many they could have given.
    pub dots_possible: u32,
    /// All candidates, those without a dot too, the most dots first and among equals in the order of the list.
    /// Empty as long as the round is hidden.
    pub results: Vec<VoteResult>,
    /// Dots on things that are no longer there.
    pub dots_lost: u32,
    /// A secret round that is still open: only the number of voters may be shown.
    pub hidden: bool,
}

/// Counts a round. Dots on a challenge that was put together with another count for that one.
pub fn tally(document: &Document, round: &str) -> Tally {
    let Some(round) = Round::get(document, round) else { return Tally::default() };
    let ballots = Ballot::of(document, &round.id);
    let voters = ballots.iter().fold(0_u32, |sum, ballot| sum.saturating_add(ballot.people()));
    let dots_possible = voters.saturating_mul(round.dots_each());
    if round.is_hidden() {
        return Tally { voters, dots_possible, hidden: true, ..Tally::default() };
    }
    let (mut dots, heads) = candidates(document, &round);
    let place: BTreeMap<ItemId, usize> =
        dots.iter().enumerate().map(|(place, (id, _))| (id.clone(), place)).gather();
    let (mut dots_given, mut dots_lost) = (0_u32, 0_u32);
    for (target, count) in ballots.into_iter().flat_map(|ballot| ballot.dots) {
        dots_given = dots_given.saturating_add(count);
        let target = heads.head(&target).unwrap_or(&target);
        match place.get(target).and_then(|place| dots.get_mut(*place)) {
            Some((_, sum)) => *sum = sum.saturating_add(count),
            None => dots_lost = dots_lost.saturating_add(count),
        }
    }
    sort::sort_by_key(&mut dots, |(_, dots)| std::cmp::Reverse(*dots));
    let mut results: Vec<VoteResult> = Vec::with_capacity(dots.len());
    for (place, (target, dots)) in (1..).zip(dots) {
        let shared = results.last().filter(|before| before.dots == dots).map(|before| before.rank);
        results.push(VoteResult { target, dots, rank: shared.unwrap_or(place) });
    }
    Tally { voters, dots_given, dots_possible, results, dots_lost, hidden: false }
}

/// Why a ballot cannot be taken as it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum BallotProblem {
    /// More dots than there are.
    TooMany {
        /// Given.
        given: i64,
        /// Allowed.
        allowed: i64,
    },
    /// More than one dot from one voter to the same, where that is not allowed.
    Stacked {
        /// What got them.
        target: ItemId,
    },
    /// Less than no dots.
    Negative {
        /// What got them.
        target: ItemId,
    },
}

/// Whether that many people may give these dots in this round. Fewer dots than one has are fine.
pub fn check_ballot(round: &Round, dots: &[(ItemId, i64)], people: u32) -> Result<(), BallotProblem> {
    let people = i64::from(people.max(1));
    let mut sums = BTreeMap::<&ItemId, i64>::new();
    for (target, count) in dots {
        if *count < 0 {
            return Err(BallotProblem::Negative { target: target.clone() });
        }
        let sum = sums.entry(target).or_insert(0);
        *sum = sum.saturating_add(*count);
    }
    let given = sums.values().fold(0_i64, |all, sum| all.saturating_add(*sum));
    let allowed = i64::from(round.dots_each()).saturating_mul(people);
    if given > allowed {
        return Err(BallotProblem::TooMany { given, allowed });
    }
    match sums.into_iter().find(|(_, sum)| !round.stack && *sum > people) {
        Some((target, _)) => Err(BallotProblem::Stacked { target: target.clone() }),
        None => Ok(()),
    }
}

/// Writes the ballots of a secret round and closes it. Each gets a fresh id, no label and no position, and they
/// are written in a random order, so that neither the ids nor the dots of the writes tell who gave what. The
/// caller writes these edits in one go, outside the undo list, and forgets the ballots.
pub fn seal(round: &str, ballots: &[Ballot], random: &mut dyn Randomness) -> Vec<Edit> {
    let fresh = ballots.iter().map(|ballot| Ballot { id: String::new(), ..ballot.clone() });
    seal_waiting(round, &fresh.collect::<Vec<_>>(), random)
}

/// As [`seal`], for ballots out of the box: those that were given a random id when they came keep it, so that one
/// that was mailed to two copies of the process is counted once when they come together.
pub fn seal_waiting(round: &str, ballots: &[Ballot], random: &mut dyn Randomness) -> Vec<Edit> {
    let mut order: Vec<&Ballot> = ballots.iter().collect();
    Borrowed(&mut *random).shuffle(&mut order);
    let mut edits: Vec<Edit> = order
        .into_iter()
        .map(|ballot| {
            let mut given = BTreeMap::<String, u32>::new();
            for (target, count) in ballot.dots.iter().filter(|(_, count)| *count > 0) {
                let sum = given.entry(member(Ballot::dots, target)).or_insert(0);
                *sum = sum.saturating_add(*count);
            }
            let dots = given.into_iter().map(|(name, count)| (name, Value::from(count)));
            let fields = dots.chain([field(Ballot::voters, ballot.people())]);
            let id = if ballot.id.is_empty() { fresh_id(random) } else { ballot.id.clone() };
            create::<Ballot>(id, round, "", fields)
        })
        .collect();
    edits.push(Edit::set(round, Round::closed, true));
    edits
}

/// What can be voted for, each with no dots yet, and what counts as what.
fn candidates(document: &Document, round: &Round) -> (Vec<(ItemId, u32)>, Heads) {
    match round.about {
        Some(VoteAbout::Ideas) => {
            let ideas = Idea::of(document, &round.parent).into_iter();
            (ideas.map(|idea| (idea.id, 0)).collect(), Heads::default())
        }
        Some(VoteAbout::Challenges) | None => {
            let heads = Heads::of(&Challenge::all(document));
            (numbered(document).into_iter().map(|one| (one.challenge.id, 0)).collect(), heads)
        }
    }
}

/// A count of a file as a whole number that is not negative (casts saturate).
fn whole(value: f64) -> u32 {
    value.round() as u32
}
