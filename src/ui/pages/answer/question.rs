//! One question in large type, its fields, and the way on.

use std::collections::BTreeMap;
use std::sync::Arc;

use leptos::prelude::*;

use super::sheet::{Paper, Step};
use super::{STEP, go};
use crate::document::ItemId;
use crate::document::sort::Gather as _;
use crate::model::{
    Answer, Ask, AssessmentLine, Challenge, ChecklistQuestion, Choice, Finding, Idea, Lesson, LessonKind,
    LineTime, Measure, Observation, Rating, Reading, Round, Secret, Seen, Sign, Solution, Thing, Unit,
    VoteAbout, When, put_dots, put_mark,
};
use crate::ui::app::focus_later;
use crate::ui::parts::{
    AreaField, Button, Choose, DayField, LineField, Look, NumberField, Options, Picture, Rate, ballot_rows,
    fill, flag, many, marks, options, t,
};
use crate::ui::session::Subject;
use crate::words::{Labelled, Word, answer as words, step2, step5};

/// A step: which of how many, the question, why, the fields, back and on.
pub fn question(paper: Paper, step: Step, at: usize, all: usize) -> AnyView {
    let (heading, why, about) = wording(paper, step);
    let fields = fields(paper, step);
    let number = fill(words::N_OF, &[("n", &at.to_string()), ("all", &all.to_string())]);
    let about =
        (!about.trim().is_empty()).then(|| view! { <p class="text answer-about" dir="auto">{about}</p> });
    let no_text = matches!(paper.question(step).ask, Ask::Rate | Ask::Vote | Ask::Count | Ask::Mark);
    // Who came back to change one answer need not go through the rest again.
    let first_time = !paper.reviewed.get_untracked() || at == all;
    let on = if at == all { words::TO_REVIEW } else { words::NEXT };
    view! {
        <section class="sheet stack answer-question">
            <p class="crumb">{number}</p>
            <h2 class="big" id=STEP tabindex="-1" dir="auto">{heading}</h2>
            {about}
            <p class="note">{t(why)}</p>
            {fields}
            <p class="field-hint" hidden=no_text>{t(words::PRIVATE)}</p>
            <div hidden=first_time>
                <Button text=t(words::TO_REVIEW) press=move |()| go(paper, all + 1)/>
            </div>
            <div class="cluster answer-ways">
                <Button
                    text=t(words::BACK)
                    look=Look::Quiet
                    picture=Picture::Back
                    press=move |()| go(paper, at - 1)
                />
                <Button text=t(on) look=Look::Main picture=Picture::Next press=move |()| go(paper, at + 1)/>
            </div>
        </section>
    }
    .into_any()
}

/// The question, why it is asked, and what is known about its thing.
pub fn wording(paper: Paper, step: Step) -> (String, Word, String) {
    let question = paper.question(step);
    let id = paper.about(step);
    let text = |id: &str, field: &str| {
        paper
            .session
            .peek(|document| document.item(id).map_or(String::new(), |item| item.text(field).to_owned()))
    };
    let parent = |id: &str| text(id, crate::document::PARENT);
    let of_solution = |id: &str| match text(id, Solution::title) {
        title if title.trim().is_empty() => String::new(),
        title => fill(words::ABOUT_SOLUTION, &[("what", &title)]),
    };
    let what = |word: Word, text: String| fill(word, &[("what", &text)]);
    match question.ask {
        Ask::Describe => (t(words::DESCRIBE_Q).to_owned(), words::DESCRIBE_WHY, String::new()),
        Ask::Rate => {
            (what(words::RATE_Q, text(&id, Challenge::title)), words::RATE_WHY, text(&id, Challenge::what))
        }
        Ask::Vote => {
            let secret = paper.asked(|asked| question.is_secret(&asked.document));
            let why = if secret { words::VOTE_SECRET } else { words::VOTE_WHY };
            (t(words::VOTE_Q).to_owned(), why, String::new())
        }
        Ask::Findings => {
            let heading = what(words::FINDINGS_Q, text(&id, Challenge::title));
            (heading, words::FINDINGS_WHY, text(&id, Challenge::what))
        }
        Ask::Observe => {
            (what(words::OBSERVE_Q, text(&id, Sign::text)), words::OBSERVE_WHY, of_solution(&parent(&id)))
        }
        Ask::Count => {
            let heading = what(words::COUNT_Q, text(&id, Measure::what));
            let when = match question.when {
                Some(When::Before) => words::COUNT_BEFORE,
                _ => words::COUNT_AFTER,
            };
            let about = format!("{}\n{}", of_solution(&parent(&id)), t(when));
            (heading, words::COUNT_WHY, about.trim().to_owned())
        }
        Ask::Mark => {
            let line = parent(&id);
            let label = text(&id, LineTime::label);
            let about = [of_solution(&parent(&line)), label].join("\n").trim().to_owned();
            (t(words::MARK_Q).to_owned(), words::MARK_WHY, about)
        }
        Ask::Checklist => {
            let word = ChecklistQuestion::from_code(&id).map(Labelled::word);
            (word.map(t).unwrap_or_default().to_owned(), words::CHECKLIST_WHY, String::new())
        }
        Ask::Learning => {
            let word = LessonKind::from_code(&id).map(Labelled::word);
            (word.map(t).unwrap_or_default().to_owned(), words::LEARNING_WHY, String::new())
        }
    }
}

