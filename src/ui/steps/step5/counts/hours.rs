//! Hours a year: only from what people have stated.

use leptos::prelude::*;

use crate::document::ItemId;
use crate::model::{Factor, Hours, Measure, Reading, Thing, before_after, hours_a_year};
use crate::ui::parts::{Fold, NumberField, dynamic, fill, language, many, memo, number, t};
use crate::ui::session::{Subject, use_session};
use crate::words::{Word, step5 as words};

/// The questions in pairs, at least and at most.
const FACTORS: [(Word, &str, &str); 3] = [
    (words::TIMES, Measure::times_low, Measure::times_high),
    (words::PEOPLE, Measure::people_low, Measure::people_high),
    (words::WEEKS, Measure::weeks_low, Measure::weeks_high),
];

/// The factors and the range that they give.
pub fn hours(id: ItemId) -> AnyView {
    let session = use_session();
    let subject = || Subject::of::<Measure>(id.as_str());
    let factor = |(word, low, high): (Word, &'static str, &'static str)| {
        view! {
            <fieldset class="field">
                <legend class="field-label">{t(word)}</legend>
                <div class="cluster">
                    <NumberField subject=subject() field=low label=t(words::AT_LEAST) least=0.0/>
                    <NumberField subject=subject() field=high label=t(words::AT_MOST) least=0.0/>
                </div>
            </fieldset>
        }
        .into_any()
    };
    let factors = many(FACTORS, factor);
    let read = {
        let id = id.clone();
        memo(move || {
            session.watch(&[Measure::KIND, Reading::KIND], |document| {
                let difference = before_after(document, &id).difference.unwrap_or_default();
                (hours_a_year(document, &id), difference, Measure::get(document, &id))
            })
        })
    };
    let missing = dynamic(move || {
        read.with(|(hours, ..)| match hours {
            Hours::Missing(missing) => lacking(missing),
            _ => ().into_any(),
        })
    });
    let result = dynamic(move || {
        read.with(|(hours, difference, measure)| match hours {
            Hours::NotTime | Hours::Missing(_) => ().into_any(),
            Hours::Range { low, high, too_few } => {
                let few = too_few.then(|| t(words::HOURS_FEW));
                let sum = measure.as_ref().map(|measure| sum(measure, *difference));
                view! { <p class="result">{range(*low, *high)}" "{few}</p><p class="note">{sum}</p> }
                    .into_any()
            }
        })
    });
    view! {
        <Fold title=t(words::HOURS)>
            <p class="note">{t(words::HOURS_HINT)}</p>
            {factors}
            {missing}
        </Fold>
        <div role="status">{result}</div>
    }
    .into_any()
}

fn range(low: f64, high: f64) -> String {
    let word = if low == 0.0 && high == 0.0 {
        words::HOURS_SAME
    } else if high > 0.0 {
        words::HOURS_FREED
    } else {
        words::HOURS_COST
    };
    fill(word, &[("hours", &between(Some(low.abs()), Some(high.abs())))])
}

/// The sum as it was done, so that everybody can follow it.
fn sum(measure: &Measure, difference: f64) -> String {
    fill(
        words::HOURS_SUM,
        &[
            ("minutes", &number(difference.abs())),
            ("times", &between(measure.times_low, measure.times_high)),
            ("people", &between(measure.people_low, measure.people_high)),
            ("weeks", &between(measure.weeks_low, measure.weeks_high)),
        ],
    )
}

/// `36–72`, or `36` where both are the same when written.
fn between(one: Option<f64>, other: Option<f64>) -> String {
    let (one, other) = (one.unwrap_or_default(), other.unwrap_or_default());
    let write = |value: f64| {
        let decimals = if value < 10.0 { 1 } else { 0 };
        crate::words::number(language(), value, decimals)
    };
    let (low, high) = (write(one.min(other)), write(one.max(other)));
    if low == high { low } else { format!("{low}–{high}") }
}

fn lacking(missing: &[Factor]) -> AnyView {
    let item = |factor: &Factor| {
        let (what, edge) = match factor {
            Factor::Readings => (words::MISSING_READINGS, None),
            Factor::TimesLow => (words::MISSING_TIMES, Some(words::AT_LEAST)),
            Factor::TimesHigh => (words::MISSING_TIMES, Some(words::AT_MOST)),
            Factor::PeopleLow => (words::MISSING_PEOPLE, Some(words::AT_LEAST)),
            Factor::PeopleHigh => (words::MISSING_PEOPLE, Some(words::AT_MOST)),
            Factor::WeeksLow => (words::MISSING_WEEKS, Some(words::AT_LEAST)),
            Factor::WeeksHigh => (words::MISSING_WEEKS, Some(words::AT_MOST)),
        };
        let text = match edge {
            Some(edge) => fill(words::MISSING_EDGE, &[("what", t(what)), ("edge", t(edge))]),
            None => t(what).to_owned(),
        };
        view! { <li>{text}</li> }.into_any()
    };
    view! { <p>{t(words::HOURS_MISSING)}</p><ul>{many(missing, item)}</ul> }.into_any()
}
