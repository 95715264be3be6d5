//! Before the start: what is missing, what has been seen so far, what success is, and whether to try first.

use leptos::prelude::*;

use crate::method::Tool;
use crate::model::{
    Measure, Reading, Solution, Thing, Trial, TrialResult, Verdict, YesNo, baseline_missing, needs_adjusting,
};
use crate::ui::parts::{
    AreaField, Choose, DayField, LineField, back_to, day, dynamic, fill, flag, many, memo, options, t,
};
use crate::ui::route::Page;
use crate::ui::session::{Session, Subject};
use crate::ui::steps::step3::assess::one::{EFFECTS, areas, asked};
use crate::ui::steps::step3::challenges::link;
use crate::words::{Labelled, step4 as words};

/// What must be said before anybody begins: figures from before are missing, or the solution is to be adjusted.
pub fn before(session: Session, id: &str) -> AnyView {
    let id = id.to_owned();
    let kinds = [Solution::KIND, Measure::KIND, Reading::KIND, Verdict::KIND, Trial::KIND];
    let state = {
        let id = id.clone();
        memo(move || {
            session.watch(&kinds, |document| {
                let missing =
                    Solution::get(document, &id).is_some_and(|one| baseline_missing(document, &one));
                (missing, needs_adjusting(document, &id))
            })
        })
    };
    dynamic(move || {
        let (missing, adjust) = state.get();
        let missing = missing.then(|| {
            let href = back_to(session, Page::Thing(Tool::Counts, id.clone()));
            view! {
                <div class="callout callout-warn">
                    <p>{t(words::NO_BASELINE)}</p>
                    <p><a class="btn" href=href>{t(words::TO_COUNTS)}</a></p>
                </div>
            }
        });
        let adjust = adjust.then(|| history(session, &id));
        view! { {missing} {adjust} }.into_any()
    })
}

/// The verdicts so far and what the trial showed, the newest last.
fn history(session: Session, id: &str) -> AnyView {
    let (verdicts, trial) = session.watch(&[Verdict::KIND, Trial::KIND], |document| {
        (Verdict::of(document, id), Trial::only(document, id))
    });
    let from_trial = trial.result.map(|result| {
        let head = fill(words::FROM_TRIAL, &[("what", t(result.word()))]);
        view! { <li><strong>{head}</strong> <span class="text" dir="auto">{format!(" {}", trial.result_note)}</span></li> }
    });
    let said = verdicts.into_iter().filter_map(|verdict| Some((verdict.works?, verdict)));
    let rows = many(said, |(works, verdict)| {
        let date = day(verdict.date);
        let date = if date.is_empty() { t(words::NO_DATE).to_owned() } else { date };
        let seen = [verdict.seen, verdict.new_hassle].join("\n");
        view! {
            <li>
                <strong>{format!("{date}: {}", t(works.word()))}</strong>
                <span class="text" dir="auto">{format!(" {}", seen.trim())}</span>
            </li>
        }
        .into_any()
    });
    view! {
        <section class="callout callout-warn">
            <h3>{t(words::ADJUST)}</h3>
            <p>{t(words::ADJUST_HINT)}</p>
            <ol class="history">{from_trial}{rows}</ol>
            <p>{link(Page::Thing(Tool::Verdict, id.to_owned()), t(words::SEE_VERDICT))}</p>
        </section>
    }
    .into_any()
}

/// What success is; what was wanted stands beside it.
pub fn success(session: Session, id: &str) -> AnyView {
    let solution = id.to_owned();
    let wanted = dynamic(move || {
        let texts = EFFECTS.iter().map(|(name, word)| (*word, session.text(&solution, name)));
        let texts: Vec<_> = texts.filter(|(_, text)| !text.trim().is_empty()).collect();
        if texts.is_empty() {
            return ().into_any();
        }
        let rows =
            many(texts, |(word, text)| view! { <dt>{t(word)}</dt><dd dir="auto">{text}</dd> }.into_any());
        view! { <div class="sample"><p><strong>{t(words::WANTED)}</strong></p><dl class="facts">{rows}</dl></div> }
            .into_any()
    });
    let trial = Subject::only::<Trial>(id);
    let content = view! {
        {wanted}
        <AreaField subject=trial field=Trial::success label=t(words::SUCCESS_FIELD) hint=t(words::SUCCESS_HINT)/>
    };
    asked(words::SUCCESS, content.into_any())
}

/// Whether to try first, how, and how it went.
pub fn trial(session: Session, id: &str) -> AnyView {
    let trial = Subject::only::<Trial>(id);
    let state = {
        let id = trial.id.clone();
        memo(move || {
            let trial: Trial = session.thing(&id);
            (trial.try_first, trial.result)
        })
    };
    let next = dynamic(move || {
        let word = match state.get().1 {
            Some(TrialResult::RolledOut) => words::RESULT_ROLLED,
            Some(TrialResult::Adjust) => words::RESULT_ADJUST,
            Some(TrialResult::Stop) => words::RESULT_STOP,
            None => return ().into_any(),
        };
        view! { <p class="callout">{t(word)}</p> }.into_any()
    });
    let content = view! {
        <Choose
            subject=trial.clone()
            field=Trial::try_first
            label=t(words::TRY)
            hint=t(words::TRY_HINT)
            options={options::<YesNo>()}
            quiet=true
        />
        <div class="stack" hidden=flag(move || state.get().0 != Some(YesNo::Yes))>
            <LineField subject=trial.clone() field=Trial::place label=t(words::PLACE)/>
            <div class="field-pair">
                <DayField subject=trial.clone() field=Trial::start label=t(words::START)/>
                <DayField subject=trial.clone() field=Trial::end label=t(words::END)/>
            </div>
            {areas(&trial, &[(Trial::feedback, words::FEEDBACK), (Trial::criteria, words::CRITERIA)])}
            <h4>{t(words::RESULT)}</h4>
            <AreaField subject=trial.clone() field=Trial::result_note label=t(words::RESULT_NOTE)/>
            <Choose
                subject=trial.clone()
                field=Trial::result
                label=t(words::RESULT_ANSWER)
                options={options::<TrialResult>()}
            />
            {next}
        </div>
    };
    asked(words::TRY, content.into_any())
}