fn fields(paper: Paper, step: Step) -> AnyView {
    let about = paper.about(step);
    let one = |number: usize| paper.id(step, number);
    match paper.question(step).ask {
        Ask::Describe => entries(paper, step, words::DESCRIBE_MORE, Challenge::title, |id, _| {
            let subject = || Subject::under::<Challenge>(id.clone(), "");
            view! {
                <LineField
                    subject=subject()
                    field=Challenge::title
                    label=t(words::DESCRIBE_TITLE)
                    hint=t(words::DESCRIBE_TITLE_HINT)
                />
                <AreaField subject=subject() field=Challenge::what label=t(words::DESCRIBE_WHAT)/>
                <AreaField subject=subject() field=Challenge::consequence label=t(words::DESCRIBE_SO)/>
            }
            .into_any()
        }),
        Ask::Rate => {
            let id = one(0);
            many(RATED, |(field, question, low, high)| {
                let subject = Subject::under::<Rating>(id.clone(), about.clone());
                view! { <Rate subject field label=t(question) low=t(low) high=t(high)/> }.into_any()
            })
        }
        Ask::Vote => dots(paper, step),
        Ask::Findings => entries(paper, step, words::FINDING_MORE, Finding::text, |id, parent| {
            let subject = || Subject::under::<Finding>(id.clone(), parent.clone());
            view! {
                <AreaField subject=subject() field=Finding::text label=t(words::FINDING) rows=3/>
                <LineField subject=subject() field=Finding::source label=t(words::SOURCE)/>
            }
            .into_any()
        }),
        Ask::Observe => {
            let subject = || Subject::under::<Observation>(one(0), about.clone());
            let (seen, date, note) = (subject(), subject(), subject());
            view! {
                <Choose
                    subject=seen
                    field=Observation::seen
                    label=t(step5::OBSERVATION_SEEN)
                    options={options::<Seen>()}
                />
                <DayField subject=date field=Observation::date label=t(step5::OBSERVATION_DATE)/>
                <AreaField subject=note field=Observation::note label=t(step5::OBSERVATION_ADD)/>
            }
            .into_any()
        }
        Ask::Count => {
            let measure: Measure = untrack(|| paper.session.thing(&about));
            let unit = match measure.unit {
                Some(Unit::Own) | None => measure.unit_own,
                Some(unit) => t(unit.word()).to_lowercase(),
            };
            let label =
                fill(words::COUNT_VALUE, &[("unit", if unit.trim().is_empty() { "1" } else { &unit })]);
            let label = if unit.trim().is_empty() { t(words::COUNT_PLAIN).to_owned() } else { label };
            entries(paper, step, words::COUNT_MORE, Reading::value, move |id, parent| {
                let subject = || Subject::under::<Reading>(id.clone(), parent.clone());
                view! {
                    <div class="answer-pair">
                        <NumberField subject=subject() field=Reading::value label=label.clone()/>
                        <DayField subject=subject() field=Reading::date label=t(step5::OBSERVATION_DATE)/>
                    </div>
                }
                .into_any()
            })
        }
        Ask::Mark => mark(paper, step),
        Ask::Checklist => {
            let subject = Subject::under::<Answer>(one(0), "");
            view! { <AreaField subject field=Answer::text label=t(words::YOUR_ANSWER) rows=5/> }.into_any()
        }
        Ask::Learning => entries(paper, step, words::ANSWER_MORE, Lesson::text, |id, _| {
            let subject = Subject::under::<Lesson>(id, "");
            view! { <AreaField subject field=Lesson::text label=t(words::YOUR_ANSWER) rows=3/> }.into_any()
        }),
    }
}

/// The three things that are weighed.
pub const RATED: [(&str, Word, Word, Word); 3] = [
    (Rating::importance, step2::IMPORTANCE_Q, step2::IMPORTANCE_LOW, step2::IMPORTANCE_HIGH),
    (Rating::effect, step2::EFFECT_Q, step2::EFFECT_LOW, step2::EFFECT_HIGH),
    (Rating::barriers, step2::BARRIERS_Q, step2::BARRIERS_LOW, step2::BARRIERS_HIGH),
];

