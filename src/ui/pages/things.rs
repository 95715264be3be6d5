//! How a thing is called and where it lives, for the pages that show things of every kind beside each other.

use serde_json::Value;

use crate::document::{Document, ItemId, KIND, PARENT, POS};
use crate::method::Tool;
use crate::model::*;
use crate::ui::parts::{day, number, t};
use crate::ui::route::{Chapter, Page};
use crate::words::{Labelled, Word, names, overview as words};

/// The fields that hold the main text of a thing, whatever its kind, the best first.
const MAIN: [&str; 12] = [
    "title",
    "name",
    "text",
    "what",
    "statement",
    "expression",
    "task",
    "label",
    "message",
    "who",
    "supports",
    "note",
];
/// How many characters of a main text are shown.
const SHORT: usize = 90;

/// The word for the kind of a thing.
pub fn kind_name(kind: &str) -> &'static str {
    t(names::kind(kind).unwrap_or(words::SOMETHING))
}

/// What a thing is called: the first line of its main text, of its first other text, or of what it belongs to.
/// Empty where there is nothing to read.
pub fn main_text(document: &Document, id: &str) -> String {
    let mut id = id.to_owned();
    // A damaged file may go round in a circle.
    for _ in 0..4 {
        // Nothing may be written yet about a point of the guide that a note is about.
        let Some(item) = document.item(&id) else {
            return id
                .split_once('-')
                .and_then(|(kind, code)| super::guide::called(kind, code))
                .unwrap_or_default()
                .to_owned();
        };
        if item.kind() == Talk::KIND {
            return super::guide::talk_called(item);
        }
        if let Some(name) = super::guide::called(item.kind(), item.text(PARENT)) {
            return name.to_owned();
        }
        // A vote says nothing, so that no bin can tell who gave what; a private note is not read by chance.
        if !matches!(item.kind(), Ballot::KIND | Mark::KIND | Rating::KIND | PrivateNote::KIND) {
            let own = MAIN.iter().map(|field| item.text(field)).find(|text| !text.trim().is_empty());
            // Where there is one of a kind, it is called after its kind or after what it belongs to.
            if own.is_none() && id == item.kind() {
                return kind_name(item.kind()).to_owned();
            }
            let is_only = id.strip_prefix(item.kind()).is_some_and(|rest| rest.starts_with('-'));
            let prose = || {
                let all =
                    item.fields.iter().filter(|(field, _)| ![KIND, PARENT, POS].contains(&field.as_str()));
                let all = all.filter(|(field, register)| is_prose(document, field, register.value()));
                all.filter_map(|(field, _)| item.get(field)?.as_str()).find(|text| !text.trim().is_empty())
            };
            if let Some(text) = own.or_else(|| if is_only { None } else { prose() }) {
                return first_line(text);
            }
            if let Some(role) = Role::from_code(item.text("role")) {
                return t(role.word()).to_owned();
            }
        }
        id = item.text(PARENT).to_owned();
    }
    String::new()
}

/// The main text, or words that say that there is none.
pub fn called(document: &Document, id: &str) -> String {
    let text = main_text(document, id);
    if text.is_empty() { t(words::NO_TEXT).to_owned() } else { text }
}

fn first_line(text: &str) -> String {
    let line = text.trim().lines().next().unwrap_or_default();
    if line.chars().count() <= SHORT {
        return line.to_owned();
    }
    let short: String = line.chars().take(SHORT).collect();
    format!("{} …", short.trim_end())
}

/// What a field is called. For a member of a set it says which member.
pub fn field_name(document: &Document, name: &str) -> String {
    let word = names::field(name).map_or("", t);
    match name.split_once(':') {
        Some((set, member)) => {
            let choice = label(set, member).map(|word| t(word).to_owned());
            format!("{word}: {}", choice.unwrap_or_else(|| main_text(document, member)))
        }
        None => word.to_owned(),
    }
}

