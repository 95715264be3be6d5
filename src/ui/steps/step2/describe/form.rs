//! The questions about one challenge.

use leptos::prelude::*;

use super::theme;
use crate::document::Document;
use crate::model::{Challenge, Form, Group, Origin, Thing, Touches};
use crate::ui::parts::{AreaField, Fold, LineField, Ticks, careful, hints, options, t};
use crate::ui::session::{Session, Subject};
use crate::words::{Word, describe as words};

/// How often, offered as one types.
const OFTEN: [Word; 5] = [words::EVERY_DAY, words::DAILY, words::WEEKLY, words::MONTHLY, words::YEARLY];

/// The fields: first what the hassle is, folded away what is behind it.
pub fn form(session: Session, id: &str) -> AnyView {
    let subject = || Subject::of::<Challenge>(id);
    let often = OFTEN.map(|word| t(word).to_owned()).to_vec();
    let touches = options::<Touches>();
    let has_steering = session.peek(|document| {
        let now = Challenge::get(document, id);
        now.is_some_and(|now| !now.form.is_empty() || !now.origin.is_empty() || !now.owner.is_empty())
    });
    let (steering, more) = (steering(session, subject()), more(session, subject()));
    view! {
        <LineField subject=subject() field=Challenge::title label=t(words::TITLE) suggestions=hints(session)/>
        <AreaField subject=subject() field=Challenge::what label=t(words::WHAT) hint=t(words::WHAT_HINT) rows=3/>
        {careful()}
        <div class="fields-2">
            <LineField
                subject=subject()
                field=Challenge::where_when
                label=t(words::WHERE_WHEN)
                hint=t(words::WHERE_WHEN_HINT)
            />
            <LineField
                subject=subject()
                field=Challenge::how_often
                label=t(words::HOW_OFTEN)
                suggestions=often
            />
        </div>
        <div class="stack close">
            <Ticks subject=subject() set=Challenge::touches label=t(words::TOUCHES) options=touches/>
            <LineField
                subject=subject()
                field=Challenge::touches_who
                label=t(words::TOUCHES_WHO)
                hint=t(words::TOUCHES_WHO_HINT)
                suggestions=hints(session)
            />
        </div>
        <AreaField
            subject=subject()
            field=Challenge::consequence
            label=t(words::CONSEQUENCE)
            hint=t(words::CONSEQUENCE_HINT)
        />
        <Fold title=t(words::STEERING) open=has_steering>{steering}</Fold>
        <Fold title=t(words::MORE)>{more}</Fold>
    }
    .into_any()
}

/// What kind of steering it is, where it comes from, who owns it.
fn steering(session: Session, subject: Subject) -> AnyView {
    let (forms, origins) = (options::<Form>(), options::<Origin>());
    view! {
        <Ticks subject=subject.clone() set=Challenge::form label=t(words::FORM) options=forms/>
        <Ticks
            subject=subject.clone()
            set=Challenge::origin
            label=t(words::ORIGIN)
            hint=t(words::ORIGIN_HINT)
            options=origins
        />
        <LineField
            subject
            field=Challenge::owner
            label=t(words::OWNER)
            hint=t(words::OWNER_HINT)
            suggestions=hints(session)
        />
    }
    .into_any()
}

/// Who raised it, and its theme.
fn more(session: Session, subject: Subject) -> AnyView {
    let raised = session.peek(groups).into_iter().chain(hints(session)).collect();
    view! {
        <LineField
            subject=subject.clone()
            field=Challenge::raised_by
            label=t(words::RAISED_BY)
            hint=t(words::WALL_BY_HINT)
            suggestions=raised
        />
        {theme::pick(session, subject)}
    }
    .into_any()
}

fn groups(document: &Document) -> Vec<String> {
    Group::all(document).into_iter().map(|group| group.name).collect()
}
