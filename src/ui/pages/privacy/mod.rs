//! The page for the data-protection officer: to be read, printed and copied from.

use leptos::prelude::*;

use crate::file::ITERATIONS;
use crate::ui::parts::{Button, Look, copy_button, fill, many, number, t};
use crate::words::{Word, common, privacy as words};

/// A heading and its lines.
type Part = (Word, &'static [Word]);

const BEFORE: [Part; 1] = [(words::SHORT, &[words::SHORT_1, words::SHORT_2, words::SHORT_3])];

/// What, where, how long.
const STORES: [[Word; 3]; 11] = [
    [words::STORE_PROCESS, words::STORE_PROCESS_AT, words::STORE_PROCESS_TIME],
    [words::STORE_VERSIONS, words::STORE_VERSIONS_AT, words::STORE_VERSIONS_TIME],
    [words::STORE_BOX, words::STORE_BOX_AT, words::STORE_BOX_TIME],
    [words::STORE_QUARANTINE, words::STORE_QUARANTINE_AT, words::STORE_QUARANTINE_TIME],
    [words::STORE_FILES, words::STORE_FILES_AT, words::STORE_FILES_TIME],
    [words::STORE_ANSWER, words::STORE_ANSWER_AT, words::STORE_ANSWER_TIME],
    [words::STORE_COPY, words::STORE_COPY_AT, words::STORE_COPY_TIME],
    [words::STORE_SETTINGS, words::STORE_SETTINGS_AT, words::STORE_SETTINGS_TIME],
    [words::STORE_HANDLES, words::STORE_HANDLES_AT, words::STORE_HANDLES_TIME],
    [words::STORE_APP, words::STORE_APP_AT, words::STORE_APP_TIME],
    [words::STORE_OUT, words::STORE_OUT_AT, words::STORE_OUT_TIME],
];

const AFTER: [Part; 6] = [
    (words::WHO, &[words::WHO_1, words::WHO_2, words::WHO_3, words::WHO_4]),
    (words::LESS, &[words::LESS_1, words::LESS_2, words::LESS_3, words::LESS_4]),
    (words::GONE, &[words::GONE_1, words::GONE_2, words::GONE_3, words::GONE_4, words::GONE_5]),
    (words::BASIS, &[words::BASIS_1, words::BASIS_2, words::BASIS_3]),
    (words::MAIL, &[words::MAIL_1, words::MAIL_2]),
    (words::IT, &[words::IT_1, words::IT_2, words::IT_3, words::IT_4, words::IT_5]),
];

/// Who answers, with room to write by hand.
const CONTACTS: [Word; 4] = [words::CONTACT_1, words::CONTACT_2, words::CONTACT_3, words::CONTACT_4];

fn part((title, lines): Part) -> AnyView {
    let rounds = number(f64::from(ITERATIONS));
    let lines = many(lines, |line| view! { <li>{fill(*line, &[("rounds", &rounds)])}</li> }.into_any());
    view! { <section class="stack"><h2>{t(title)}</h2><ul class="privacy-lines">{lines}</ul></section> }
        .into_any()
}

/// The page.
#[component]
pub fn Privacy() -> impl IntoView {
    let print = move |()| {
        // A browser that cannot print says so itself.
        let _ = window().print();
    };
    let heads = many([words::WHERE_WHAT, words::WHERE_PLACE, words::WHERE_HOW_LONG], |head| {
        view! { <th scope="col">{t(head)}</th> }.into_any()
    });
    let rows = many(STORES, |[what, at, time]| {
        view! { <tr><th scope="row">{t(what)}</th><td>{t(at)}</td><td>{t(time)}</td></tr> }.into_any()
    });
    view! {
        <article class="page privacy">
            <header class="page-head">
                <h1 tabindex="-1" id="heading">{t(words::TITLE)}</h1>
                <p class="lead">{t(words::LEAD)}</p>
            </header>
            <div class="cluster no-print"><Button text=t(common::PRINT) look=Look::Plain press=print/></div>
            {many(BEFORE, part)}
            <section class="stack">
                <h2 id="stores">{t(words::WHERE)}</h2>
                <div class="table-wrap" tabindex="0" role="region" aria-labelledby="stores">
                    <table class="table"><thead><tr>{heads}</tr></thead><tbody>{rows}</tbody></table>
                </div>
            </section>
            <section class="stack">
                <h2>{t(words::ARTICLE)}</h2>
                <p>{t(words::ARTICLE_LEAD)}</p>
                <div class="sheet"><p class="privacy-text">{t(words::ARTICLE_TEXT)}</p></div>
                <div class="no-print">{copy_button(words::ARTICLE_COPY, || t(words::ARTICLE_TEXT).to_owned())}</div>
            </section>
            {many(AFTER, part)}
            <section class="stack">
                <h2>{t(words::CONTACT)}</h2>
                <ul class="privacy-contacts">
                    {many(CONTACTS, |who| view! { <li>{t(who)}": "<span class="privacy-blank"></span></li> }.into_any())}
                </ul>
            </section>
        </article>
    }
    .into_any()
}
