//! What others can be asked about this process: the kinds of questions, and for each what there is.

use crate::document::{Document, ItemId};
use crate::method::Tool;
use crate::model::{
    Ask, AssessmentLine, Challenge, ChecklistQuestion, Choice, Idea, LessonKind, LineTime, Measure, Question,
    Round, Sign, Solution, Thing, VoteAbout, When, numbered,
};
use crate::ui::parts::{Options, day, fill, options, t};
use crate::words::{Word, asking as words};

/// One kind of question as it is offered.
pub struct Offer {
    /// The kind.
    pub ask: Ask,
    /// Its name.
    pub name: Word,
    /// What comes back.
    pub back: Word,
    /// What is said where there is nothing to ask about, and where that is made.
    pub missing: Option<(Word, Tool)>,
    /// Each of the things is a question of its own.
    pub apart: bool,
    /// All of them are ticked from the start.
    pub whole: bool,
}

const fn offer(
    ask: Ask,
    name: Word,
    back: Word,
    missing: Option<(Word, Tool)>,
    apart: bool,
    whole: bool,
) -> Offer {
    Offer { ask, name, back, missing, apart, whole }
}

/// All of them, in the order of the method.
pub const OFFERS: [Offer; 9] = [
    offer(Ask::Checklist, words::CHECKLIST, words::CHECKLIST_BACK, None, false, true),
    offer(Ask::Describe, words::DESCRIBE, words::DESCRIBE_BACK, None, false, true),
    offer(
        Ask::Rate,
        words::RATE,
        words::RATE_BACK,
        Some((words::NO_CHALLENGES, Tool::Describe)),
        false,
        true,
    ),
    offer(Ask::Vote, words::VOTE, words::VOTE_BACK, Some((words::NO_ROUNDS, Tool::Prioritise)), true, true),
    offer(
        Ask::Findings,
        words::FINDINGS,
        words::FINDINGS_BACK,
        Some((words::NO_CHALLENGES, Tool::Describe)),
        true,
        false,
    ),
    offer(
        Ask::Observe,
        words::OBSERVE,
        words::OBSERVE_BACK,
        Some((words::NO_SIGNS, Tool::Signs)),
        false,
        true,
    ),
    offer(Ask::Count, words::COUNT, words::COUNT_BACK, Some((words::NO_MEASURES, Tool::Counts)), true, false),
    offer(Ask::Mark, words::MARK, words::MARK_BACK, Some((words::NO_LINES, Tool::Line)), true, false),
    offer(Ask::Learning, words::LEARNING, words::LEARNING_BACK, None, false, true),
];

fn named(text: String) -> String {
    if text.trim().is_empty() { t(words::NAMELESS_THING).to_owned() } else { text }
}

/// What there is to ask about: a key and a name for each.
pub fn targets(document: &Document, ask: Ask) -> Options {
    let of_solution = |text: String, solution: &str| {
        let solution = Solution::get(document, solution).map(|one| one.title).unwrap_or_default();
        if solution.trim().is_empty() { named(text) } else { format!("{} ({solution})", named(text)) }
    };
    match ask {
        Ask::Describe => Vec::new(),
        Ask::Rate | Ask::Findings => challenges(document),
        Ask::Vote => {
            let open = Round::all(document).into_iter().filter(|round| !round.closed);
            let open = open.filter(|round| !candidates(document, round).is_empty());
            open.map(|round| (round.id.clone(), round_name(document, &round))).collect()
        }
        Ask::Observe => {
            let all = Sign::all(document).into_iter();
            all.map(|sign| (sign.id, of_solution(sign.text, &sign.parent))).collect()
        }
        Ask::Count => {
            let all = Measure::all(document).into_iter();
            all.flat_map(|measure| {
                let what = of_solution(measure.what, &measure.parent);
                let id = measure.id;
                [(When::Before, words::BEFORE), (When::After, words::AFTER)]
                    .map(|(when, word)| (format!("{id}:{}", when.code()), fill(word, &[("what", &what)])))
            })
            .collect()
        }
        Ask::Mark => {
            let open = LineTime::all(document).into_iter().filter(|time| !time.closed);
            let line = |time: LineTime| {
                let line = AssessmentLine::get(document, &time.parent)?;
                Some((
                    time.id,
                    format!("{} – {}", of_solution(line.statement, &line.parent), named(time.label)),
                ))
            };
            open.filter_map(line).collect()
        }
        Ask::Checklist => options::<ChecklistQuestion>(),
        Ask::Learning => options::<LessonKind>(),
    }
}

fn challenges(document: &Document) -> Options {
    let all = numbered(document).into_iter();
    all.map(|one| (one.challenge.id, format!("{}. {}", one.number, named(one.challenge.title)))).collect()
}

fn round_name(document: &Document, round: &Round) -> String {
    let word = if round.secret { words::ROUND_SECRET } else { words::ROUND_OPEN };
    let name = fill(word, &[("day", &day(round.date))]);
    match round.about {
        Some(VoteAbout::Ideas) => {
            let what = Challenge::get(document, &round.parent).map(|one| one.title).unwrap_or_default();
            fill(words::ROUND_IDEAS, &[("round", &name), ("what", &named(what))])
        }
        _ => name,
    }
}

/// What can be voted for in a round.
fn candidates(document: &Document, round: &Round) -> Vec<ItemId> {
    match round.about {
        Some(VoteAbout::Ideas) => Idea::of(document, &round.parent).into_iter().map(|idea| idea.id).collect(),
        _ => numbered(document).into_iter().map(|one| one.challenge.id).collect(),
    }
}

impl Offer {
    /// The questions for what was ticked.
    pub fn questions(&self, document: &Document, picked: Vec<String>) -> Vec<Question> {
        let question = |about: Vec<ItemId>, when| Question::new(document, self.ask, about, when);
        if !self.apart {
            return vec![question(picked, None)];
        }
        let one = |key: String| match self.ask {
            Ask::Count => {
                let (id, when) = key.rsplit_once(':').unwrap_or((&key, ""));
                question(vec![id.to_owned()], When::from_code(when))
            }
            Ask::Vote => {
                let round = Round::get(document, &key);
                let candidates = round.map(|round| candidates(document, &round)).unwrap_or_default();
                question(std::iter::once(key).chain(candidates).collect(), None)
            }
            _ => question(vec![key], None),
        };
        picked.into_iter().map(one).collect()
    }
}
