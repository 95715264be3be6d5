//! The front page of the guide: where it stands and what comes next.

use leptos::prelude::*;

use super::{name, page, phases};
use crate::model::{
    Choice, Focus, FocusState, Guidance, LeadPhase, Standing, Thing, looks_again, next_point, standings,
};
use crate::ui::app::App;
use crate::ui::parts::{back_to, day, dynamic, fill, guide, many, memo, t};
use crate::ui::route::{Chapter, Page};
use crate::ui::session::{Session, use_session};
use crate::words::{Labelled, guide as words};

/// So many points of a phase are named.
const NAMED: usize = 2;
/// So many dates are shown.
const DATES: usize = 6;

/// The front page.
#[component]
pub fn Front() -> impl IntoView {
    let session = use_session();
    let body = view! { {body(session)} {dates(session)} };
    page(Chapter::Front, t(words::FRONT_LEAD), body.into_any())
}

/// What comes next, the phases at a glance, the other chapters: this is also the overview of a process that is the
/// guide alone.
pub fn body(session: Session) -> AnyView {
    view! { {next(session)} {glance(session)} {chapters(session)} }.into_any()
}

fn next(session: Session) -> AnyView {
    let code = memo(move || session.watch(&[Focus::KIND, Guidance::KIND], next_point));
    let content = dynamic(move || {
        let point = code.get().and_then(phases::point_text);
        let Some(point) = point else {
            return view! { <p class="big">{t(words::NEXT_NONE)}</p><p>{t(words::NEXT_NONE_MORE)}</p> }
                .into_any();
        };
        let phase = crate::model::phase_of(&point.id).map(phases::phase_name);
        let href = back_to(session, Page::GuideThing(Chapter::Phases, point.id.clone()));
        view! {
            <p class="crumb">{phase}</p>
            <p class="big">{point.ask.first().map(String::as_str)}</p>
            <p><a class="btn btn-main" href=href>{fill(words::NEXT_GO, &[("point", &point.name)])}</a></p>
        }
        .into_any()
    });
    view! {
        <section class="card next-card" aria-labelledby="next-heading">
            <h2 id="next-heading" class="next-heading">{t(words::NEXT)}</h2>
            {content}
        </section>
    }
    .into_any()
}

fn glance(session: Session) -> AnyView {
    let all = memo(move || session.watch(&[Focus::KIND], standings));
    let guidance = memo(move || session.only::<Guidance>(""));
    let rows = dynamic(move || {
        let (all, guidance) = (all.get(), guidance.get());
        many(LeadPhase::ALL, |phase| {
            let mine: Vec<&Standing> = all.iter().filter(|one| one.phase == *phase).collect();
            phase_card(session, *phase, &mine, &guidance)
        })
    });
    view! {
        <section class="stack" aria-labelledby="glance">
            <h2 id="glance"><a href=back_to(session, Page::Guide(Chapter::Phases))>{t(words::PHASES)}</a></h2>
            <ol class="grid guide-pairs">{rows}</ol>
        </section>
    }
    .into_any()
}

fn phase_card(session: Session, phase: LeadPhase, mine: &[&Standing], guidance: &Guidance) -> AnyView {
    let marks = many(mine, |one| view! { <span class=phases::mark_class(one.state)></span> }.into_any());
    let open: Vec<_> = mine.iter().filter(|one| one.state == FocusState::NotYet).collect();
    let said = phases::told(open.len(), mine.len());
    let first = many(open.iter().take(NAMED), |one| phases::link(session, one.code));
    let more = open.len().saturating_sub(NAMED);
    let more = (more > 0).then(|| view! { <li>{fill(words::GLANCE_MORE, &[("n", &more.to_string())])}</li> });
    let here = (guidance.phase == Some(phase))
        .then(|| view! { <span class="tag state-ongoing">{t(words::HERE)}</span> });
    let way = (phase == LeadPhase::Clarify).then(|| {
        let answer = guidance.way.map_or(words::WAY_NONE, Labelled::word);
        view! { <p>{phases::page_link(session, phases::WAY)}<br/>{t(answer)}</p> }
    });
    view! {
        <li class="card">
            <div class="card-head"><h3>{phases::phase_name(phase)}</h3>{here}</div>
            <div class="guide-marks" aria-hidden="true">{marks}</div>
            <p>{said}</p>
            <ul class="guide-missing note" hidden=open.is_empty()>{first}{more}</ul>
            {way}
        </li>
    }
    .into_any()
}

/// The points that somebody wants to look at again; nothing where there are none.
fn dates(session: Session) -> AnyView {
    let today = App::current().today();
    let dates = memo(move || session.watch(&[Focus::KIND], looks_again));
    dynamic(move || {
        let dates = dates.get();
        if dates.is_empty() {
            return ().into_any();
        }
        let rows = many(dates.into_iter().take(DATES), |(date, code)| {
            let (word, class) =
                if date < today { (words::DATE_PAST, "tag tag-bad") } else { (words::DATE_AHEAD, "tag") };
            view! {
                <li class="promise">
                    <span class=class>{fill(word, &[("day", &day(Some(date)))])}</span>
                    <span class="promise-text">{phases::page_link(session, code)}</span>
                </li>
            }
            .into_any()
        });
        view! {
            <section class="card" aria-labelledby="dates">
                <h2 id="dates">{t(words::DATES)}</h2>
                <ul class="list promises">{rows}</ul>
            </section>
        }
        .into_any()
    })
}

fn chapters(session: Session) -> AnyView {
    let guide = guide();
    let all = [
        (Chapter::Directions, guide.directions.lead.as_str()),
        (Chapter::Typology, &guide.typology.lead),
        (Chapter::Cases, &guide.cases.lead),
        (Chapter::Talks, t(words::TALKS_LEAD)),
        (Chapter::Apart, t(words::APART_LEAD)),
    ];
    let cards = many(all, |(chapter, lead)| {
        view! {
            <li class="card tool-card">
                <h3><a href=back_to(session, Page::Guide(chapter))>{t(name(chapter))}</a></h3>
                <p>{lead}</p>
            </li>
        }
        .into_any()
    });
    view! {
        <section class="stack" aria-labelledby="chapters">
            <h2 id="chapters">{t(words::CHAPTERS)}</h2>
            <ul class="grid tool-cards">{cards}</ul>
        </section>
    }
    .into_any()
}
