//! «Oplæg til MED» and «Referat til MED».

use jiff::civil::Date;

use super::phrases::{begin, challenges_part, decisions_part, frame_part, promises_part, steps_part};
use super::sheet::Sheet;
use crate::document::Document;
use crate::model::overview::promises;
use crate::model::progress::progress;
use crate::model::{
    Challenge, Checklist, Choice, ChosenBy, Decision, Frame, Learning, Lesson, Meeting, Participant, Process,
    Role, Selection, TakesPart, Thing, Variant, Workplace, endings, numbered,
};
use crate::ui::pages::around::{joined, meeting_name, named};
use crate::ui::parts::{day, fill, guide, t};
use crate::words::{Labelled, Word, papers as words};

/// «Oplæg til MED»: what we want, who takes part, what is fixed, what we ask.
pub fn before(document: &Document, today: Date) -> Sheet {
    let said = &guide().mails.med_before;
    let mut sheet = begin(document, &said.title, today);
    let process = Process::only(document, "");
    let checklist = Checklist::only(document, "");
    let chosen_beforehand = checklist.chosen_by == Some(ChosenBy::Beforehand);
    // Co-creation with citizens is another thing than samskabt styring, and the two are not to be mixed up.
    let (intro, ask) = match process.variant == Some(Variant::CoCreation) {
        true => (t(words::GUIDE_INTRO), t(words::GUIDE_ASK)),
        false => (said.intro.as_str(), said.ask.as_str()),
    };
    sheet.paragraph("", intro);
    sheet.facts(
        words::ABOUT,
        [
            (words::NICKNAME, process.nickname.as_str()),
            (words::HEADLINE, if chosen_beforehand { "" } else { &checklist.headline }),
        ],
    );
    let workplaces = lines(Workplace::all(document).iter().map(workplace));
    let holders = joined([checklist.holders.trim().to_owned(), checklist.holders_role.trim().to_owned()]);
    sheet.facts(
        words::TAKES_PART,
        [
            (words::AREAS, checklist.areas.as_str()),
            (words::WORKPLACES, &workplaces),
            (words::ROLES, &joined(roles(document))),
            (words::HOLDERS, &holders),
        ],
    );
    let alone = if chosen_beforehand { "" } else { checklist.leave_alone.as_str() };
    frame_part(&mut sheet, &Frame::only(document, ""), alone);
    challenges(&mut sheet, document);
    meetings(&mut sheet, document, words::MEETINGS, |date| date >= today);
    sheet.paragraph(t(words::ASK), ask);
    sheet
}

/// «Referat til MED»: how far we are, what was decided, what did not succeed, what happens now.
pub fn after(document: &Document, today: Date) -> Sheet {
    let said = &guide().mails.med_after;
    let mut sheet = begin(document, &said.title, today);
    sheet.paragraph("", &said.intro);
    steps_part(&mut sheet, document, &progress(document));
    challenges_part(&mut sheet, document, &endings(document));
    decisions_part(&mut sheet, document, &Decision::all(document));
    meetings(&mut sheet, document, words::HELD, |date| date < today);
    let lessons = Lesson::all(document);
    sheet.list(words::LESSONS, lessons.into_iter().map(|lesson| lesson.text));
    let learning = Learning::only(document, "");
    let next = learning.next.map(|next| t(next.word()).to_owned());
    sheet.paragraph(
        t(words::NEXT_PHASE),
        &joined([next.unwrap_or_default(), learning.next_why.trim().to_owned()]),
    );
    promises_part(&mut sheet, &promises(document, today));
    meetings(&mut sheet, document, words::MEETINGS, |date| date >= today);
    sheet
}

fn workplace(one: &Workplace) -> String {
    let who = match one.takes_part {
        Some(TakesPart::Representatives) if !one.who.trim().is_empty() => one.who.trim().to_owned(),
        Some(part) => t(part.word()).to_lowercase(),
        None => return named(&one.name),
    };
    fill(words::WITH_WHO, &[("name", &named(&one.name)), ("who", &who)])
}

/// How many there are of each role: no labels, so a name that was written is not passed on.
fn roles(document: &Document) -> Vec<String> {
    let all = Participant::all(document);
    let count = |role: Role| all.iter().filter(|one| one.role == Some(role)).count();
    let line = |role: &Role| {
        let count = count(*role);
        (count > 0).then(|| format!("{}: {count}", t(role.word())))
    };
    Role::ALL.iter().filter_map(line).collect()
}

/// The challenges that were chosen, beforehand or by the group.
fn challenges(sheet: &mut Sheet, document: &Document) {
    let all = numbered(document);
    let list = |takes: &dyn Fn(&Challenge) -> bool| {
        let mine = all.iter().filter(|one| takes(&one.challenge));
        lines(mine.map(|one| format!("{}. {}", one.number, named(&one.challenge.title))))
    };
    let beforehand = list(&|one| one.beforehand);
    let chosen = list(&|one| one.selection == Some(Selection::Chosen) && !one.beforehand);
    sheet.facts(words::CHALLENGES, [(words::BEFOREHAND, beforehand.as_str()), (words::CHOSEN, &chosen)]);
}

fn lines(all: impl Iterator<Item = String>) -> String {
    all.collect::<Vec<_>>().join("\n")
}

fn meetings(sheet: &mut Sheet, document: &Document, title: Word, takes: impl Fn(Date) -> bool) {
    let mut all = Meeting::all(document);
    all.retain(|one| one.date.is_some_and(&takes));
    crate::document::sort::sort_by_key(&mut all, |one| one.date);
    let line = |one: &Meeting| joined([day(one.date), meeting_name(one), one.purpose.trim().to_owned()]);
    sheet.list(title, all.iter().map(line));
}
