//! Who has a stake: four kinds, and in words which of them nobody has thought of yet.

use leptos::prelude::*;

use crate::document::ItemId;
use crate::model::{Challenge, Choice, Stakeholder, StakeholderKind, Thing, stakes};
use crate::ui::parts::{Details, LineField, Things, Tick, details, dynamic, flag, many, memo, t};
use crate::ui::session::{Subject, use_session};
use crate::words::{Labelled, Word, step2 as words};

const KINDS: [(StakeholderKind, Word, Word); 4] = [
    (StakeholderKind::Feels, words::FEELS_EMPTY, words::FEELS_ADD),
    (StakeholderKind::Knows, words::KNOWS_EMPTY, words::KNOWS_ADD),
    (StakeholderKind::CanChange, words::CAN_CHANGE_EMPTY, words::CAN_CHANGE_ADD),
    (StakeholderKind::MakesWork, words::MAKES_WORK_EMPTY, words::MAKES_WORK_ADD),
];

/// The four kinds.
pub(super) fn view(id: &ItemId) -> AnyView {
    let columns = many(KINDS, |(kind, empty, add)| {
        let list = list(id, kind, empty, add);
        view! { <section class="stake"><h3>{t(kind.word())}</h3>{list}</section> }.into_any()
    });
    view! {
        <p class="note">{t(words::STAKES_HINT)}</p>
        {pointed_out(id)}
        <div class="stakes">{columns}</div>
    }
    .into_any()
}

fn list(id: &ItemId, kind: StakeholderKind, empty: Word, add: Word) -> AnyView {
    let session = use_session();
    let mine = {
        let id = id.clone();
        memo(move || {
            session.watch(&[Stakeholder::KIND], |document| {
                let all = Stakeholder::of(document, &id).into_iter();
                all.filter(|one| one.stake == Some(kind)).map(|one| one.id).collect::<Vec<_>>()
            })
        })
    };
    view! {
        <Things
            kind=Stakeholder::KIND
            parent=id.clone()
            field=Stakeholder::who
            label=t(kind.word())
            add
            empty
            with=vec![(Stakeholder::stake.to_owned(), kind.code().into())]
            only=Signal::from(mine)
            under=under()
        />
    }
    .into_any()
}

fn under() -> Details {
    let session = use_session();
    details(move |id: ItemId| {
        let subject = || Subject::of::<Stakeholder>(id.clone());
        let here = {
            let id = id.clone();
            flag(move || !session.flag(&id, Stakeholder::absent))
        };
        view! {
            <Tick subject=subject() field=Stakeholder::absent label=t(words::ABSENT)/>
            <div hidden=here>
                <LineField subject=subject() field=Stakeholder::how label=t(words::BRING_IN)/>
            </div>
        }
        .into_any()
    })
}

/// That nobody who can change it is known, or that all of them are away.
fn pointed_out(id: &ItemId) -> AnyView {
    let session = use_session();
    let id = id.clone();
    let found = memo(move || {
        session.watch(&[Stakeholder::KIND, Challenge::KIND], |document| {
            let stakes = stakes(document, &id);
            (stakes.no_owner, stakes.owner_absent, stakes.empty.len() == KINDS.len())
        })
    });
    dynamic(move || {
        let word = match found.get() {
            // An empty page says what to do; it needs no warning.
            (_, _, true) => return ().into_any(),
            (true, ..) => words::NO_OWNER,
            (_, true, _) => words::OWNER_ABSENT,
            _ => return ().into_any(),
        };
        view! { <p class="callout callout-warn">{t(word)}</p> }.into_any()
    })
}
