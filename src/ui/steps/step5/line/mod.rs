//! Vurderingslinjen: a statement that everybody marks from 0 to 10.

mod ballots;
mod chart;
mod marking;
mod times;

use leptos::prelude::*;

use super::said;
use super::solutions::PerSolution;
use crate::document::{Document, ItemId};
use crate::method::Tool;
use crate::model::{AssessmentLine, LineTime, Mark, Thing, line_figures};
use crate::ui::parts::{Fold, LineField, Things, ToolPage, count, details, dynamic, fill, live, memo, t};
use crate::ui::session::{Session, Subject, use_session};
use crate::words::step5 as words;

use marking::Marking;

/// The tool.
#[component]
pub fn Line(
    /// The solution to open, if the address names one; `process` for the process as a whole.
    open: Option<String>,
) -> impl IntoView {
    let page =
        PerSolution { tool: Tool::Line, whole: true, ask: words::CHOOSE_LINE, said: so_far, body: lines };
    view! { <ToolPage tool=Tool::Line>{page.view(open)}</ToolPage> }.into_any()
}

fn so_far(document: &Document, solution: &str) -> String {
    count(words::LINES_ONE, words::LINES_MANY, AssessmentLine::of(document, solution).len())
}

fn lines(solution: ItemId) -> AnyView {
    let marking = Marking::new();
    // Offered, and free to be changed under each line.
    let with = vec![
        (AssessmentLine::low.to_owned(), t(words::END_LOW).into()),
        (AssessmentLine::high.to_owned(), t(words::END_HIGH).into()),
    ];
    view! {
        <h3 class="big">{t(words::LINES_ASK)}</h3>
        <Things
            kind=AssessmentLine::KIND
            parent=solution
            field=AssessmentLine::statement
            label=t(words::LINES_LIST)
            add=words::LINE_ADD
            empty=words::LINES_EMPTY
            tall=true
            with
            under=details(move |id| line(id, marking))
        />
        {marking.view()}
    }
    .into_any()
}

fn line(id: ItemId, marking: Marking) -> AnyView {
    let session = use_session();
    let figures = {
        let id = id.clone();
        memo(move || session.watch(&[LineTime::KIND, Mark::KIND], |document| line_figures(document, &id)))
    };
    let ends = {
        let id = id.clone();
        memo(move || ends(session, &id))
    };
    let ends_text = live(move || {
        let (low, high) = ends.get();
        fill(words::ENDS_ARE, &[("low", &low), ("high", &high)])
    });
    let subject = || Subject::of::<AssessmentLine>(id.as_str());
    let (low, high) = (subject(), subject());
    view! {
        <p class="note" dir="auto">{ends_text}</p>
        <p class="result">{live(move || figures.with(said::line))}</p>
        {dynamic(move || chart::draw(&figures.get(), &ends.get()))}
        {times::times(id.clone(), marking)}
        <Fold title=t(words::ENDS)>
            <LineField subject=low field=AssessmentLine::low label=t(words::LOW)/>
            <LineField subject=high field=AssessmentLine::high label=t(words::HIGH)/>
        </Fold>
    }
    .into_any()
}

/// What 0 and 10 mean; listens to the line.
fn ends(session: Session, line: &str) -> (String, String) {
    let line: AssessmentLine = session.thing(line);
    let or = |text: String, word| if text.trim().is_empty() { t(word).to_owned() } else { text };
    (or(line.low, words::END_LOW), or(line.high, words::END_HIGH))
}
