//! The fields of the common answer, question by question.

use leptos::prelude::*;
use serde_json::Value;

use crate::document::ItemId;
use crate::method::Tool;
use crate::model::{Challenge, Checklist, ChecklistQuestion, ChosenBy, Frame, TakesPart, Thing, Workplace};
use crate::ui::parts::{
    AreaField, Choose, LineField, Things, back_to, dynamic, fill, flag, many, memo, options, t,
};
use crate::ui::route::Page;
use crate::ui::session::{Session, Subject, use_session};
use crate::words::{Word, frame, step0 as words};

/// The fields of a question; `None` is what is fixed and what may be changed.
pub fn fields(asked: Option<ChecklistQuestion>) -> AnyView {
    let session = use_session();
    match asked {
        None => {
            let fields = [
                (Frame::area, frame::AREA, Some(frame::AREA_HINT)),
                (Frame::fixed, frame::FIXED, Some(frame::FIXED_HINT)),
                (Frame::changeable, frame::CHANGEABLE, Some(frame::CHANGEABLE_HINT)),
                (Frame::goals, frame::GOALS, None),
                (Frame::decides, frame::DECIDES, Some(frame::DECIDES_HINT)),
            ];
            view! { <p>{t(words::FIXED_LEAD)}</p> {many(fields, area::<Frame>)} }.into_any()
        }
        Some(ChecklistQuestion::Areas) => areas(),
        Some(ChecklistQuestion::TakesPart) => takes_part(session),
        Some(ChecklistQuestion::ChosenBy) => chosen_by(session),
        Some(ChecklistQuestion::Headline) => {
            area::<Checklist>((Checklist::headline, words::HEADLINE, Some(words::HEADLINE_HINT)))
        }
        Some(ChecklistQuestion::LeaveAlone) => {
            area::<Checklist>((Checklist::leave_alone, words::LEAVE_ALONE, Some(words::LEAVE_ALONE_HINT)))
        }
        Some(ChecklistQuestion::Holders) => many(
            [
                (Checklist::holders, words::HOLDERS, Some(words::HOLDERS_HINT)),
                (Checklist::holders_role, words::HOLDERS_ROLE, Some(words::HOLDERS_ROLE_HINT)),
            ],
            area::<Checklist>,
        ),
        Some(ChecklistQuestion::Time) => area::<Frame>((Frame::time, frame::TIME, None)),
        Some(ChecklistQuestion::Freed) => many(
            [(Frame::freed, frame::FREED, None), (Frame::freed_decides, frame::FREED_DECIDES, None)],
            area::<Frame>,
        ),
    }
}

/// A text of the one thing of that kind: its field, label and hint.
fn area<T: Thing>((field, label, hint): (&'static str, Word, Option<Word>)) -> AnyView {
    let hint = hint.map(t).unwrap_or_default();
    view! { <AreaField subject={Subject::only::<T>("")} field label=t(label) hint/> }.into_any()
}

fn areas() -> AnyView {
    view! {
        {area::<Checklist>((Checklist::areas, words::AREAS, None))}
        <h4>{t(words::WORKPLACES)}</h4>
        <Things
            kind=Workplace::KIND
            field=Workplace::name
            label=t(words::WORKPLACES)
            add=words::ADD_WORKPLACE
            numbered=true
        />
        <p class="field-hint">{t(words::WORKPLACES_GO)}</p>
    }
    .into_any()
}

/// For each workplace: everybody, or representatives and who they are.
fn takes_part(session: Session) -> AnyView {
    let all = memo(move || {
        session.watch(&[Workplace::KIND], |document| {
            let all = Workplace::all(document).into_iter();
            all.map(|one| (one.id, one.name.trim().to_owned())).collect::<Vec<(ItemId, String)>>()
        })
    });
    let rows = move || {
        many(all.get(), |(id, name)| {
            let name = if name.is_empty() { t(words::WORKPLACE_NAMELESS).to_owned() } else { name };
            let subject = || Subject::of::<Workplace>(id.clone());
            let everybody = {
                let id = id.clone();
                flag(move || session.thing::<Workplace>(&id).takes_part != Some(TakesPart::Representatives))
            };
            view! {
                <div class="workplace">
                    <Choose
                        subject=subject()
                        field=Workplace::takes_part
                        label=name.clone()
                        options={options::<TakesPart>()}
                    />
                    <div hidden=everybody>
                        <LineField
                            subject=subject()
                            field=Workplace::who
                            label=fill(words::WHO, &[("name", &name)])
                            hint=t(words::WHO_HINT)
                        />
                    </div>
                </div>
            }
            .into_any()
        })
    };
    view! {
        <p hidden=flag(move || !all.with(Vec::is_empty))>{t(words::NO_WORKPLACES)}</p>
        {dynamic(rows)}
    }
    .into_any()
}

/// Chosen beforehand, or pointed out by the workplaces; in the first case which ones.
fn chosen_by(session: Session) -> AnyView {
    let answer = memo(move || session.only::<Checklist>("").chosen_by);
    let listed = memo(move || {
        session.watch(&[Challenge::KIND], |document| {
            let all = Challenge::all(document).into_iter().filter(|one| one.beforehand);
            all.map(|one| one.id).collect::<Vec<ItemId>>()
        })
    });
    let label = t(crate::words::Labelled::word(ChecklistQuestion::ChosenBy));
    view! {
        <Choose
            subject={Subject::only::<Checklist>("")}
            field=Checklist::chosen_by
            label=label
            options={options::<ChosenBy>()}
            quiet=true
        />
        <div class="stack" hidden=flag(move || answer.get() != Some(ChosenBy::Beforehand))>
            <h4>{t(words::CHALLENGES)}</h4>
            <Things
                kind=Challenge::KIND
                field=Challenge::title
                label=t(words::CHALLENGES)
                add=words::ADD_CHALLENGE
                numbered=true
                only=listed
                with=vec![(Challenge::beforehand.to_owned(), Value::Bool(true))]
            />
            <p class="field-hint">{t(words::CHALLENGES_HINT)}</p>
            <p><a href=back_to(session, Page::Tool(Tool::Describe))>{t(words::TO_DESCRIBE)}</a></p>
        </div>
        <p class="field-hint" hidden=flag(move || answer.get() != Some(ChosenBy::Workplaces))>
            {t(words::CHOSEN_NEXT)}
        </p>
    }
    .into_any()
}
