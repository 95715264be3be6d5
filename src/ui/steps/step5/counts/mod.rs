//! Hvor meget, hvor mange og hvor tit? The same thing counted before and after a change.

mod chart;
mod hours;
mod readings;

use leptos::prelude::*;

use super::said;
use super::solutions::PerSolution;
use crate::document::{Document, ItemId};
use crate::method::Tool;
use crate::model::{
    Better, Effect, Frame, Measure, Reading, RunChart, Side, Solution, Thing, Unit, baseline_missing,
    before_after, run_chart,
};
use crate::ui::parts::{
    AreaField, Choose, DayField, LineField, Pick, Things, ToolPage, count, details, dynamic, fill, flag,
    live, many, memo, number, options, t,
};
use crate::ui::session::{Subject, use_session};
use crate::words::{Labelled, Word, step5 as words};

/// The tool.
#[component]
pub fn Counts(
    /// The solution to open, if the address names one.
    open: Option<String>,
) -> impl IntoView {
    let page = PerSolution {
        tool: Tool::Counts,
        whole: false,
        ask: words::CHOOSE_SOLUTION,
        said: so_far,
        body: counts,
    };
    view! { <ToolPage tool=Tool::Counts>{page.view(open)}</ToolPage> }.into_any()
}

fn so_far(document: &Document, solution: &str) -> String {
    let measures = Measure::of(document, solution);
    let readings = measures.iter().map(|measure| Reading::of(document, &measure.id).len()).sum();
    let measures = count(words::MEASURES_ONE, words::MEASURES_MANY, measures.len());
    format!("{measures} · {}", count(words::READINGS_ONE, words::READINGS_MANY, readings))
}

fn counts(solution: ItemId) -> AnyView {
    let session = use_session();
    let has_baseline = {
        let id = solution.clone();
        flag(move || {
            session.watch(&[Solution::KIND, Measure::KIND, Reading::KIND], |document| {
                !Solution::get(document, &id).is_some_and(|solution| baseline_missing(document, &solution))
            })
        })
    };
    view! {
        <h3 class="big">{t(words::COUNTS_ASK)}</h3>
        <p class="callout callout-warn" hidden=has_baseline>{t(words::BASELINE_MISSING)}</p>
        <p class="callout">{t(words::MED_FIRST)}" "{t(words::NO_PERSONS)}</p>
        <Things
            kind=Measure::KIND
            parent=solution
            field=Measure::what
            label=t(words::COUNTS_LIST)
            add=words::MEASURE_ADD
            empty=words::MEASURES_EMPTY
            tall=true
            under=details(measure)
        />
    }
    .into_any()
}

/// What one measure has to show, compared before it is drawn anew.
#[derive(Clone, PartialEq)]
struct Figures {
    measure: Measure,
    effect: Effect,
    chart: RunChart,
}

fn measure(id: ItemId) -> AnyView {
    let session = use_session();
    let subject = || Subject::of::<Measure>(id.as_str());
    let unit = {
        let id = id.clone();
        memo(move || session.thing::<Measure>(&id).unit)
    };
    // The setup is open until it has been made.
    let fresh =
        session.peek(|document| Measure::get(document, &id).is_none_or(|measure| measure.unit.is_none()));
    let setup = {
        let id = id.clone();
        live(move || setup(&session.thing(&id)))
    };
    let not_own = flag(move || unit.get() != Some(Unit::Own));
    let not_time = flag(move || unit.get() != Some(Unit::Minutes));
    let figures = {
        let id = id.clone();
        memo(move || {
            session.watch(&[Measure::KIND, Reading::KIND], |document| {
                let mut measure = Measure::get(document, &id)?;
                // What the group calls it and plans with it changes no figure.
                measure.what.clear();
                measure.freed.clear();
                let (effect, chart) = (before_after(document, &id), run_chart(document, &id));
                Some(Figures { measure, effect, chart })
            })
        })
    };
    view! {
        <details class="fold" open=fresh>
            <summary>{setup}</summary>
            <div class="fold-body">
                <Pick subject=subject() field=Measure::unit label=t(words::UNIT) options={options::<Unit>()}/>
                <div hidden=not_own>
                    <LineField subject=subject() field=Measure::unit_own label=t(words::UNIT_OWN)/>
                </div>
                <Choose subject=subject() field=Measure::better label=t(words::BETTER) options={options::<Better>()}/>
                <DayField subject=subject() field=Measure::changed label=t(words::CHANGED) hint=t(words::CHANGED_HINT)/>
            </div>
        </details>
        {readings::readings(id.clone())}
        <section class="stack" aria-label=t(words::RESULT)>
            <h4>{t(words::RESULT)}</h4>
            {dynamic(move || figures.with(|figures| figures.as_ref().map(result)).unwrap_or_else(|| ().into_any()))}
        </section>
        <div class="stack" hidden=not_time>
            {hours::hours(id.clone())}
            {freed(id.clone())}
        </div>
    }
    .into_any()
}

