//! The note for whoever takes over as facilitator.

use jiff::civil::Date;

use super::phrases::{
    begin, challenges_part, dates_part, decisions_part, frame_part, promises_part, steps_part,
};
use super::sheet::Sheet;
use crate::document::Document;
use crate::model::handover::{Handover, handover};
use crate::model::{Checklist, Thing, Variant};
use crate::ui::pages::around::joined;
use crate::ui::pages::progress::place;
use crate::ui::parts::{day, fill, guide, t};
use crate::words::papers as words;

/// What somebody needs who takes over.
pub fn note(document: &Document, today: Date) -> Sheet {
    let all = handover(document, today);
    let mut sheet = begin(document, t(words::HANDOVER_TITLE), today);
    sheet.paragraph("", t(words::HANDOVER_INTRO));
    sheet.paragraph(t(words::FROM_HANDOVER), &all.process.handover);
    sheet.paragraph(t(words::NEXT_MOVE), &next(&all));
    let checklist = Checklist::only(document, "");
    let holders = joined([checklist.holders.trim().to_owned(), checklist.holders_role.trim().to_owned()]);
    sheet.paragraph(t(words::HOLDERS), &holders);
    backing(&mut sheet, &all);
    steps_part(&mut sheet, document, &all.steps);
    challenges_part(&mut sheet, document, &all.challenges);
    promises_part(&mut sheet, &all.promises);
    dates_part(&mut sheet, &all.dates);
    decisions_part(&mut sheet, document, &all.decisions);
    frame_part(&mut sheet, &all.frame, &checklist.leave_alone);
    let words_used =
        all.words.iter().map(|one| (one.expression.trim().to_owned(), one.meaning.trim().to_owned()));
    sheet.pairs(words::SHARED_WORDS, words_used.collect());
    for (title, count) in [(words::WORDINGS, all.wordings.len()), (words::CONTESTED, all.contested.len())] {
        if count > 0 {
            sheet.paragraph(t(title), &fill(words::WORDINGS_N, &[("n", &count.to_string())]));
        }
    }
    sheet
}

/// The tool where something is missing first, and its step where there are steps.
fn next(all: &Handover) -> String {
    let variant = all.process.variant;
    let Some((step, tool, _)) = all.next.as_ref().filter(|_| variant != Some(Variant::CoCreation)) else {
        return String::new();
    };
    let step = match step {
        1.. if all.process.has_steps() => guide().step(*step).name.clone(),
        _ => String::new(),
    };
    joined([step, place(tool, variant == Some(Variant::Light)).1.to_owned()])
}

/// Who backed the work when it was last asked, and who was missing.
fn backing(sheet: &mut Sheet, all: &Handover) {
    let Some(last) = all.backing.last() else { return };
    let asked = day(last.date);
    sheet.facts(
        words::BACKING,
        [
            (words::SUPPORTS, last.supports.as_str()),
            (words::MISSING, &last.missing),
            (words::ASKED_ON, &asked),
        ],
    );
}
