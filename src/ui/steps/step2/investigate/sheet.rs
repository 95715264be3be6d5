//! The sheet of an activity: filled in on the screen or printed and filled in by hand; its lines become
//! findings.

use leptos::prelude::*;

use super::activities::{how_to, inquiry};
use super::live_name;
use crate::document::{Edit, ItemId};
use crate::method::{Inquiry, Tool};
use crate::model::{Activity, Choice, Finding, Method, SheetRow, Thing};
use crate::ui::app::App;
use crate::ui::parts::{
    AreaField, Button, Details, Fold, LineField, Look, Pick, Picture, Things, back_to, careful, crumb_in,
    day, details, dynamic, fill, flag, many, memo, options, t,
};
use crate::ui::route::Page;
use crate::ui::session::{Session, Subject, use_session};
use crate::words::{common, step2 as words};

/// The columns after the first, which is the main text of a line.
const COLUMNS: [&str; 3] = [SheetRow::b, SheetRow::c, SheetRow::d];

/// The sheet.
pub(super) fn view(id: ItemId) -> AnyView {
    let session = use_session();
    let challenge =
        session.peek(|document| Activity::get(document, &id).map(|one| one.parent)).unwrap_or_default();
    let method = {
        let id = id.clone();
        memo(move || session.text(&id, Activity::method))
    };
    let body = {
        let id = id.clone();
        dynamic(move || match inquiry(Method::from_code(&method.get())) {
            Some(inquiry) => sheet(&id, inquiry),
            None => {
                let subject = Subject::of::<Activity>(id.clone());
                view! {
                    <h1 tabindex="-1" id="heading">{t(words::SHEET)}</h1>
                    <Pick subject field=Activity::method label=t(words::METHOD) options={options::<Method>()}/>
                }
                .into_any()
            }
        })
    };
    view! {
        <article class="page sheet step-2">
            <p class="crumb">
                <a href=back_to(session, Page::Thing(Tool::Investigate, challenge.clone()))>
                    {crumb_in(session, 2)} " · " {live_name(session, &challenge)}
                </a>
            </p>
            {body}
        </article>
    }
    .into_any()
}

fn sheet(id: &ItemId, inquiry: &'static Inquiry) -> AnyView {
    let session = use_session();
    let facts = {
        let id = id.clone();
        dynamic(move || {
            let activity: Activity = session.thing(&id);
            let rows = [
                (words::WITH, activity.with.clone()),
                (words::WHO_DOES, activity.who.clone()),
                (words::BY_WHEN, day(activity.due)),
            ];
            let rows = rows.into_iter().filter(|(_, text)| !text.trim().is_empty());
            let rows =
                many(rows, |(word, text)| view! { <dt>{t(word)}</dt><dd dir="auto">{text}</dd> }.into_any());
            view! { <dl class="facts">{rows}</dl> }.into_any()
        })
    };
    let prompts = {
        let id = id.clone();
        Callback::new(move |()| {
            let label = fill(common::STEP_ADD_MANY, &[("n", &inquiry.sheet.prompts.len().to_string())]);
            session.add_lines(label, (SheetRow::KIND, &id, SheetRow::a), &inquiry.sheet.prompts, &[]);
            App::current().tell(t(words::PROMPTS_IN).to_owned(), true);
        })
    };
    let some = {
        let id = id.clone();
        flag(move || !session.children(SheetRow::KIND, &id).is_empty())
    };
    let print = Callback::new(move |()| {
        // A browser without printing has nothing to say about it.
        let _ = window().print();
    });
    let first = inquiry.sheet.columns.first().map(String::as_str).unwrap_or_default();
    // The questions of this sheet are not the heading of its first column.
    let beside = (inquiry.id == Method::RuleCheck.code()).then(|| t(words::RULE_HINT));
    let all = all(id);
    view! {
        <header class="page-head">
            <h1 tabindex="-1" id="heading">{inquiry.sheet.title.as_str()}</h1>
            <p class="lead">{inquiry.sheet.intro.as_str()}</p>
        </header>
        <div class="folds"><Fold title=t(words::HOW_TO)>{how_to(inquiry)}</Fold></div>
        <LineField subject={Subject::of::<Activity>(id.clone())} field=Activity::what label=t(words::SHEET_ABOUT)/>
        {facts}
        <div class="callout" hidden=some>
            <p>{t(words::SHEET_EMPTY)}</p>
            <div class="cluster"><Button text=t(words::PUT_PROMPTS) look=Look::Main press=prompts/></div>
        </div>
        <p class="note">{fill(words::SHEET_FIRST, &[("column", first)])} " " {beside}</p>
        {careful()}
        <Things
            kind=SheetRow::KIND
            parent=id.clone()
            field=SheetRow::a
            label=inquiry.sheet.title.as_str()
            add=words::SHEET_ADD
            numbered=true
            tall=true
            under=under(id.clone(), inquiry)
        />
        <div class="cluster">
            {all}
            <Button text=t(common::PRINT) picture=Picture::Print look=Look::Quiet press=print/>
        </div>
    }
    .into_any()
}