/// How it is counted, in one line.
fn setup(measure: &Measure) -> String {
    let unit = match measure.unit {
        Some(Unit::Own) if !measure.unit_own.trim().is_empty() => Some(measure.unit_own.trim().to_owned()),
        unit => unit.map(|unit| t(unit.word()).to_owned()),
    };
    let better = measure.better.map(|better| t(better.word()).to_owned());
    let changed = measure.changed.map(|date| fill(words::CHANGED_ON, &[("date", &said::narrow_day(date))]));
    let parts = [Some(t(words::HOW_COUNTED).to_owned()), unit, better, changed];
    parts.into_iter().flatten().collect::<Vec<_>>().join(" · ")
}

/// The sentence, the curve and the table.
fn result(figures: &Figures) -> AnyView {
    let Figures { measure, effect, chart } = figures;
    let words_of_it = said::measure(measure, effect);
    let notes = [
        (chart.undated.len(), words::UNDATED_ONE, words::UNDATED_MANY),
        (chart.contradictions.len(), words::CONTRADICTS_ONE, words::CONTRADICTS_MANY),
    ];
    let note = |(number, one, more): (usize, Word, Word)| {
        (number > 0).then(|| view! { <p class="note">{count(one, more, number)}</p> }).into_any()
    };
    let drawing = chart::draw(effect, chart, &words_of_it);
    let table = (effect.before.count() + effect.after.count() > 1).then(|| table(effect));
    view! {
        <p class="result">{words_of_it}</p>
        {drawing}
        {table}
        {many(notes, note)}
    }
    .into_any()
}

fn table(effect: &Effect) -> AnyView {
    let head = [words::COL_COUNT, words::COL_MEDIAN, words::COL_LOWEST, words::COL_HIGHEST];
    let head = many(head, |word| view! { <th scope="col">{t(word)}</th> }.into_any());
    let row = |(word, side): (Word, &Side)| {
        let Some(summary) = side.summary else { return ().into_any() };
        let mut cells = [summary.count as f64, summary.median, summary.lowest, summary.highest].map(number);
        // One reading is a number and not the middle of anything.
        if let ([_, only, rest @ ..], 1) = (&mut cells, summary.count) {
            *only = fill(words::ONE_READING, &[("value", only)]);
            rest.iter_mut().for_each(String::clear);
        }
        let cells = many(cells, |text| view! { <td>{text}</td> }.into_any());
        view! { <tr><th scope="row">{t(word)}</th>{cells}</tr> }.into_any()
    };
    let rows = many([(words::TIME_BEFORE, &effect.before), (words::TIME_AFTER, &effect.after)], row);
    view! {
        <div class="table-wrap" tabindex="0" role="group" aria-label=t(words::RESULT)>
            <table class="table">
                <thead><tr><td></td>{head}</tr></thead>
                <tbody>{rows}</tbody>
            </table>
        </div>
        <p class="note">{t(words::MEDIAN_HINT)}</p>
    }
    .into_any()
}

/// What freed time is for: asked of the group, with what the frame says already.
fn freed(id: ItemId) -> AnyView {
    let session = use_session();
    let in_frame = move || {
        let frame: Frame = session.only("");
        [frame.freed, frame.freed_decides]
            .into_iter()
            .filter(|text| !text.trim().is_empty())
            .collect::<Vec<_>>()
    };
    let is_empty = flag(move || in_frame().is_empty());
    view! {
        <AreaField subject={Subject::of::<Measure>(id)} field=Measure::freed label=t(words::FREED)/>
        <p class="note" dir="auto" hidden=is_empty>
            {t(words::FREED_FRAME)}" "{live(move || in_frame().join(" · "))}
        </p>
    }
    .into_any()
}
