//! The figures of the step in words: the same in each tool and in the verdict.

use jiff::civil::Date;

use crate::model::{
    CanSay, Direction, ENOUGH_MARKS, Effect, LineFigures, Measure, Side, SignSummary, TimeFigures, Unit,
};
use crate::ui::parts::{count, day, fill, language, number, t};
use crate::words::{Word, short_day, step5 as words};

/// How often a sign was seen, and when somebody last looked.
pub fn sign(summary: &SignSummary) -> String {
    if summary.looks() == 0 {
        return t(words::NOT_LOOKED).to_owned();
    }
    let parts = [
        count(words::SEEN_ONE, words::SEEN_MANY, summary.seen),
        count(words::PARTLY_ONE, words::PARTLY_MANY, summary.partly),
        count(words::NOT_SEEN_ONE, words::NOT_SEEN_MANY, summary.not_seen),
    ];
    let last =
        summary.last.map(|last| format!(" {}", fill(words::LAST_LOOKED, &[("date", &day(Some(last)))])));
    format!("{}.{}", parts.join(" · "), last.unwrap_or_default())
}

/// A value with its unit.
pub fn amount(measure: &Measure, value: f64) -> String {
    with_unit(number(value), unit(measure))
}

/// A difference of two values: percent differ by percentage points; other units were just said.
fn difference(measure: &Measure, value: f64) -> String {
    let unit = if measure.unit == Some(Unit::Percent) { t(words::IN_POINTS) } else { "" };
    with_unit(number(value.abs()), unit.to_owned())
}

fn unit(measure: &Measure) -> String {
    let word = match measure.unit {
        Some(Unit::Minutes) => words::IN_MINUTES,
        Some(Unit::PerWeek) => words::IN_PER_WEEK,
        Some(Unit::Percent) => words::IN_PERCENT,
        Some(Unit::Kroner) => words::IN_KRONER,
        Some(Unit::Own) => return measure.unit_own.trim().to_owned(),
        Some(Unit::Count) | None => return String::new(),
    };
    t(word).to_owned()
}

fn with_unit(value: String, unit: String) -> String {
    // A hard space keeps the number and its unit on one line.
    if unit.is_empty() { value } else { format!("{value}\u{a0}{unit}") }
}

/// What a measure says, and what it does not.
pub fn measure(measure: &Measure, effect: &Effect) -> String {
    let (before, after) = (&effect.before, &effect.after);
    match effect.can_say {
        CanSay::Nothing => t(words::CAN_NOTHING).to_owned(),
        CanSay::OnlyBefore => one_side(measure, before, words::ONLY_BEFORE_ONE, words::ONLY_BEFORE_MANY),
        CanSay::OnlyAfter => one_side(measure, after, words::ONLY_AFTER_ONE, words::ONLY_AFTER_MANY),
        CanSay::SingleReading => {
            fill(words::SINGLE, &[("before", &side(measure, before)), ("after", &side(measure, after))])
        }
        CanSay::TooFew => {
            let (a, b) = (before.count().to_string(), after.count().to_string());
            format!("{} {}", changed(measure, effect), fill(words::TOO_FEW, &[("a", &a), ("b", &b)]))
        }
        CanSay::Enough => changed(measure, effect),
    }
}

fn middle(measure: &Measure, side: &Side) -> String {
    amount(measure, side.median().unwrap_or_default())
}

fn one_side(measure: &Measure, side: &Side, one: Word, many: Word) -> String {
    let word = if side.count() == 1 { one } else { many };
    fill(word, &[("n", &side.count().to_string()), ("value", &middle(measure, side))])
}

fn side(measure: &Measure, side: &Side) -> String {
    one_side(measure, side, words::ONE_READING, words::MANY_READINGS)
}

fn changed(measure: &Measure, effect: &Effect) -> String {
    let Some(by) = effect.difference else { return String::new() };
    let after = middle(measure, &effect.after);
    if by == 0.0 {
        return fill(words::CHANGED_SAME, &[("before", &after)]);
    }
    // Percent of percent confuses everybody.
    let percent = effect.percent.filter(|_| measure.unit != Some(Unit::Percent));
    let percent = percent.map(|percent| {
        let percent = crate::words::number(language(), percent.abs(), 0);
        fill(words::CHANGED_PERCENT, &[("p", &percent)])
    });
    let word = if by < 0.0 { words::CHANGED_LESS } else { words::CHANGED_MORE };
    let text = fill(
        word,
        &[
            // The unit once, after the last value of the sentence.
            ("before", &number(effect.before.median().unwrap_or_default())),
            ("after", &after),
            ("d", &difference(measure, by)),
            ("percent", &percent.unwrap_or_default()),
        ],
    );
    let way = match effect.direction {
        Some(Direction::Better) => words::WAY_BETTER,
        Some(Direction::Worse) => words::WAY_WORSE,
        Some(Direction::Same) | None => words::WAY_UNKNOWN,
    };
    format!("{text} {}", t(way))
}

/// The name of a time of a line.
pub fn time_name(time: &TimeFigures) -> String {
    let label = time.time.label.trim();
    let label = if label.is_empty() { t(words::UNTITLED_TIME) } else { label };
    match time.time.date {
        Some(date) => format!("{label}, {}", narrow_day(date)),
        None => label.to_owned(),
    }
}

/// A date for narrow places.
pub fn narrow_day(date: Date) -> String {
    short_day(language(), date)
}

/// What a line says: how far the median has moved, and where people are far apart.
pub fn line(figures: &LineFigures) -> String {
    let shown: Vec<&TimeFigures> = figures.times.iter().filter(|time| time.median.is_some()).collect();
    let medians = shown
        .first()
        .zip(shown.last())
        .map(|(a, b)| (a.median.unwrap_or_default(), b.median.unwrap_or_default()));
    let Some((from, to)) = medians else { return t(words::LINE_NOTHING).to_owned() };
    let word = match figures.change {
        None => words::LINE_ONE_TIME,
        Some(0.0) => words::LINE_SAME,
        Some(change) if change > 0.0 => words::LINE_MOVED_UP,
        Some(_) => words::LINE_MOVED_DOWN,
    };
    let by = number(figures.change.unwrap_or_default().abs());
    let mut text = fill(word, &[("n", &by), ("from", &number(from)), ("to", &number(to))]);
    for time in shown {
        let wide = time.spread.is_some_and(|spread| spread.upper_quartile - spread.lower_quartile >= 4.0);
        if wide {
            text.push(' ');
            text.push_str(&fill(words::WIDE, &[("label", &time_name(time))]));
        }
    }
    text
}

/// How many marks there are, and whether there are enough to show dots.
pub fn marks(number: usize) -> String {
    count(words::MARKS_ONE, words::MARKS_MANY, number)
}

/// Whether so many marks show no more than their median.
pub fn are_few(marks: usize) -> bool {
    (1..ENOUGH_MARKS).contains(&marks)
}
