//! «Kopi uden navne og private noter»: which fields of which things name people or are private, and the copy that
//! goes without them.
//!
//! The copy is a process of its own with an id of its own, born in one breath: it has no dots, no other wordings,
//! no bin and no tombstones of the first one. So it never merges with it; and even where somebody forges the id,
//! what was left out is simply not there, which says nothing, and cannot empty what the others have.

use crate::document::{Actor, Document, Edit, KIND, PARENT, POS};

use super::{
    Action, Activity, Anchoring, Answer, AssessmentLine, Attention, Audience, Backing, Ballot, Barrier,
    BottomLine, Brainstorm, CardNote, CaseMark, CaseNote, Challenge, Checklist, Decision, Drawn, Finding,
    Focus, FourFs, Frame, Group, Guidance, Heading, Homework, Idea, Investigation, LeadTask, Learning,
    Lesson, LineTime, Mark, Measure, Meeting, NewChallenge, Novelty, Observation, OwnCard, Participant,
    PrivateNote, Process, Rating, Reading, RoleTask, Round, SharedWord, SheetRow, Sign, Solution, Source,
    Stakeholder, Step, Talk, Theme, Thing, Trial, TypeMark, Verdict, Why, Workplace,
};

/// Fields that ask who somebody is: they may hold a name, even where a role would do.
const NAMING_FIELDS: &[(&str, &[&str])] = &[
    (Action::KIND, &[Action::who]),
    (Activity::KIND, &[Activity::with, Activity::who]),
    (Anchoring::KIND, &[Anchoring::who]),
    (Answer::KIND, &[Answer::by]),
    (Audience::KIND, &[Audience::sender]),
    (Backing::KIND, &[Backing::supports, Backing::missing]),
    (Ballot::KIND, &[Ballot::by]),
    (Challenge::KIND, &[Challenge::owner, Challenge::raised_by, Challenge::signed_up]),
    (Checklist::KIND, &[Checklist::holders]),
    (Decision::KIND, &[Decision::who]),
    (Finding::KIND, &[Finding::source]),
    (Focus::KIND, &[Focus::whom]),
    (FourFs::KIND, &[FourFs::remove_decides, FourFs::change_decides]),
    (Frame::KIND, &[Frame::decides, Frame::freed_decides]),
    (Homework::KIND, &[Homework::who]),
    (Investigation::KIND, &[Investigation::team, Investigation::who_decided, Investigation::sent_to]),
    (Meeting::KIND, &[Meeting::came, Meeting::came_also]),
    (Novelty::KIND, &[Novelty::who]),
    (Participant::KIND, &[Participant::label]),
    (Rating::KIND, &[Rating::by]),
    (RoleTask::KIND, &[RoleTask::who]),
    (Sign::KIND, &[Sign::who]),
    (Solution::KIND, &[Solution::team, Solution::level_who]),
    (Source::KIND, &[Source::label]),
    (Stakeholder::KIND, &[Stakeholder::who]),
    (Trial::KIND, &[Trial::feedback]),
    (Verdict::KIND, &[Verdict::who]),
    (Workplace::KIND, &[Workplace::who]),
];

/// Fields that were written for few eyes.
const PRIVATE_FIELDS: &[(&str, &[&str])] = &[
    // What a manager thinks about a direction, often about the people in it.
    (LeadTask::KIND, &[LeadTask::note]),
    // A mail to people, with greetings and the names below it.
    (Meeting::KIND, &[Meeting::invitation, Meeting::went, Meeting::went_note]),
    (Participant::KIND, &[Participant::note]),
    (PrivateNote::KIND, PrivateNote::FIELDS),
    (Process::KIND, &[Process::handover]),
    // Two people spoke together.
    (Talk::KIND, &[Talk::said, Talk::agreed]),
];

