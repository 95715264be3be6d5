//! Steps 0 to 2: the frame, and finding and looking into what gets in the way.

use crate::document::sort::Gather as _;
use std::collections::BTreeMap;

use super::facts::{Facts, challenge_of, has, lack};
use super::{Missing, Progress};
use crate::model::{
    Activity, Checklist, ChosenBy, Enough, Finding, Frame, Investigation, Rating, Round, Selection,
    Stakeholder, Thing, VoteAbout, Workplace, stakes_among,
};

/// With more challenges than this the group should weigh them before it chooses.
const MANY_CHALLENGES: usize = 3;

impl Facts<'_> {
    pub(super) fn checklist(&self) -> Progress {
        let checklist = Checklist::only(self.document, "");
        let frame = Frame::only(self.document, "");
        let mut parts = vec![
            (self.index.any::<Workplace>() || has(&checklist.areas), Missing::Workplaces),
            (checklist.chosen_by.is_some(), Missing::ChosenBy),
        ];
        match checklist.chosen_by {
            Some(ChosenBy::Beforehand) => {
                let listed = self.challenges.iter().any(|one| one.challenge.beforehand);
                parts.push((listed, Missing::ChosenChallenges));
            }
            Some(ChosenBy::Workplaces) => parts.push((has(&checklist.headline), Missing::Headline)),
            None => {}
        }
        parts.extend([
            (has(&checklist.holders), Missing::Holders),
            (has(&frame.fixed) || has(&frame.changeable), Missing::WhatIsFixed),
            (has(&frame.time), Missing::Time),
            (has(&frame.freed), Missing::FreedTime),
        ]);
        Progress::of_parts(parts)
    }

    pub(super) fn frame(&self) -> Progress {
        let frame = Frame::only(self.document, "");
        Progress::of_parts([
            (has(&frame.area), Missing::Area),
            (has(&frame.fixed), Missing::WhatIsFixed),
            (has(&frame.decides), Missing::WhoDecides),
        ])
    }

    pub(super) fn describe(&self) -> Progress {
        if self.challenges.is_empty() {
            return Progress::new(false, 0, 1, vec![Missing::Challenges]);
        }
        let bare = self.ids(|challenge| {
            let put_off = challenge.selection == Some(Selection::NotNow);
            !put_off && !has(&challenge.what) && !has(&challenge.consequence)
        });
        let all = self.challenges.len();
        Progress::new(true, all - bare.len(), all, lack(bare, Missing::Description).collect())
    }

    pub(super) fn prioritise(&self) -> Progress {
        let all = self.challenges.len();
        let ballots = self.index.all::<Round>().iter().any(|round| round.about != Some(VoteAbout::Ideas));
        let weighed = ballots || self.index.any::<Rating>();
        let undecided = self.ids(|challenge| challenge.selection.is_none());
        let alone = self.ids(|challenge| {
            let taken = !challenge.groups.is_empty() || has(&challenge.signed_up);
            let team = self.investigations.get(&challenge.id).is_some_and(|one| has(&one.team));
            challenge.selection == Some(Selection::Chosen) && !taken && !team
        });
        let mut missing = Vec::new();
        if all > MANY_CHALLENGES && !weighed && undecided.len() == all {
            missing.push(Missing::Weighing);
        }
        let done = all - undecided.len();
        missing.extend(lack(undecided, Missing::Selection));
        if !self.light {
            missing.extend(lack(alone, Missing::SignUp));
        }
        Progress::new(weighed || done > 0, done, all, missing)
    }

    pub(super) fn investigate(&self) -> Progress {
        let chosen = self.under_investigation();
        let open: Vec<&Investigation> = chosen.iter().copied().filter(|one| one.outcome.is_none()).collect();
        let ids = |list: &[&Investigation], is: &dyn Fn(&Investigation) -> bool| {
            list.iter().filter(|one| is(one)).map(|one| challenge_of(one)).collect::<Vec<_>>()
        };
        if self.light {
            let bare = ids(&open, &|one| !has(&one.short) && !has(&one.conclusion));
            let done = chosen.len() - bare.len();
            return Progress::new(done > 0, done, chosen.len(), lack(bare, Missing::ShortLook).collect());
        }
        let activities = self.index.by_parent::<Activity>();
        let findings = self.index.by_parent::<Finding>();
        let stakeholders = self.index.by_parent::<Stakeholder>();
        let named =
            self.challenges.iter().map(|one| (one.challenge.id.as_str(), one.challenge.owner.as_str()));
        let owners: BTreeMap<&str, &str> = named.gather();
        let planned = |one: &Investigation| {
            let id = challenge_of(one);
            let words = [&one.problem, &one.why_came, &one.who_uses, &one.who_decided, &one.conclusion];
            words.into_iter().any(|text| has(text))
                || activities.contains_key(&id)
                || findings.contains_key(&id)
                || stakeholders.contains_key(&id)
        };
        let ownerless = |one: &Investigation| {
            let id = challenge_of(one);
            let owner = owners.get(id.as_str()).copied().unwrap_or_default();
            let stakes = stakes_among(owner, stakeholders.get(&id).map_or(&[], Vec::as_slice));
            planned(one) && (stakes.no_owner || stakes.owner_absent)
        };
        let started = chosen.iter().any(|one| one.outcome.is_some() || planned(one));
        let mut missing: Vec<Missing> = Vec::new();
        missing.extend(lack(ids(&open, &|one| !planned(one)), Missing::Plan));
        missing.extend(lack(ids(&open, &ownerless), Missing::Owner));
        missing.extend(lack(ids(&open, &|_| true), Missing::Conclusion));
        Progress::new(started, chosen.len() - open.len(), chosen.len(), missing)
    }

    pub(super) fn is_enough(&self) -> Progress {
        let parts = match self.enough {
            None => (false, Missing::Enough),
            Some(Enough::Yes) => (true, Missing::Enough),
            Some(Enough::No) => (self.meets_again, Missing::MeetAgain),
            Some(Enough::Bigger) => (false, Missing::TurnIntoFull),
        };
        let mut progress = Progress::of_parts([parts]);
        progress.started = self.enough.is_some();
        // Before there is anything to know about, the question is not asked.
        if self.under_investigation().is_empty() && self.enough.is_none() {
            return Progress::new(false, 0, 0, Vec::new());
        }
        progress
    }
}
