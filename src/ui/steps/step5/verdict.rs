//! Samlet vurdering: does the solution work?

use leptos::prelude::*;

use super::said;
use super::solutions::PerSolution;
use crate::document::{Document, ItemId};
use crate::method::{LIGHT, Tool};
use crate::model::{
    self, AssessmentLine, LineTime, Mark, Measure, Observation, Process, Reading, Sign, SignSummary, Thing,
    Variant, Works, all_line_figures, effect_of, iso, sign_summaries,
};
use crate::ui::app::{App, focus_later};
use crate::ui::parts::{
    AreaField, Button, Choose, DayField, LineField, Look, Picture, ToolPage, back_to, day, dynamic, fill,
    guide, live, many, memo, options, t,
};
use crate::ui::route::Page;
use crate::ui::session::{Session, Subject, use_session};
use crate::words::{Labelled, Word, step5 as words};

/// The tool.
#[component]
pub fn Verdict(
    /// The solution to open, if the address names one.
    open: Option<String>,
) -> impl IntoView {
    let page = PerSolution {
        tool: Tool::Verdict,
        whole: false,
        ask: words::CHOOSE_SOLUTION,
        said: so_far,
        body: verdicts,
    };
    view! { <ToolPage tool=Tool::Verdict>{page.view(open)}</ToolPage> }.into_any()
}

fn so_far(document: &Document, solution: &str) -> String {
    let Some(last) = model::Verdict::of(document, solution).pop() else {
        return t(words::VERDICT_NONE).to_owned();
    };
    in_short(&last)
}

/// A verdict in one line: when, and what it was.
fn in_short(verdict: &model::Verdict) -> String {
    let works = t(verdict.works.map_or(words::VERDICT_UNSAID, Works::word)).to_owned();
    match verdict.date {
        Some(date) => fill(words::EARLIER_ONE, &[("date", &day(Some(date))), ("works", &works)]),
        None => works,
    }
}

fn verdicts(solution: ItemId) -> AnyView {
    let session = use_session();
    let ids = {
        let id = solution.clone();
        memo(move || session.children(model::Verdict::KIND, &id))
    };
    let add = {
        let id = solution.clone();
        move |()| {
            let fields = [(model::Verdict::date, iso(App::current().today()).into())];
            let new = session.add::<model::Verdict>(t(words::STEP_VERDICT), &id, &fields);
            focus_later(format!("{new}.{}", model::Verdict::seen));
        }
    };
    let text = live(move || {
        t(if ids.with(Vec::is_empty) { words::VERDICT_FIRST } else { words::VERDICT_NEW }).to_owned()
    });
    let last = {
        let id = solution.clone();
        dynamic(move || match ids.with(|ids| ids.last().cloned()) {
            Some(verdict) => untrack(|| current(session, id.clone(), verdict)),
            None => ().into_any(),
        })
    };
    let earlier = dynamic(move || {
        let mut before = ids.get();
        before.pop();
        if before.is_empty() {
            return ().into_any();
        }
        before.reverse();
        untrack(|| {
            let all = many(before, |id| self::earlier(session, id));
            view! { <section class="stack"><h3>{t(words::EARLIER)}</h3>{all}</section> }.into_any()
        })
    });
    view! {
        {collected(session, solution.clone())}
        <h3 class="big">{t(words::VERDICT_ASK)}</h3>
        {last}
        <div class="cluster"><Button text press=add picture=Picture::Add/></div>
        {earlier}
    }
    .into_any()
}

/// The kinds that were collected in the other tools.
const COLLECTED: [&str; 7] = [
    Sign::KIND,
    Observation::KIND,
    Measure::KIND,
    Reading::KIND,
    AssessmentLine::KIND,
    LineTime::KIND,
    Mark::KIND,
];

/// One thing that was looked for, and what came of it.
type Row = (Tool, String, String);

/// What signs, counts and lines say, in words.
fn collected(session: Session, solution: ItemId) -> AnyView {
    let rows = {
        let id = solution.clone();
        memo(move || session.watch(&COLLECTED, |document| rows(document, &id)))
    };
    let content = dynamic(move || {
        let rows = rows.get();
        if rows.is_empty() {
            return view! { <p class="note">{t(words::SEEN_NOTHING)}</p> }.into_any();
        }
        let row = |(tool, what, said): Row| {
            let href = back_to(session, Page::Thing(tool, solution.clone()));
            view! { <dt><a href=href dir="auto">{what}</a></dt><dd>{said}</dd> }.into_any()
        };
        view! { <dl class="facts">{many(rows, row)}</dl> }.into_any()
    });
    view! {
        <section class="stack sheet" aria-label=t(words::SEEN_SO_FAR)>
            <h3>{t(words::SEEN_SO_FAR)}</h3>
            {content}
        </section>
    }
    .into_any()
}