/// Fields that go along: what the group found, thought and agreed on, and whom it is for.
const SHARED_FIELDS: &[(&str, &[&str])] = &[
    (Action::KIND, &[Action::what, Action::due, Action::status, Action::when, Action::then, Action::help]),
    (Activity::KIND, &[Activity::method, Activity::what, Activity::due, Activity::done]),
    (Anchoring::KIND, &[Anchoring::way, Anchoring::text]),
    (Answer::KIND, &[Answer::question, Answer::text]),
    (AssessmentLine::KIND, AssessmentLine::FIELDS),
    (Attention::KIND, Attention::FIELDS),
    (
        Audience::KIND,
        &[
            Audience::who,
            Audience::gain,
            Audience::message,
            Audience::channel,
            Audience::when,
            Audience::done,
            Audience::about,
        ],
    ),
    (Backing::KIND, &[Backing::step, Backing::date, Backing::meeting]),
    (Ballot::KIND, &[Ballot::dots, Ballot::voters]),
    (Barrier::KIND, &[Barrier::of_kind, Barrier::text, Barrier::answer]),
    (BottomLine::KIND, BottomLine::FIELDS),
    (Brainstorm::KIND, &[Brainstorm::question, Brainstorm::also, Brainstorm::phase, Brainstorm::minutes]),
    (CardNote::KIND, &[CardNote::text, CardNote::became]),
    (CaseMark::KIND, CaseMark::FIELDS),
    (CaseNote::KIND, CaseNote::FIELDS),
    (
        Challenge::KIND,
        &[
            Challenge::title,
            Challenge::what,
            Challenge::where_when,
            Challenge::how_often,
            Challenge::touches,
            Challenge::touches_who,
            Challenge::consequence,
            Challenge::form,
            Challenge::origin,
            Challenge::theme,
            Challenge::from,
            Challenge::beforehand,
            Challenge::follows,
            Challenge::selection,
            Challenge::selection_why,
            Challenge::mandate,
            Challenge::groups,
            Challenge::merged_into,
            Challenge::ended,
        ],
    ),
    (
        Checklist::KIND,
        &[
            Checklist::areas,
            Checklist::chosen_by,
            Checklist::headline,
            Checklist::leave_alone,
            Checklist::holders_role,
        ],
    ),
    (
        Decision::KIND,
        &[
            Decision::what,
            Decision::authority,
            Decision::med,
            Decision::meeting,
            Decision::date,
            Decision::about,
        ],
    ),
    (Drawn::KIND, &[Drawn::drawn]),
    (Finding::KIND, &[Finding::text, Finding::from]),
    (Focus::KIND, &[Focus::notes, Focus::state, Focus::hold, Focus::again]),
    (
        FourFs::KIND,
        &[
            FourFs::remove,
            FourFs::remove_why,
            FourFs::remove_what,
            FourFs::change,
            FourFs::change_why,
            FourFs::change_what,
            FourFs::anchor,
            FourFs::anchor_why,
            FourFs::anchor_how,
            FourFs::keep,
            FourFs::keep_why,
            FourFs::keep_learn,
        ],
    ),
    (Frame::KIND, &[Frame::area, Frame::fixed, Frame::changeable, Frame::goals, Frame::time, Frame::freed]),
    (Group::KIND, &[Group::name]),
    (Guidance::KIND, Guidance::FIELDS),
    (Heading::KIND, &[Heading::name]),
    (Homework::KIND, &[Homework::what, Homework::due, Homework::done, Homework::result, Homework::step]),
    (Idea::KIND, &[Idea::text, Idea::parked, Idea::heading, Idea::became]),
    (
        Investigation::KIND,
        &[
            Investigation::problem,
            Investigation::why_came,
            Investigation::who_uses,
            Investigation::would_miss,
            Investigation::doc_right,
            Investigation::doc_law,
            Investigation::doc_help,
            Investigation::conclusion,
            Investigation::outcome,
            Investigation::short,
        ],
    ),
    (
        Learning::KIND,
        &[
            Learning::tells,
            Learning::next,
            Learning::next_why,
            Learning::holds,
            Learning::holds_note,
            Learning::line,
        ],
    ),
    (LeadTask::KIND, &[LeadTask::done]),
    (Lesson::KIND, &[Lesson::of_kind, Lesson::text, Lesson::from]),
    (LineTime::KIND, &[LineTime::label, LineTime::date, LineTime::secret, LineTime::closed]),
    (Mark::KIND, &[Mark::value]),
    (
        Measure::KIND,
        &[
            Measure::what,
            Measure::unit,
            Measure::unit_own,
            Measure::better,
            Measure::changed,
            Measure::times_low,
            Measure::times_high,
            Measure::people_low,
            Measure::people_high,
            Measure::weeks_low,
            Measure::weeks_high,
            Measure::freed,
        ],
    ),
    (
        Meeting::KIND,
        &[
            Meeting::title,
            Meeting::kind_of,
            Meeting::date,
            Meeting::place,
            Meeting::purpose,
            Meeting::agenda,
            Meeting::solution,
        ],
    ),
    (NewChallenge::KIND, &[NewChallenge::text]),
    (Novelty::KIND, &[Novelty::what, Novelty::from]),
    (Observation::KIND, &[Observation::date, Observation::seen, Observation::note]),
    (OwnCard::KIND, &[OwnCard::text, OwnCard::suit]),
    (Participant::KIND, &[Participant::role, Participant::workplace, Participant::group]),
    (
        Process::KIND,
        &[
            Process::title,
            Process::workplace,
            Process::nickname,
            Process::variant,
            Process::citizens,
            Process::started,
            Process::delete_by,
            Process::follows,
            Process::example,
            Process::enough,
            Process::again,
        ],
    ),
    (Rating::KIND, &[Rating::importance, Rating::effect, Rating::barriers]),
    (Reading::KIND, &[Reading::when, Reading::date, Reading::value]),
    (RoleTask::KIND, &[RoleTask::role, RoleTask::task, RoleTask::when]),
    (
        Round::KIND,
        &[
            Round::about,
            Round::dots,
            Round::stack,
            Round::secret,
            Round::closed,
            Round::date,
            Round::otherwise,
        ],
    ),
    (SharedWord::KIND, &[SharedWord::expression, SharedWord::meaning, SharedWord::origin]),
    (SheetRow::KIND, &[SheetRow::a, SheetRow::b, SheetRow::c, SheetRow::d, SheetRow::became]),
    (Sign::KIND, &[Sign::text, Sign::place, Sign::start, Sign::end]),
    (
        Solution::KIND,
        &[
            Solution::title,
            Solution::description,
            Solution::challenges,
            Solution::four_fs,
            Solution::effect_citizens,
            Solution::effect_work,
            Solution::effect_environment,
            Solution::will_it,
            Solution::will_it_why,
            Solution::how_seen,
            Solution::level,
            Solution::go,
            Solution::go_why,
            Solution::measure,
            Solution::from,
        ],
    ),
    (Stakeholder::KIND, &[Stakeholder::stake, Stakeholder::absent, Stakeholder::how]),
    (Step::KIND, &[Step::state, Step::reason]),
    (Talk::KIND, &[Talk::with, Talk::date, Talk::points]),
    (Theme::KIND, &[Theme::name]),
    (
        Trial::KIND,
        &[
            Trial::try_first,
            Trial::place,
            Trial::start,
            Trial::end,
            Trial::criteria,
            Trial::success,
            Trial::result,
            Trial::result_note,
        ],
    ),
    (TypeMark::KIND, TypeMark::FIELDS),
    (
        Verdict::KIND,
        &[
            Verdict::seen,
            Verdict::core_task,
            Verdict::new_hassle,
            Verdict::works,
            Verdict::date,
            Verdict::next,
        ],
    ),
    (Why::KIND, &[Why::text]),
    (Workplace::KIND, &[Workplace::name, Workplace::takes_part]),
];