/// A value as people read it.
pub fn value_text(document: &Document, field: &str, value: &Value) -> String {
    match value {
        Value::Bool(is) => t(if *is { YesNo::Yes } else { YesNo::No }.word()).to_owned(),
        Value::Number(value) => number(value.as_f64().unwrap_or_default()),
        Value::String(text) if !text.trim().is_empty() => {
            let word = label(field, text).map(|word| t(word).to_owned());
            let date = || crate::model::iso_day(text).map(|date| day(Some(date)));
            let thing = || document.item(text).map(|_| called(document, text));
            word.or_else(date).or_else(thing).unwrap_or_else(|| text.clone())
        }
        _ => t(words::EMPTY_VALUE).to_owned(),
    }
}

/// Whether a value is text that people wrote, and not a choice, a date or a link to another thing.
pub fn is_prose(document: &Document, field: &str, value: &Value) -> bool {
    value.as_str().is_some_and(|text| {
        label(field, text).is_none() && crate::model::iso_day(text).is_none() && document.item(text).is_none()
    })
}

/// The word for the code of a choice. Codes and texts do not mix: a text is never spelled like a code.
fn label(field: &str, code: &str) -> Option<Word> {
    fn of<C: Labelled>(code: &str) -> Option<Word> {
        C::from_code(code).map(Labelled::word)
    }
    match field {
        "state" => of::<StepState>(code).or_else(|| of::<FocusState>(code)),
        "status" => of::<ActionStatus>(code),
        "variant" => of::<Variant>(code),
        "enough" => of::<Enough>(code),
        "takes_part" => of::<TakesPart>(code),
        "chosen_by" => of::<ChosenBy>(code),
        "question" => of::<ChecklistQuestion>(code),
        "role" | "level" => of::<Role>(code),
        "kind_of" => of::<MeetingKind>(code),
        "went" => of::<Went>(code),
        "with" => of::<TalkWith>(code),
        "med" => of::<MedLevel>(code),
        "suit" => of::<Suit>(code),
        "form" => of::<Form>(code),
        "origin" => of::<Origin>(code),
        "touches" => of::<Touches>(code),
        "selection" => of::<Selection>(code),
        "mandate" => of::<Mandate>(code),
        "outcome" => of::<Outcome>(code),
        "stake" => of::<StakeholderKind>(code),
        "method" => of::<Method>(code),
        "four_fs" => of::<Simplification>(code),
        "phase" => of::<Phase>(code).or_else(|| of::<LeadPhase>(code)),
        "will_it" => of::<WillIt>(code),
        "go" => of::<Go>(code),
        "measure" | "try_first" => of::<YesNo>(code),
        "result" => of::<TrialResult>(code),
        "of_kind" => of::<LessonKind>(code).or_else(|| of::<BarrierKind>(code)),
        "seen" => of::<Seen>(code),
        "unit" => of::<Unit>(code),
        "better" => of::<Better>(code),
        "when" => of::<When>(code),
        "works" => of::<Works>(code),
        "way" => of::<Anchor>(code).or_else(|| of::<Way>(code)),
        "hold" => of::<Hold>(code),
        "next" => of::<NextPhase>(code),
        _ => None,
    }
}

