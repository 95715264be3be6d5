//! How the challenges stand after rating: the ranked list and the matrix.

use crate::document::sort;
use crate::document::sort::Gather as _;
use std::cmp::Ordering;
use std::collections::BTreeMap;

use super::stats::{Summary, summary};
use super::{Attention, Challenge, Rating, Thing, numbered};
use crate::document::{Document, Dot, ItemId, PARENT};

/// From this width on (highest minus lowest, on the scale from 1 to 5) the raters are said to be split.
pub const SPLIT_WIDTH: f64 = 3.0;

/// One challenge in the ranked list.
#[derive(Clone, Debug, PartialEq)]
pub struct Ranked {
    /// The challenge.
    pub challenge: Challenge,
    /// Its number in the list of challenges.
    pub number: usize,
    /// Its place, from 1; ties share one. `None` where nobody has said how important it is or what effect it
    /// would have.
    pub rank: Option<usize>,
    /// How many have rated it; 0 for a draft.
    pub raters: usize,
    /// Importance, 1 to 5.
    pub importance: Option<Summary>,
    /// Effect of solving it, 1 to 5.
    pub effect: Option<Summary>,
    /// Barriers, 1 to 5. Shown beside the others and never summed with them.
    pub barriers: Option<Summary>,
    /// Nobody has rated it yet: the figures are those of the point of attention that it grew from.
    pub is_draft: bool,
    /// The raters differ widely on importance or effect: both sides should be heard.
    pub is_split: bool,
}

/// The challenges that stand by themselves, ranked by median importance, then by median effect; the unrated at
/// the end in their order.
pub fn ranking(document: &Document) -> Vec<Ranked> {
    let mut ratings = newest_ratings(document);
    let drafts: BTreeMap<ItemId, Attention> =
        Attention::all(document).into_iter().map(|attention| (attention.id.clone(), attention)).gather();
    let mut ranked: Vec<Ranked> = numbered(document)
        .into_iter()
        .map(|one| {
            let given = ratings.remove(&one.challenge.id).unwrap_or_default();
            let draft = one.challenge.from.as_ref().and_then(|from| drafts.get(from));
            weigh(one.number, one.challenge, &given, draft)
        })
        .collect();
    sort::sort_by(&mut ranked, compare);
    let mut last = None;
    for (place, one) in (1..).zip(&mut ranked) {
        let key = (median(&one.importance), median(&one.effect));
        if key == (None, None) {
            continue;
        }
        let shared = last.filter(|(_, before)| *before == key).map(|(rank, _)| rank);
        let rank = shared.unwrap_or(place);
        one.rank = Some(rank);
        last = Some((rank, key));
    }
    ranked
}

/// One challenge in the matrix, with its exact medians.
#[derive(Clone, Debug, PartialEq)]
pub struct Point {
    /// The challenge.
    pub challenge: ItemId,
    /// Its number in the list.
    pub number: usize,
    /// Median effect.
    pub effect: f64,
    /// Median barriers.
    pub barriers: f64,
    /// How important, 1 to 5, for the shade; `None` where nobody has said.
    pub importance: Option<f64>,
    /// The figures are a first draft.
    pub is_draft: bool,
}

/// One cell of the matrix with the challenges that lie in it.
#[derive(Clone, Debug, PartialEq)]
pub struct Cell {
    /// Effect, 1 to 5: from left to right.
    pub effect: u8,
    /// Barriers, 1 to 5: from below upwards.
    pub barriers: u8,
    /// The challenges in it, by number.
    pub points: Vec<Point>,
}

/// Effect against barriers.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Matrix {
    /// The cells that hold something, by effect and barriers.
    pub cells: Vec<Cell>,
    /// The challenges that lack one of the two figures.
    pub unplaced: Vec<ItemId>,
}

