//! A process from its first line to its last, and what the app says is next.

use expect_test::expect;
use samskab::model::progress::*;
use samskab::model::*;
use serde_json::json;

use super::support::Room;

/// What is next after each line of the story.
struct Story {
    room: Room,
    told: String,
}

impl Story {
    fn new() -> Self {
        let mut story = Self { room: Room::new(), told: String::new() };
        story.then("nothing yet", |_| {});
        story
    }

    fn then(&mut self, line: &str, act: impl FnOnce(&mut Room)) {
        act(&mut self.room);
        let next = next(&self.room.document);
        let next =
            next.map_or("nothing".to_owned(), |(step, tool, missing)| format!("{step} {tool}: {missing:?}"));
        self.told += &format!("{line} → {next}\n");
    }

    fn shown(&self) -> String {
        let line = |step: &StepProgress| {
            let progress = &step.progress;
            format!("{} {:?} {}/{}\n", step.step, step.shown(), progress.done_parts, progress.all_parts)
        };
        progress(&self.room.document).iter().map(line).collect()
    }
}

#[test]
fn a_full_process_from_first_to_last() {
    let mut story = Story::new();
    story.then("workplaces", |room| {
        room.add::<Workplace>("w", "", &[]);
    });
    story.then("the workplaces choose", |room| {
        room.only::<Checklist>(
            "",
            &[(Checklist::chosen_by, json!("workplaces")), (Checklist::headline, json!("Mere tid"))],
        );
    });
    story.then("somebody keeps hold of it", |room| {
        room.set("checklist", Checklist::holders, "To konsulenter");
    });
    story.then("the frame", |room| {
        room.only::<Frame>(
            "",
            &[
                (Frame::fixed, json!("Loven")),
                (Frame::time, json!("Et år")),
                (Frame::freed, json!("Borgerne")),
            ],
        );
    });
    story.then("a card", |room| {
        room.only::<Drawn>("c01", &[(Drawn::drawn, json!(true))]);
    });
    story.then("roles", |room| {
        room.add::<RoleTask>("rt", "", &[]);
    });
    story.then("words", |room| {
        room.add::<SharedWord>("sw", "", &[]);
    });
    story.then("a point of attention", |room| {
        room.add::<Attention>("at", "", &[]);
    });
    story.then("two challenges", |room| {
        room.add::<Challenge>("a", "", &[(Challenge::what, json!("Kvartalsmøder"))]);
        room.add::<Challenge>("b", "", &[]);
    });
    story.then("described", |room| {
        room.set("b", Challenge::what, "Skemaer");
    });
    story.then("one is chosen", |room| {
        room.set("a", Challenge::selection, "chosen").set("b", Challenge::selection, "not_now");
    });
    story.then("a group signs up", |room| {
        room.set("a", Challenge::signed_up, "Bord 1");
    });
    story.then("an activity", |room| {
        room.add::<Activity>("ac", "a", &[]);
    });
    story.then("the owner is known", |room| {
        room.set("a", Challenge::owner, "Visitationen");
    });
    story.then("to be solved", |room| {
        let edits = flow::edits_for_outcome(&room.document, "a", Outcome::Solve);
        room.apply(edits);
    });
    story.then("one of the four F's", |room| {
        room.only::<FourFs>("a", &[(FourFs::change, json!(true))]);
    });
    story.then("an idea", |room| {
        room.add::<Idea>("i", "a", &[(Idea::text, json!("Kun når noget er ændret"))]);
    });
    story.then("a solution", |room| {
        room.add::<Solution>("s", "", &[("challenges:a", json!(true)), (Solution::measure, json!("yes"))]);
    });
    story.then("what it is for", |room| {
        room.set("s", Solution::effect_work, "Færre møder");
    });
    story.then("it goes on", |room| {
        room.set("s", Solution::go, "go");
    });
    story.then("a baseline", |room| {
        room.add::<Measure>("m", "s", &[]);
        room.add::<Reading>("r", "m", &[(Reading::when, json!("before")), (Reading::value, json!(30))]);
    });
    story.then("an action, stuck", |room| {
        room.add::<Action>("ax", "s", &[(Action::status, json!("stuck"))]);
    });
    story.then("it moves again", |room| {
        room.set("ax", Action::status, "ongoing");
    });
    story.then("it is done", |room| {
        room.set("ax", Action::status, "done");
    });
    story.then("counted after", |room| {
        room.add::<Reading>("q", "m", &[(Reading::when, json!("after")), (Reading::value, json!(10))]);
    });
    let half_way = story.shown();
    story.then("it must be adjusted", |room| {
        room.add::<Verdict>("v", "s", &[(Verdict::works, json!("adjust"))]);
    });
    story.then("it works", |room| {
        room.add::<Verdict>("u", "s", &[(Verdict::works, json!("yes"))]);
    });
    story.then("learning", |room| {
        room.add::<Lesson>("l", "", &[]).add::<Anchoring>("an", "", &[]);
        room.only::<Learning>(
            "",
            &[(Learning::next, json!("continue")), (Learning::holds, json!("2027-06-01"))],
        );
    });
    story.then("somebody to tell", |room| {
        room.add::<Audience>("au", "", &[]);
    });
    story.then("told", |room| {
        room.set("au", Audience::done, true);
    });
    expect![[r#"
        nothing yet → 0 checklist: Workplaces
        workplaces → 0 checklist: ChosenBy
        the workplaces choose → 0 checklist: Holders
        somebody keeps hold of it → 0 checklist: WhatIsFixed
        the frame → 1 cards: CardTalk
        a card → 1 roles: Roles
        roles → 1 words: Words
        words → 1 attention: Attention
        a point of attention → 2 describe: Challenges
        two challenges → 2 describe: Description(["b"])
        described → 2 prioritise: Selection(["a", "b"])
        one is chosen → 2 prioritise: SignUp(["a"])
        a group signs up → 2 investigate: Plan(["a"])
        an activity → 2 investigate: Owner(["a"])
        the owner is known → 2 investigate: Conclusion(["a"])
        to be solved → 3 four_fs: FourFs(["a"])
        one of the four F's → 3 brainstorm: Ideas(["a"])
        an idea → 3 brainstorm: Solution(["a"])
        a solution → 3 assess: WantedEffect(["s"])
        what it is for → 3 assess: Decision(["s"])
        it goes on → 4 act: Baseline(["s"])
        a baseline → 4 act: Actions(["s"])
        an action, stuck → 4 act: Stuck(["ax"])
        it moves again → 4 act: OpenActions(["ax"])
        it is done → 5 counts: ReadingsAfter(["m"])
        counted after → 5 verdict: Verdict(["s"])
        it must be adjusted → 4 act: Adjustment(["s"])
        it works → 6 learning: Lessons
        learning → 6 communication: Audience
        somebody to tell → 6 communication: NotTold(["au"])
        told → nothing
    "#]]
    .assert_eq(&story.told);
    expect![[r#"
        0 Ready 1/1
        1 Ready 4/4
        2 Ready 3/3
        3 Ready 3/3
        4 Ready 1/1
        5 Ongoing 1/2
        6 NotStarted 0/2
    "#]]
    .assert_eq(&half_way);
    expect![[r#"
        0 Ready 1/1
        1 Ready 4/4
        2 Ready 3/3
        3 Ready 3/3
        4 Ready 1/1
        5 Ready 2/2
        6 Ready 2/2
    "#]]
    .assert_eq(&story.shown());
}

#[test]
fn the_light_meeting() {
    let mut story = Story { room: Room::new(), told: String::new() };
    story.then("light", |room| {
        room.only::<Process>("", &[(Process::variant, json!("light"))]);
    });
    story.then("three lines", |room| {
        room.only::<Frame>(
            "",
            &[(Frame::area, json!("x")), (Frame::fixed, json!("x")), (Frame::decides, json!("x"))],
        );
    });
    story.then("a challenge", |room| {
        room.add::<Challenge>(
            "a",
            "",
            &[(Challenge::what, json!("x")), (Challenge::selection, json!("chosen"))],
        );
    });
    story.then("looked into", |room| {
        room.only::<Investigation>("a", &[(Investigation::short, json!("x"))]);
    });
    story.then("not enough", |room| {
        room.only::<Process>("", &[(Process::enough, json!("no"))]);
    });
    story.then("we meet again", |room| {
        room.only::<Process>("", &[(Process::again, json!("2026-12-01"))]);
    });
    story.then("larger than we thought", |room| {
        room.only::<Process>("", &[(Process::enough, json!("bigger"))]);
    });
    story.then("enough after all", |room| {
        room.only::<Process>("", &[(Process::enough, json!("yes"))]);
    });
    story.then("a solution", |room| {
        room.only::<FourFs>("a", &[(FourFs::remove, json!(true))]);
        room.add::<Solution>("s", "", &[("challenges:a", json!(true))]);
    });
    story.then("done", |room| {
        room.add::<Action>("ax", "s", &[(Action::status, json!("done"))]);
    });
    story.then("a sign", |room| {
        room.add::<Sign>("g", "s", &[]);
    });
    story.then("seen", |room| {
        room.add::<Observation>("o", "g", &[]);
    });
    story.then("one line of learning and a date", |room| {
        room.only::<Learning>("", &[(Learning::line, json!("x")), (Learning::holds, json!("2027-06-01"))]);
    });
    expect![[r#"
        light → 0 frame: Area
        three lines → 2 describe: Challenges
        a challenge → 2 investigate: ShortLook(["a"])
        looked into → 2 enough: Enough
        not enough → 2 enough: MeetAgain
        we meet again → nothing
        larger than we thought → 2 enough: TurnIntoFull
        enough after all → 3 four_fs: FourFs(["a"])
        a solution → 4 act: Actions(["s"])
        done → 5 signs: Signs(["s"])
        a sign → 5 signs: Observations(["g"])
        seen → 6 learning: Lessons
        one line of learning and a date → nothing
    "#]]
    .assert_eq(&story.told);
}

#[test]
fn steps_that_people_closed_or_passed_over_are_left_alone() {
    let mut room = Room::new();
    room.only::<Step>("0", &[(Step::state, json!("not_relevant"))]);
    assert_eq!(next(&room.document), Some((1, tool::CARDS, Missing::CardTalk)));
    // Somebody began with step 2: step 1 was skipped.
    room.add::<Challenge>("a", "", &[]);
    assert_eq!(next(&room.document).map(|(step, ..)| step), Some(2));
    room.only::<Step>("2", &[(Step::state, json!("done"))]);
    assert_eq!(
        next(&room.document).map(|(step, ..)| step),
        Some(6),
        "nothing was chosen, so nothing is to be solved"
    );
}