fn fields_of(table: &'static [(&str, &[&str])], kind: &str) -> &'static [&'static str] {
    table.iter().find(|(known, _)| *known == kind).map_or(&[], |(_, fields)| fields)
}

/// What was judged about the fields of a kind: those that name people, the private ones, those that are shared.
/// A field in none of them was not judged; the tests let none be so.
pub fn judged(kind: &str) -> [&'static [&'static str]; 3] {
    [fields_of(NAMING_FIELDS, kind), fields_of(PRIVATE_FIELDS, kind), fields_of(SHARED_FIELDS, kind)]
}

/// Whether that field of that kind goes into a copy to share. What a newer app wrote and this one does not know
/// stays out.
pub fn is_shared(kind: &str, field: &str) -> bool {
    // A set is kept as one flag for each member, `came:4kz…`.
    let name = field.split_once(':').map_or(field, |(set, _)| set);
    [KIND, PARENT, POS].contains(&name) || fields_of(SHARED_FIELDS, kind).contains(&name)
}

/// The copy to share, under that id: what is alive, as it is shown, without what names people or is private.
pub fn without_names(document: &Document, id: &str, actor: &Actor) -> Document {
    let mut copy = Document::new(id);
    for (id, item) in document.items().filter(|(_, item)| item.is_alive()) {
        let fields = item.fields.keys().filter(|field| is_shared(item.kind(), field));
        let fields = fields.filter_map(|field| Some((field.clone(), item.get(field)?.clone())));
        let fields: Vec<_> = fields.collect();
        // Of a kind with nothing to share not even the place is shown.
        if !fields_of(SHARED_FIELDS, item.kind()).is_empty() {
            copy.apply(actor, &Edit::Create { id: id.clone(), fields });
        }
    }
    copy
}