fn rows(document: &Document, solution: &str) -> Vec<Row> {
    let named = |text: String, tool: Tool| {
        if text.trim().is_empty() { guide().tool(tool).name.clone() } else { text }
    };
    let mut rows = Vec::new();
    let summaries = sign_summaries(document);
    for sign in Sign::of(document, solution) {
        let said = summaries.get(&sign.id).map_or_else(|| said::sign(&SignSummary::default()), said::sign);
        rows.push((Tool::Signs, named(sign.text, Tool::Signs), said));
    }
    for measure in Measure::of(document, solution) {
        let effect = effect_of(measure.better, &Reading::of(document, &measure.id));
        let said = said::measure(&measure, &effect);
        rows.push((Tool::Counts, named(measure.what, Tool::Counts), said));
    }
    let mut figures = all_line_figures(document);
    for line in AssessmentLine::of(document, solution) {
        let said = said::line(&figures.remove(&line.id).unwrap_or_default());
        rows.push((Tool::Line, named(line.statement, Tool::Line), said));
    }
    rows
}

/// The form of one verdict.
fn form(id: &str) -> AnyView {
    let subject = || Subject::of::<model::Verdict>(id);
    let area = |(field, word): (&'static str, Word)| {
        view! { <AreaField subject=subject() field label=t(word)/> }.into_any()
    };
    let areas = [
        (model::Verdict::seen, words::V_SEEN),
        (model::Verdict::core_task, words::V_CORE),
        (model::Verdict::new_hassle, words::V_HASSLE),
    ];
    view! {
        {many(areas, area)}
        <Choose subject=subject() field=model::Verdict::works label=t(words::V_WORKS) options={options::<Works>()}/>
        <LineField subject=subject() field=model::Verdict::who label=t(words::V_WHO) hint=t(words::V_WHO_HINT)/>
        <div class="cluster">
            <DayField subject=subject() field=model::Verdict::date label=t(words::V_DATE)/>
            <DayField subject=subject() field=model::Verdict::next label=t(words::V_NEXT)/>
        </div>
    }
    .into_any()
}

/// The last verdict, and where it leads.
fn current(session: Session, solution: ItemId, id: ItemId) -> AnyView {
    let works = {
        let id = id.clone();
        memo(move || session.thing::<model::Verdict>(&id).works)
    };
    let onward =
        dynamic(move || works.get().map_or_else(|| ().into_any(), |works| way_on(session, works, &solution)));
    let title = title(session, &id);
    view! {
        <div class="stack sheet" role="group" aria-label=title>
            {form(&id)}
            <div aria-live="polite">{onward}</div>
            {delete(session, id)}
        </div>
    }
    .into_any()
}

/// Where a verdict leads.
fn way_on(session: Session, works: Works, solution: &str) -> AnyView {
    let light = session.peek(|document| Process::only(document, "").variant == Some(Variant::Light));
    let act = (words::TO_ACT, Tool::Act);
    let learning = (words::TO_LEARNING, Tool::Learning);
    let tell = (words::TO_COMMUNICATION, Tool::Communication);
    let (said, links) = match works {
        Works::Yes => (words::GO_YES, vec![learning, tell]),
        Works::Adjust => (words::GO_ADJUST, vec![act]),
        Works::Stop => (words::GO_STOP, vec![tell, learning]),
        Works::TooEarly => (words::GO_EARLY, vec![]),
    };
    let link = |(word, tool): (Word, Tool)| {
        let page = match tool {
            Tool::Learning => Page::Tool(tool),
            _ => Page::Thing(tool, solution.to_owned()),
        };
        view! { <a class="btn" href=back_to(session, page)>{t(word)}</a> }.into_any()
    };
    let links =
        links.into_iter().filter(|(_, tool)| !light || LIGHT.contains(tool) || *tool == Tool::Learning);
    view! {
        <div class="callout">
            <p>{t(said)}</p>
            <div class="cluster">{many(links, link)}</div>
        </div>
    }
    .into_any()
}

fn title(session: Session, id: &ItemId) -> Signal<String> {
    let id = id.clone();
    live(move || in_short(&session.thing(&id)))
}

/// An earlier verdict: one line, and the whole of it when opened.
fn earlier(session: Session, id: ItemId) -> AnyView {
    let title = title(session, &id);
    let content = move || {
        view! {
            <div class="stack" role="group" aria-label=title>
                {form(&id)}
                {delete(session, id.clone())}
            </div>
        }
        .into_any()
    };
    super::solutions::folded(title, content)
}

fn delete(session: Session, id: ItemId) -> AnyView {
    let remove = move |()| {
        session.remove(t(words::STEP_V_DELETE), &id);
        App::current().tell(t(words::V_DELETED).to_owned(), true);
        focus_later("heading");
    };
    view! { <div><Button text=t(words::V_DELETE) press=remove look=Look::Quiet/></div> }.into_any()
}
