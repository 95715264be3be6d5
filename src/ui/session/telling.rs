//! Telling the views what has changed: one item, the things of a kind, or everything.

use std::collections::BTreeSet;

use leptos::prelude::*;

use super::Session;
use crate::document::{Document, Item, ItemId, KIND, PARENT, POS};
use crate::ui::app::{App, keep_caret};

impl Session {
    /// Tells the views what was written to. `counts` says that it is a change of its own: letters in one field
    /// are one change together.
    pub(super) fn announce(self, touched: BTreeSet<(ItemId, bool)>, counts: bool) {
        if touched.is_empty() {
            return;
        }
        self.notify(&touched);
        self.0.with_value(|live| {
            let changes = if counts { touched.len() as u32 } else { 0 };
            live.keep.update(|keep| {
                keep.changes = keep.changes.saturating_add(changes);
                keep.waiting = true;
            });
        });
        self.schedule();
    }

    /// Tells the views what has changed, and whether its place in the lists has.
    pub(super) fn notify(self, touched: &BTreeSet<(ItemId, bool)>) {
        self.0.with_value(|live| {
            let document = live.document.borrow();
            let signals = live.signals.borrow();
            let (mut content, mut members) = (BTreeSet::new(), BTreeSet::new());
            for (id, reshaped) in touched {
                if let Some(trigger) = signals.items.get(id) {
                    trigger.notify();
                }
                let kind = document.item(id).map(Item::kind).unwrap_or_default();
                content.insert(kind);
                if *reshaped {
                    members.insert(kind);
                }
            }
            content.iter().filter_map(|kind| signals.content.get(*kind)).for_each(ArcTrigger::notify);
            members.iter().filter_map(|kind| signals.members.get(*kind)).for_each(ArcTrigger::notify);
            live.everything.notify();
        });
    }

    /// Tells all views that anything may have changed.
    pub(super) fn announce_all(self) {
        self.0.with_value(|live| {
            let signals = live.signals.borrow();
            for map in [&signals.items, &signals.members, &signals.content] {
                map.values().for_each(ArcTrigger::notify);
            }
            live.everything.notify();
        });
    }

    /// Puts that document in the place of the open one and tells the views what is different in it. Nothing
    /// else is drawn anew, so whoever types elsewhere stays where they are.
    pub(super) fn adopt(self, document: Document, twins: bool) {
        let (touched, is_outdated) = self.0.with_value(|live| {
            let mut open = live.document.borrow_mut();
            let mut history = live.history.borrow_mut();
            let is_outdated = history.yield_to(&open, &document);
            let touched = difference(&open, &document);
            *open = document;
            if twins {
                live.author.borrow_mut().renew();
            }
            (touched, is_outdated)
        });
        if is_outdated {
            App::current().outdate_undo();
        }
        keep_caret(|| match touched {
            Some(touched) => self.notify(&touched),
            None => self.announce_all(),
        });
    }
}

/// The items that are different, and whether their place in the lists is. `None` where one became another kind of
/// thing: then two kinds of lists are concerned.
fn difference(before: &Document, after: &Document) -> Option<BTreeSet<(ItemId, bool)>> {
    let mut touched = BTreeSet::new();
    for (id, item) in after.items() {
        let reshaped = match before.item(id) {
            Some(old) if old == item => continue,
            Some(old) if old.kind() != item.kind() => return None,
            Some(old) => place(old) != place(item),
            None => true,
        };
        touched.insert((id.clone(), reshaped));
    }
    Some(touched)
}

/// What says in which list an item stands, and where.
fn place(item: &Item) -> (bool, [&str; 3]) {
    (item.is_alive(), [KIND, PARENT, POS].map(|field| item.text(field)))
}
