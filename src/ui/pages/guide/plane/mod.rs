//! The square of the typology, with a mark that is set by pointer, by touch or by the arrow keys. One's own process and
//! every case are placed in it.

mod said;
mod square;

use leptos::prelude::*;

pub use said::{spot_name, spot_said, type_name};

use crate::model::{Choice, CoType, Spot};
use crate::ui::parts::{Button, Fold, Look, dynamic, fill, flag, live, many, t};
use crate::words::{Word, typology as words};

/// A mark that was set, drawn with a short text: its number among the others.
#[derive(Clone, Debug, PartialEq)]
pub struct Placed {
    /// Where.
    pub spot: Spot,
    /// What stands in it.
    pub text: String,
}

/// A square with the mark that is being moved and those that were set.
pub struct Plane {
    /// Where the mark is now. It is only a try until it is set.
    pub at: RwSignal<Spot>,
    /// The marks that were set, the oldest first.
    pub set: Memo<Vec<Placed>>,
    /// Draw the way from each mark to the next.
    pub way: bool,
    /// A type that somebody else has given, shown as a field.
    pub given: Option<CoType>,
    /// What the mark is called.
    pub name: String,
    /// Sets the mark.
    pub keep: Callback<()>,
}

impl Plane {
    /// The square, what the mark says, and the ways to move and to set it.
    pub fn view(self) -> AnyView {
        let Self { at, set, keep, .. } = self;
        let is_set = move || set.with(|set| set.iter().any(|one| one.spot == at.get()));
        let state = live(move || {
            let none = set.with(Vec::is_empty) && at.get() == Spot::CENTRE;
            let word = match () {
                () if is_set() => words::IS_SET,
                () if none => words::NOT_SET,
                () => words::TRYING,
            };
            t(word).to_owned()
        });
        let last = move || set.with(|set| set.last().map(|one| one.spot));
        // The mark says where it is while the arrow keys move it; a press moves it from elsewhere.
        let spoken = RwSignal::new(String::new());
        let put = move |spot: Spot| {
            at.set(spot);
            spoken.set(spot_said(spot));
        };
        let back = move |()| put(untrack(last).unwrap_or(Spot::CENTRE));
        let tries = many(CoType::ALL.iter().copied(), |kind| {
            let text = fill(words::TRY, &[("type", type_name(kind))]);
            view! { <Button text press=move |()| put(Spot::of_type(kind)) look=Look::Quiet/> }.into_any()
        });
        let sliders = view! {
            <Fold title=t(words::SLIDERS)>
                {slider(at, words::SLIDE_RESULT, true)}
                {slider(at, words::SLIDE_CENTRE, false)}
            </Fold>
        };
        view! {
            <div class="plane stack">
                <p class="note">{t(words::HINT)}</p>
                {square::view(&self)}
                <p class="visually-hidden" role="status">{spoken}</p>
                <p class="plane-said">{live(move || spot_said(at.get()))}</p>
                <div class="cluster">
                    <Button text=t(words::SET) press=keep look=Look::Main/>
                    <span hidden=flag(move || last().is_none())>
                        <Button text=t(words::RETURN) press=back/>
                    </span>
                    <span class="note">{state}</span>
                </div>
                <div class="cluster plane-tries">
                    <span class="field-label">{t(words::WHAT_IF)}</span>
                    {tries}
                </div>
                {sliders}
            </div>
        }
        .into_any()
    }
}

/// One of the two ways as a slider of the browser's own: for fingers with a screen reader, which have no arrow keys.
fn slider(at: RwSignal<Spot>, label: Word, across: bool) -> AnyView {
    let value = move || if across { at.get().x } else { at.get().y };
    let take = move |event: web_sys::Event| {
        let Ok(value) = event_target_value(&event).parse::<u8>() else { return };
        at.update(|at| if across { at.x = value } else { at.y = value });
    };
    let id = if across { "slide-result" } else { "slide-centre" };
    view! {
        <div class="field">
            <label class="field-label" for=id>{t(label)}</label>
            <input
                type="range"
                id=id
                min="0"
                max="100"
                step="5"
                aria-valuetext=live(move || spot_said(at.get()))
                prop:value=live(move || value().to_string())
                on:input=take
            />
        </div>
    }
    .into_any()
}

/// The types with what each means, side by side. `tags` says of a type why it is shown.
pub fn compare(types: &[(CoType, Option<Word>)]) -> AnyView {
    let texts = &crate::ui::parts::guide().typology;
    let of = |kind: CoType| texts.types.iter().find(|one| one.id == kind.code());
    let heads = many(types, |(kind, tag)| {
        let tag = tag.map(|word| view! { <span class="tag">{t(word)}</span> });
        view! { <th scope="col">{type_name(*kind)} " " {tag}</th> }.into_any()
    });
    let row = |label: &'static str, text: &dyn Fn(CoType) -> &'static str| {
        let cells = many(types, |(kind, _)| view! { <td>{text(*kind)}</td> }.into_any());
        view! { <tr><th scope="row">{label}</th>{cells}</tr> }.into_any()
    };
    let rows = many(texts.aspects.iter().enumerate(), |(place, aspect)| {
        row(aspect, &|kind| of(kind).and_then(|one| one.facts.get(place)).map_or("", String::as_str))
    });
    let example = row(t(words::EXAMPLE), &|kind| of(kind).map_or("", |one| one.example.as_str()));
    view! {
        <div class="table-wrap" tabindex="0" role="group" aria-label=t(words::MEANS)>
            <table class="table types">
                <thead><tr><td></td>{heads}</tr></thead>
                <tbody>{rows}{example}</tbody>
            </table>
        </div>
    }
    .into_any()
}

/// As [`compare`], following what it reads.
pub fn compared(types: impl Fn() -> Vec<(CoType, Option<Word>)> + Send + Sync + 'static) -> AnyView {
    dynamic(move || compare(&types()))
}