/// As many answers as one has, one below the other. One that is left empty is none.
fn entries(
    paper: Paper,
    step: Step,
    more: Word,
    first: &'static str,
    make: impl Fn(ItemId, ItemId) -> AnyView + Send + Sync + 'static,
) -> AnyView {
    let number = RwSignal::new(paper.begun(step).max(1));
    let parent = match paper.question(step).ask {
        Ask::Findings | Ask::Count => paper.about(step),
        _ => ItemId::new(),
    };
    let make: Arc<dyn Fn(ItemId, ItemId) -> AnyView + Send + Sync> = Arc::new(make);
    let make = move |at: usize| {
        let fields = make(paper.id(step, at), parent.clone());
        let name = fill(words::ENTRY_N, &[("n", &(at + 1).to_string())]);
        view! {
            <div class="stack answer-entry" role="group" aria-label=name>
                <p class="answer-number" aria-hidden="true" hidden=flag(move || number.get() < 2)>{at + 1}</p>
                {fields}
            </div>
        }
        .into_any()
    };
    let add = move |()| {
        let at = number.get_untracked();
        number.set(at + 1);
        focus_later(format!("{}.{first}", paper.id(step, at)));
    };
    view! {
        <div class="stack">
            <For each=move || 0..number.get() key=|at| *at children=make/>
        </div>
        <div><Button text=t(more) picture=Picture::Add press=add/></div>
    }
    .into_any()
}

/// What can be voted for: ids and texts.
pub fn candidates(paper: Paper, step: Step) -> Options {
    let question = paper.question(step);
    let ids = question.about.get(1..).unwrap_or_default();
    paper.session.peek(|document| {
        let ideas =
            Round::get(document, question.subject()).and_then(|round| round.about) == Some(VoteAbout::Ideas);
        let field = if ideas { Idea::text } else { Challenge::title };
        let name = |id: &ItemId| Some((id.clone(), document.alive(id)?.text(field).to_owned()));
        ids.iter().filter_map(name).collect()
    })
}

/// The dots. They stand beside the document: nothing of them is in the open answers before they are handed out.
fn dots(paper: Paper, step: Step) -> AnyView {
    let round = paper.about(step);
    let before = paper.given.with_untracked(|given| {
        let mine = given.iter().find(|secret| *secret.parent() == round);
        match mine {
            Some(Secret::Ballot(ballot)) => ballot.dots.clone(),
            _ => Vec::new(),
        }
    });
    let dots: BTreeMap<ItemId, i64> = before.into_iter().map(|(id, dots)| (id, i64::from(dots))).gather();
    let dots = RwSignal::new(dots);
    let rows = ballot_rows(paper.session, round.clone(), candidates(paper, step), dots);
    Effect::new(move |first: Option<()>| {
        let now = dots.with(|dots| {
            let all = dots.iter().filter_map(|(id, dots)| Some((id.clone(), u32::try_from(*dots).ok()?)));
            all.filter(|(_, dots)| *dots > 0).collect::<Vec<_>>()
        });
        if first.is_some() {
            paper.given.update(|given| paper.session.random(|random| put_dots(given, &round, now, random)));
        }
    });
    rows
}

/// The eleven marks, which stand beside the document too.
fn mark(paper: Paper, step: Step) -> AnyView {
    let time = paper.about(step);
    let before = paper.given.with_untracked(|given| {
        given.iter().find_map(|secret| match secret {
            Secret::Mark { time: of, value, .. } if *of == time => Some(*value),
            _ => None,
        })
    });
    let mark = RwSignal::new(before);
    let line: AssessmentLine = untrack(|| {
        let line = paper.session.thing::<LineTime>(&time).parent;
        paper.session.thing(&line)
    });
    let or = |text: String, word: Word| if text.trim().is_empty() { t(word).to_owned() } else { text };
    let (low, high) = (or(line.low, step5::END_LOW), or(line.high, step5::END_HIGH));
    let statement = or(line.statement, step5::UNTITLED_LINE);
    let ends = fill(step5::ENDS_ARE, &[("low", &low), ("high", &high)]);
    Effect::new(move |first: Option<()>| {
        let now = mark.get();
        if first.is_none() {
            return;
        }
        paper.given.update(|given| match now {
            Some(value) => paper.session.random(|random| put_mark(given, &time, value, random)),
            None => given.retain(|secret| *secret.parent() != time),
        });
    });
    let clear = move |()| {
        mark.set(None);
        focus_later("mark-0");
    };
    let none = flag(move || mark.get().is_none());
    view! {
        {marks(mark, statement, ends)}
        <div hidden=none><Button text=t(words::MARK_CLEAR) look=Look::Quiet press=clear/></div>
    }
    .into_any()
}