/// The page where a thing is written.
pub fn home(document: &Document, id: &str) -> Page {
    let Some(item) = document.item(id) else { return Page::Overview };
    let parent = item.text(PARENT).to_owned();
    let all = Page::Tool;
    let of = |tool, thing: ItemId| if thing.is_empty() { Page::Tool(tool) } else { Page::Thing(tool, thing) };
    match item.kind() {
        Frame::KIND => Page::Frame,
        Participant::KIND | Group::KIND => Page::People,
        Meeting::KIND => Page::Meetings,
        Decision::KIND => Page::Decisions,
        Homework::KIND => Page::Homework,
        Checklist::KIND | Answer::KIND | Workplace::KIND => all(Tool::Checklist),
        OwnCard::KIND | Drawn::KIND | CardNote::KIND => all(Tool::Cards),
        RoleTask::KIND => all(Tool::Roles),
        SharedWord::KIND => all(Tool::Words),
        Attention::KIND => all(Tool::Attention),
        Challenge::KIND => of(Tool::Describe, id.to_owned()),
        Theme::KIND => all(Tool::Describe),
        Rating::KIND | Round::KIND | Ballot::KIND => all(Tool::Prioritise),
        Investigation::KIND | Stakeholder::KIND | Activity::KIND | Finding::KIND | Why::KIND => {
            of(Tool::Investigate, parent)
        }
        FourFs::KIND => of(Tool::FourFs, parent),
        Brainstorm::KIND | Idea::KIND | Heading::KIND => of(Tool::Brainstorm, parent),
        Solution::KIND => of(Tool::Assess, id.to_owned()),
        Action::KIND if parent.is_empty() => Page::Actions,
        Action::KIND if task_code(&parent).is_some() => task_page(&parent),
        LeadTask::KIND => task_page(id),
        TypeMark::KIND => Page::Guide(Chapter::Typology),
        CaseMark::KIND | CaseNote::KIND => Page::GuideThing(Chapter::Cases, parent),
        Action::KIND | Trial::KIND | Barrier::KIND | Novelty::KIND => of(Tool::Act, parent),
        Sign::KIND => of(Tool::Signs, parent),
        Measure::KIND => of(Tool::Counts, parent),
        AssessmentLine::KIND => all(Tool::Line),
        Verdict::KIND => of(Tool::Verdict, parent),
        Learning::KIND | Lesson::KIND | Anchoring::KIND | NewChallenge::KIND => all(Tool::Learning),
        Audience::KIND => all(Tool::Communication),
        Step::KIND => parent.parse().map_or(Page::Overview, Page::Step),
        Backing::KIND => {
            let step = item.get(Backing::step).and_then(Value::as_f64).unwrap_or_default();
            Page::Step(step.clamp(0.0, 6.0) as u8)
        }
        SheetRow::KIND => of(Tool::Investigate, above(document, &parent)),
        Observation::KIND => of(Tool::Signs, above(document, &parent)),
        Reading::KIND => of(Tool::Counts, above(document, &parent)),
        LineTime::KIND | Mark::KIND => all(Tool::Line),
        Talk::KIND => Page::GuideThing(Chapter::Talks, id.to_owned()),
        PrivateNote::KIND if document.item(&parent).is_some() => home(document, &parent),
        PrivateNote::KIND => Page::Guide(match parent.starts_with(LeadTask::KIND) {
            true => Chapter::Directions,
            false => Chapter::Phases,
        }),
        Focus::KIND => Page::GuideThing(Chapter::Phases, parent),
        BottomLine::KIND => Page::GuideThing(Chapter::Phases, super::guide::LINES.to_owned()),
        Guidance::KIND => Page::Guide(Chapter::Phases),
        _ => Page::Overview,
    }
}

/// The page of a task of leadership, by the id of what was written about it.
pub fn task_page(id: &str) -> Page {
    Page::GuideThing(Chapter::Directions, task_code(id).unwrap_or_default().to_owned())
}

/// What the parent of a thing belongs to.
fn above(document: &Document, parent: &str) -> ItemId {
    document.item(parent).map(|item| item.text(PARENT).to_owned()).unwrap_or_default()
}

/// The private notes on these things: what is erased for good takes them along, wherever it was deleted.
pub fn notes_on(document: &Document, ids: &[ItemId]) -> Vec<ItemId> {
    let notes = ids.iter().map(|id| PrivateNote::only_id(id));
    notes.filter(|note| document.item(note).is_some() && !ids.contains(note)).collect()
}

/// The deleted things that lie below this one, and below those.
pub fn dead_below(document: &Document, id: &str) -> Vec<ItemId> {
    let mut all: Vec<ItemId> = vec![id.to_owned()];
    let mut next = 0;
    while let Some(parent) = all.get(next).cloned() {
        let below = document.items().filter(|(below, item)| {
            item.text(PARENT) == parent && !item.is_alive() && !item.is_erased() && !all.contains(below)
        });
        let below: Vec<ItemId> = below.map(|(id, _)| id.clone()).collect();
        all.extend(below);
        next += 1;
    }
    all.remove(0);
    all
}
