//! One point: what it is about, what one asks oneself, one's notes, how far it is, whose it is, when to look again.

use leptos::prelude::*;

use super::{LINES, name, order, phase_name, point_text};
use crate::model::{Focus, FocusState, Hold, Thing, phase_of};
use crate::ui::pages::guide::thing_page;
use crate::ui::parts::{
    AreaField, Choose, DayField, Icon, LineField, Picture, back_to, fill, flag, many, options, private_fold,
    t,
};
use crate::ui::route::{Chapter, Page};
use crate::ui::session::{Session, Subject, use_session};
use crate::words::{Word, guide as words};

/// Where one reads on about a point.
const SEE_TOO: [(&str, Chapter); 5] = [
    ("type", Chapter::Typology),
    ("democracy", Chapter::Directions),
    ("across", Chapter::Directions),
    ("course", Chapter::Typology),
    ("project_leader", Chapter::Talks),
];

/// The page of a point.
pub fn point(code: String) -> AnyView {
    let session = use_session();
    let Some(point) = point_text(&code) else { return ().into_any() };
    let subject = || Subject::only::<Focus>(code.clone());
    let ask = many(&point.ask, |line| view! { <li>{line.as_str()}</li> }.into_any());
    let phase = phase_of(&code).map(|phase| view! { <p><span class="tag">{phase_name(phase)}</span></p> });
    let alone = {
        let code = code.clone();
        flag(move || matches!(session.only::<Focus>(&code).hold, None | Some(Hold::Mine)))
    };
    let see = SEE_TOO.iter().filter(|(known, _)| *known == code).map(|(_, chapter)| {
        let page = t(crate::ui::pages::guide::name(*chapter)).to_owned();
        (Page::Guide(*chapter), page)
    });
    let lines = (code == "purpose" || code == "results")
        .then(|| (Page::GuideThing(Chapter::Phases, LINES.to_owned()), t(words::BOTTOM_LINES).to_owned()));
    let see = many(see.chain(lines), |(page, name)| {
        view! { <p><a href=back_to(session, page)>{fill(words::SEE_TOO, &[("page", &name)])}</a></p> }
            .into_any()
    });
    let body = view! {
        {phase}
        <section class="callout guide-ask" aria-labelledby="ask">
            <h2 id="ask">{t(words::ASK)}</h2>
            <ul>{ask}</ul>
            {see}
        </section>
        <div class="stack sheet">
            <AreaField subject=subject() field=Focus::notes label=t(words::NOTES) rows=5/>
            <Choose subject=subject() field=Focus::state label=t(words::STATE) options={options::<FocusState>()}/>
            <Choose subject=subject() field=Focus::hold label=t(words::HOLD) options={options::<Hold>()}/>
            <div hidden=alone>
                <LineField subject=subject() field=Focus::whom label=t(words::WHOM) hint=t(words::WHOM_HINT)/>
            </div>
            <DayField subject=subject() field=Focus::again label=t(words::AGAIN)/>
        </div>
        {private_fold(&Focus::only_id(&code), &point.name)}
        {onward(session, &code)}
    };
    thing_page(Chapter::Phases, point.name.clone(), &point.text, body.into_any())
}

/// The way to the page before, to all of them, and to the page after.
pub fn onward(session: Session, code: &str) -> AnyView {
    let order = order();
    let at = order.iter().position(|known| *known == code);
    let link = |to: Option<usize>, word: Word, picture: Picture, class: &'static str| {
        let code = to.and_then(|to| order.get(to).copied())?;
        let href = back_to(session, Page::GuideThing(Chapter::Phases, code.to_owned()));
        let text = fill(word, &[("point", &name(code)?)]);
        Some(view! { <a class=class href=href><Icon picture/>{text}</a> }.into_any())
    };
    let before = link(at.and_then(|at| at.checked_sub(1)), words::PREVIOUS, Picture::Back, "btn-quiet");
    let after = link(at.map(|at| at + 1), words::FOLLOWING, Picture::Next, "btn onward-next");
    view! {
        <nav class="onward" aria-label=t(words::PHASES)>
            {before}
            <a class="btn-quiet" href=back_to(session, Page::Guide(Chapter::Phases))>{t(words::ALL_POINTS)}</a>
            {after}
        </nav>
    }
    .into_any()
}
