//! The journey of a made-up home care: from an empty shelf through the checklist and the six steps to what was learned,
//! and on to somebody else's computer.

mod act;
mod before;
mod find;
mod hand_over;
mod investigate;
mod language;
mod later;
mod learn;
mod see;
mod solve;
mod story;

use std::cell::RefCell;
use std::rc::Rc;

use crate::support::{Page, Scope, run};

/// The group at its screen: what it types is remembered, so that nothing of it may be missing in the end.
#[derive(Clone)]
struct Group {
    page: Page,
    said: Rc<RefCell<Vec<String>>>,
}

impl Group {
    fn remember(&self, text: &str) {
        self.said.borrow_mut().push(text.to_owned());
    }

    /// Answers the questions of a table.
    async fn answer(&self, table: &[(&str, &str)]) {
        for (ask, said) in table {
            self.page.fill(ask, said).await;
            self.remember(said);
        }
    }

    /// Answers them within a part of the page.
    async fn answer_in(&self, part: &Scope, table: &[(&str, &str)]) {
        for (ask, said) in table {
            self.page.fill_in(part, ask, said).await;
            self.remember(said);
        }
    }

    /// Adds to a list.
    async fn add(&self, label: &str, lines: &[&str]) {
        self.page.add(label, lines).await;
        lines.iter().for_each(|line| self.remember(line));
    }

    /// Goes to a step and a tool of it by the menu; the first look at a page is checked.
    async fn visit(&self, step: &str, tool: &str) {
        let menu = self.page.part("Trinene").await;
        self.page.press_in(&menu, step).await;
        self.page.press_in(&menu, tool).await;
        self.page.heading(tool).await;
        self.page.check(tool).await;
    }

    /// Goes to a page around the steps.
    async fn visit_beside(&self, page: &str) {
        let menu = self.page.part("Trinene").await;
        self.page.press_in(&menu, page).await;
        self.page.heading(page).await;
        self.page.check(page).await;
    }
}

#[test]
fn home_care_goes_from_an_empty_shelf_to_what_it_learned() {
    run(|page: Page| async move {
        let group = Group { page, said: Rc::default() };
        before::begin(&group).await;
        before::checklist(&group).await;
        before::people(&group).await;
        before::meeting(&group).await;
        language::cards(&group).await;
        language::words(&group).await;
        find::describe(&group).await;
        group.page.kept().await;
        group.page.reload().await;
        find::gather(&group).await;
        find::rate(&group).await;
        let secret = find::vote(&group).await;
        find::choose(&group).await;
        investigate::plans(&group).await;
        investigate::phone(&group).await;
        investigate::driving(&group).await;
        solve::four_fs(&group).await;
        solve::brainstorm(&group).await;
        solve::assess(&group).await;
        group.page.kept().await;
        let group = Group { page: group.page.next_day().await, said: group.said };
        group.page.open("").await;
        group.page.heading("Jeres forløb").await;
        group.page.check("shelf").await;
        group.page.press(story::TITLE).await;
        group.page.heading(story::TITLE).await;
        see::baseline(&group).await;
        act::plan(&group).await;
        see::signs(&group).await;
        see::counts(&group).await;
        see::line(&group).await;
        see::verdict(&group).await;
        learn::learning(&group).await;
        learn::communication(&group).await;
        learn::around(&group).await;
        hand_over::to_somebody_else(&group, &secret).await;
    });
}