fn under(activity: ItemId, inquiry: &'static Inquiry) -> Details {
    details(move |row: ItemId| {
        let columns = inquiry.sheet.columns.get(1..).unwrap_or_default();
        let fields = many(COLUMNS.into_iter().zip(columns), |(field, label)| {
            let subject = Subject::of::<SheetRow>(row.clone());
            view! { <AreaField subject field label=label.as_str() rows=1/> }.into_any()
        });
        let went = {
            let (row, activity) = (row.clone(), activity.clone());
            dynamic(move || went(&row, &activity))
        };
        view! { <div class="sheet-fields">{fields}</div> {went} }.into_any()
    })
}

/// The way to the finding that a line became, or a button that makes it one.
fn went(row: &ItemId, activity: &ItemId) -> AnyView {
    let session = use_session();
    let became = session.thing::<SheetRow>(row).became;
    let there = became.filter(|id| !session.item(id, |item| item.kind() != Finding::KIND));
    let challenge =
        session.peek(|document| Activity::get(document, activity).map(|one| one.parent)).unwrap_or_default();
    if there.is_some() {
        let href = back_to(session, Page::Thing(Tool::Investigate, challenge));
        return view! { <a class="note" href=href>{t(words::IS_FINDING)}</a> }.into_any();
    }
    let make = {
        let (row, activity) = (row.clone(), activity.clone());
        Callback::new(move |()| {
            let edits = findings(session, &activity, std::slice::from_ref(&row));
            if edits.is_empty() {
                App::current().say(words::ROW_EMPTY);
                return;
            }
            session.commit(t(words::STEP_FINDING), edits);
            App::current().tell(t(words::NOW_FINDING).to_owned(), true);
        })
    };
    view! { <div class="cluster"><Button text=t(words::MAKE_FINDING) look=Look::Quiet press=make/></div> }
        .into_any()
}

/// A button that makes findings of all lines that somebody has written in.
fn all(activity: &ItemId) -> AnyView {
    let session = use_session();
    let activity = activity.clone();
    let make = Callback::new(move |()| {
        let rows = untrack(|| session.children(SheetRow::KIND, &activity));
        let edits = findings(session, &activity, &rows);
        if edits.is_empty() {
            App::current().say(words::ROWS_EMPTY);
            return;
        }
        session.commit(t(words::STEP_FINDING), edits);
        App::current().tell(t(words::NOW_FINDINGS).to_owned(), true);
    });
    view! { <Button text=t(words::MAKE_FINDINGS) press=make/> }.into_any()
}

/// The edits that make findings of these lines, each once; a line with nothing but its question is left out.
fn findings(session: Session, activity: &ItemId, rows: &[ItemId]) -> Vec<Edit> {
    let Some(about) = session.peek(|document| Activity::get(document, activity)) else { return Vec::new() };
    let source = source(&about);
    let mut edits = Vec::new();
    let mut low = None;
    for id in rows {
        let Some(row) = session.peek(|document| SheetRow::get(document, id)) else { continue };
        let done =
            row.became.as_ref().is_some_and(|id| session.peek(|document| document.alive(id).is_some()));
        let Some(text) = told(&row).filter(|_| !done) else { continue };
        let new = session.fresh_id();
        let fields = [
            (Finding::text, text.into()),
            (Finding::source, source.as_str().into()),
            (Finding::from, activity.as_str().into()),
        ];
        edits.push(place_after(session.creation::<Finding>(&new, &about.parent, &fields), &mut low));
        edits.push(Edit::set(id.clone(), SheetRow::became, new));
    }
    edits
}

/// Several new things in one step would all stand at the same place: each goes after the one before it.
fn place_after(mut edit: Edit, low: &mut Option<String>) -> Edit {
    if let Edit::Create { fields, .. } = &mut edit {
        for (_, value) in fields.iter_mut().filter(|(name, _)| name == crate::document::POS) {
            let pos = match low.as_deref() {
                Some(low) => crate::document::order::between(Some(low), None),
                None => value.as_str().unwrap_or_default().to_owned(),
            };
            *low = Some(pos.clone());
            *value = pos.into();
        }
    }
    edit
}

/// Method and what exactly: «Interview: to fra kontoret».
fn source(activity: &Activity) -> String {
    let method = inquiry(activity.method).map(|inquiry| inquiry.name.as_str()).unwrap_or_default();
    let parts = [method, activity.what.trim()];
    let parts: Vec<&str> = parts.into_iter().filter(|part| !part.is_empty()).collect();
    parts.join(": ")
}

/// What a line says in one sentence; nothing where only its question stands there.
fn told(row: &SheetRow) -> Option<String> {
    let said: Vec<&str> = [&row.b, &row.c, &row.d]
        .into_iter()
        .map(|text| text.trim())
        .filter(|text| !text.is_empty())
        .collect();
    if said.is_empty() {
        return None;
    }
    let first = row.a.trim();
    let said = said.join(" · ");
    Some(match first.chars().last() {
        None => said,
        Some('?' | '.' | '!' | ':' | '…') => format!("{first} {said}"),
        Some(_) => format!("{first}: {said}"),
    })
}