#[cfg(test)]
mod tests {
    use serde_json::Value;

    use super::without_names;
    use crate::document::{Actor, Document, Edit, KIND, Seeded};
    use crate::file;
    use crate::model::{Challenge, Meeting, Participant, Thing};

    fn actor(seed: u64) -> Actor {
        Actor::mint(&mut Seeded(seed))
    }

    fn made() -> Document {
        let mut document = Document::new("p1");
        let me = actor(1);
        let mut add = |id: &str, fields: &[(&str, &str)]| {
            let fields =
                fields.iter().map(|(name, value)| ((*name).to_owned(), Value::from(*value))).collect();
            document.apply(&me, &Edit::Create { id: id.to_owned(), fields });
        };
        add(
            "c1",
            &[
                (KIND, "challenge"),
                ("title", "To skemaer"),
                ("raised_by", "Anna"),
                ("brand_new", "Hemmeligt"),
            ],
        );
        add("c2", &[(KIND, "challenge"), ("title", "Slettet af Anna")]);
        add("a1", &[(KIND, "participant"), ("label", "Anna"), ("note", "på orlov"), ("role", "leader")]);
        add("m1", &[(KIND, "meeting"), ("title", "Opstart"), ("came:a1", "x"), ("came_also", "Bo")]);
        add("x1", &[(KIND, "from_the_future"), ("text", "Carla")]);
        document.apply(&me, &Edit::set("c1", "title", "Tre skemaer"));
        document.apply(&me, &Edit::Delete { id: "c2".into() });
        document
    }

    #[test]
    fn names_and_notes_are_nowhere_in_the_copy() {
        let text = file::save(&without_names(&made(), "p2", &actor(2)));
        for gone in ["Anna", "Bo", "Carla", "orlov", "To skemaer", "Hemmeligt", "came", "\"p1\""] {
            assert!(!text.contains(gone), "{gone} in {text}");
        }
        let copy = file::open(text.as_bytes()).unwrap().document;
        assert_eq!(Challenge::get(&copy, "c1").unwrap().title, "Tre skemaer");
        assert_eq!(Meeting::get(&copy, "m1").unwrap().title, "Opstart");
        assert_eq!(Participant::all(&copy).len(), 1, "how many took part is no name");
        assert!(copy.bin().is_empty());
    }

    #[test]
    fn a_copy_that_comes_back_takes_nothing_away() {
        let first = made();
        let mut copy = without_names(&first, "p2", &actor(2));
        assert_ne!(first.id, copy.id, "so it is offered beside, and not taken in");
        copy.apply(&actor(2), &Edit::set("c1", "title", "Rettet i kopien"));
        // And if somebody writes the first id into it by hand:
        let merged = first.merge(&copy.copied_as("p1")).document;
        for (id, item) in first.items() {
            for (field, register) in &item.fields {
                let now = merged.item(id).and_then(|item| item.fields.get(field)).unwrap();
                assert!(register.wordings().iter().all(|old| now.wordings().contains(old)), "{id}.{field}");
            }
        }
    }
}