/// Where the challenges lie when effect is held against barriers. A median between two marks lies in the
/// higher cell.
pub fn matrix(document: &Document) -> Matrix {
    let mut cells = BTreeMap::<(u8, u8), Vec<Point>>::new();
    let mut unplaced = Vec::new();
    let mut ranked = ranking(document);
    sort::sort_by_key(&mut ranked, |one| one.number);
    for one in ranked {
        match (&one.effect, &one.barriers) {
            (Some(effect), Some(barriers)) => {
                let cell = (effect.median.round() as u8, barriers.median.round() as u8);
                cells.entry(cell).or_default().push(Point {
                    challenge: one.challenge.id,
                    number: one.number,
                    effect: effect.median,
                    barriers: barriers.median,
                    importance: one.importance.map(|summary| summary.median),
                    is_draft: one.is_draft,
                });
            }
            _ => unplaced.push(one.challenge.id),
        }
    }
    let cells = cells.into_iter().map(|((effect, barriers), points)| Cell { effect, barriers, points });
    Matrix { cells: cells.collect(), unplaced }
}

/// The ratings by challenge, one for each label: the one that was written to last. A rating without a label is
/// a rater of its own.
fn newest_ratings(document: &Document) -> BTreeMap<ItemId, Vec<Rating>> {
    let mut newest = BTreeMap::<(ItemId, String), (Option<&Dot>, Rating)>::new();
    for (id, item) in document.of_kind(Rating::KIND) {
        let rating = Rating::read(id, item);
        let label = rating.by.trim().to_lowercase();
        // No label has a line break at its front, so an id behind one stands apart from every label.
        let rater = if label.is_empty() { format!("\n{id}") } else { label };
        let key = (item.text(PARENT).to_owned(), rater);
        let dot = item.newest();
        if newest.get(&key).is_none_or(|(before, _)| *before <= dot) {
            newest.insert(key, (dot, rating));
        }
    }
    let mut found = BTreeMap::<ItemId, Vec<Rating>>::new();
    for ((parent, _), (_, rating)) in newest {
        found.entry(parent).or_default().push(rating);
    }
    found
}

fn weigh(number: usize, challenge: Challenge, given: &[Rating], draft: Option<&Attention>) -> Ranked {
    let raters = given.iter().filter(|rating| {
        [rating.importance, rating.effect, rating.barriers].into_iter().any(|value| on_scale(value).is_some())
    });
    let raters = raters.count();
    let figure = |of: fn(&Rating) -> Option<f64>, first: fn(&Attention) -> Option<f64>| {
        let values: Vec<f64> = if raters > 0 {
            given.iter().filter_map(|rating| on_scale(of(rating))).collect()
        } else {
            draft.and_then(|draft| on_scale(first(draft))).into_iter().collect()
        };
        summary(&values)
    };
    let importance = figure(|rating| rating.importance, |draft| draft.importance);
    let effect = figure(|rating| rating.effect, |draft| draft.effect);
    let barriers = figure(|rating| rating.barriers, |draft| draft.barriers);
    let wide = |figure: &Option<Summary>| {
        figure.is_some_and(|summary| summary.count >= 2 && summary.width() >= SPLIT_WIDTH)
    };
    Ranked {
        number,
        rank: None,
        raters,
        is_draft: raters == 0 && [importance, effect, barriers].iter().any(Option::is_some),
        is_split: wide(&importance) || wide(&effect),
        challenge,
        importance,
        effect,
        barriers,
    }
}

/// A value outside 1 to 5 can only come from a file edited by hand; it counts as not given.
fn on_scale(value: Option<f64>) -> Option<f64> {
    value.filter(|value| (1.0..=5.0).contains(value))
}

/// The higher first, what is missing last.
fn compare(a: &Ranked, b: &Ranked) -> Ordering {
    let by = |a: &Option<Summary>, b: &Option<Summary>| {
        median(b).unwrap_or_default().total_cmp(&median(a).unwrap_or_default())
    };
    by(&a.importance, &b.importance).then_with(|| by(&a.effect, &b.effect))
}

fn median(figure: &Option<Summary>) -> Option<f64> {
    figure.map(|summary| summary.median)
}
