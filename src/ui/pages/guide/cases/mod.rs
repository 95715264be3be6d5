//! The twelve cases: by sector, each with the reader's own marks and what to take along.

mod one;

use leptos::prelude::*;

use super::plane::{spot_name, type_name};
use super::{page, thing_page};
use crate::method::CaseText;
use crate::model::{CaseMark, CaseNote, Choice, CoType, Thing, case_marks};
use crate::ui::pages::around::switch;
use crate::ui::parts::{back_to, count, dynamic, fill, flag, guide, live, many, memo, t};
use crate::ui::route::{Chapter, Page};
use crate::ui::session::{Session, use_session};
use crate::words::{Word, cases as words};

/// The sectors by their codes.
const SECTORS: [(&str, Word); 3] =
    [("culture", words::CULTURE), ("environment", words::ENVIRONMENT), ("health", words::HEALTH)];

/// The list of cases, or one of them.
#[component]
pub fn Cases(
    /// The code of the case that is opened.
    open: Option<String>,
) -> impl IntoView {
    let session = use_session();
    let texts = &guide().cases;
    let opened = open.and_then(|code| texts.case(&code));
    match opened {
        Some(case) => thing_page(Chapter::Cases, case.name.clone(), &case.text, one::view(session, case)),
        None => page(Chapter::Cases, &texts.lead, list(session)),
    }
}

fn list(session: Session) -> AnyView {
    let chosen = RwSignal::new(0_usize);
    let in_view = move |case: &CaseText| {
        let sector = chosen.get().checked_sub(1).and_then(|at| SECTORS.get(at));
        sector.is_none_or(|(code, _)| *code == case.sector)
    };
    let names: Vec<&'static str> =
        [words::ALL].into_iter().chain(SECTORS.map(|(_, word)| word)).map(t).collect();
    let cases = &guide().cases.cases;
    let shown = live(move || {
        let number = cases.iter().filter(|case| in_view(case)).count();
        count(words::SHOWN, words::SHOWN, number)
    });
    let cards = many(cases, move |case| {
        view! { <li hidden=flag(move || !in_view(case))>{card(session, case)}</li> }.into_any()
    });
    view! {
        <section class="stack">
            {switch("case-sector", words::SECTOR, &names, chosen)}
            <p class="note" role="status">{shown}</p>
            <ul class="list grid">{cards}</ul>
        </section>
    }
    .into_any()
}

fn card(session: Session, case: &'static CaseText) -> AnyView {
    view! {
        <article class="card case">
            <p class="crumb">{place(case)}</p>
            <h2 class="case-name">
                <a href=back_to(session, Page::GuideThing(Chapter::Cases, case.id.clone()))>{case.name.as_str()}</a>
            </h2>
            <p>{case.text.as_str()}</p>
            <p class="cluster">{tags(session, case)}</p>
        </article>
    }
    .into_any()
}

/// The sector and the place of a case.
fn place(case: &CaseText) -> String {
    let sector = SECTORS.iter().find(|(code, _)| *code == case.sector).map_or("", |(_, word)| t(*word));
    format!("{sector} · {}", case.r#where)
}

/// What the source and the reader say about a case.
fn tags(session: Session, case: &'static CaseText) -> AnyView {
    let mine = memo(move || {
        session.watch(&[CaseMark::KIND, CaseNote::KIND], |document| {
            let mut types: Vec<String> = Vec::new();
            for (_, spot) in case_marks(document, &case.id) {
                let name = spot_name(spot);
                if !types.contains(&name) {
                    types.push(name);
                }
            }
            (types.join(", "), !CaseNote::only(document, &case.id).take.trim().is_empty())
        })
    });
    let source = given(case).map(|kind| fill(words::SOURCE_SAYS, &[("type", type_name(kind))]));
    dynamic(move || {
        let (types, noted) = mine.get();
        let types = (!types.is_empty()).then(|| fill(words::YOU_SAY, &[("types", &types)]));
        let noted = noted.then(|| t(words::NOTED).to_owned());
        many(source.clone().into_iter().chain(types).chain(noted), |text| {
            view! { <span class="tag">{text}</span> }.into_any()
        })
    })
}

/// The type that the source gives a case.
fn given(case: &CaseText) -> Option<CoType> {
    CoType::from_code(&case.placed)
}
