//! Tegn på at løsningen virker: what one would see or hear, and what was seen.

use std::collections::BTreeMap;

use leptos::prelude::*;

use super::said;
use super::solutions::{PerSolution, folded};
use super::svg;
use crate::document::{Document, ItemId};
use crate::method::Tool;
use crate::model::{Choice, Observation, Seen, Sign, SignSummary, Thing, iso, sign_summaries};
use crate::ui::app::App;
use crate::ui::parts::{
    Button, Choose, DayField, Fold, LineField, Look, Things, ToolPage, count, day, details, dynamic, fill,
    live, many, memo, options, t,
};
use crate::ui::session::{Subject, use_session};
use crate::words::{Labelled, step5 as words};

/// The tool.
#[component]
pub fn Signs(
    /// The solution to open, if the address names one.
    open: Option<String>,
) -> impl IntoView {
    let page = PerSolution {
        tool: Tool::Signs,
        whole: false,
        ask: words::CHOOSE_SOLUTION,
        said: so_far,
        body: signs,
    };
    view! { <ToolPage tool=Tool::Signs>{page.view(open)}</ToolPage> }.into_any()
}

fn so_far(document: &Document, solution: &str) -> String {
    let signs = Sign::of(document, solution);
    let looks = signs.iter().map(|sign| Observation::of(document, &sign.id).len()).sum();
    let signs = count(words::SIGNS_ONE, words::SIGNS_MANY, signs.len());
    format!("{signs} · {}", count(words::LOOKS_ONE, words::LOOKS_MANY, looks))
}

type Summaries = Memo<BTreeMap<ItemId, SignSummary>>;

fn signs(solution: ItemId) -> AnyView {
    let session = use_session();
    let summaries: Summaries = memo(move || session.watch(&[Observation::KIND], sign_summaries));
    view! {
        <h3 class="big">{t(words::SIGNS_ASK)}</h3>
        <Things
            kind=Sign::KIND
            parent=solution
            field=Sign::text
            label=t(words::SIGNS_LIST)
            add=words::SIGN_ADD
            empty=words::SIGNS_EMPTY
            tall=true
            under=details(move |id| sign(id, summaries))
        />
    }
    .into_any()
}

fn sign(id: ItemId, summaries: Summaries) -> AnyView {
    let session = use_session();
    let summary = {
        let id = id.clone();
        memo(move || summaries.with(|all| all.get(&id).cloned()).unwrap_or_default())
    };
    let over = {
        let id = id.clone();
        dynamic(move || {
            let end = session.thing::<Sign>(&id).end.filter(|end| *end < App::current().today());
            let said = end.map(|end| fill(words::PERIOD_OVER, &[("date", &day(Some(end)))]));
            said.map(|said| view! { <p class="note">{said}</p> }).into_any()
        })
    };
    let looked = {
        let id = id.clone();
        move |seen: Seen| {
            let id = id.clone();
            let note = move |()| {
                let today = iso(App::current().today());
                let fields = [(Observation::date, today.into()), (Observation::seen, seen.code().into())];
                session.add::<Observation>(t(words::STEP_LOOKED), &id, &fields);
                App::current().tell(fill(words::NOTED, &[("seen", t(seen.word()))]), true);
            };
            view! { <Button text=t(seen.word()) press=note look=Look::Plain/> }.into_any()
        }
    };
    let subject = Subject::of::<Sign>(id.as_str());
    let title = {
        let id = id.clone();
        live(move || {
            let all = session.children(Observation::KIND, &id).len();
            fill(words::OBSERVATIONS, &[("n", &all.to_string())])
        })
    };
    let list = {
        let id = id.clone();
        move || observations(id.clone())
    };
    view! {
        <p>{live(move || summary.with(said::sign))}</p>
        {dynamic(move || bar(&summary.get()))}
        {over}
        <fieldset class="field choices">
            <legend class="field-label">{t(words::LOOKED)}</legend>
            <div class="cluster">{many(Seen::ALL.iter().copied(), looked)}</div>
        </fieldset>
        {folded(title, list)}
        <Fold title=t(words::WHO_LOOKS)>
            <LineField subject=subject.clone() field=Sign::who label=t(words::SIGN_WHO)/>
            <LineField subject=subject.clone() field=Sign::place label=t(words::SIGN_PLACE)/>
            <div class="cluster">
                <DayField subject=subject.clone() field=Sign::start label=t(words::SIGN_START)/>
                <DayField subject=subject.clone() field=Sign::end label=t(words::SIGN_END)/>
            </div>
        </Fold>
    }
    .into_any()
}

/// A bar of three parts; the sentence above it says the same.
fn bar(summary: &SignSummary) -> AnyView {
    let looks = summary.looks();
    if looks == 0 {
        return ().into_any();
    }
    let parts = [("part-yes", summary.seen), ("part-some", summary.partly), ("part-no", summary.not_seen)];
    let mut from = 0.0;
    let part = |(class, many): (&'static str, usize)| {
        let width = many as f64 / looks as f64 * 300.0;
        let at = from + width / 2.0;
        let shape = format!("M{from:.1} 1h{width:.1}v22h-{width:.1}z");
        from += width;
        let words = (many > 0).then(|| svg::text(at, 17.0, "middle", many.to_string()));
        view! { {svg::path(class, shape)} {words} }.into_any()
    };
    let parts = many(parts, part);
    view! { <svg class="seen-bar" viewBox="0 0 300 24" aria-hidden="true">{parts}</svg> }.into_any()
}

fn observations(sign: ItemId) -> AnyView {
    let today = iso(App::current().today());
    let under = |id: ItemId| {
        let subject = || Subject::of::<Observation>(id.as_str());
        view! {
            <div class="cluster">
                <DayField subject=subject() field=Observation::date label=t(words::OBSERVATION_DATE)/>
                <Choose
                    subject=subject()
                    field=Observation::seen
                    label=t(words::OBSERVATION_SEEN)
                    options={options::<Seen>()}
                />
            </div>
        }
        .into_any()
    };
    view! {
        <Things
            kind=Observation::KIND
            parent=sign
            field=Observation::note
            label=t(words::OBSERVATIONS_LIST)
            add=words::OBSERVATION_ADD
            with=vec![(Observation::date.to_owned(), today.into())]
            under=details(under)
        />
    }
    .into_any()
}
