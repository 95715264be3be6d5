//! Files as somebody might send them.

use samskab::document::{Actor, Document, Edit, KIND};
use samskab::file;
use samskab::model::{Challenge, Process, Thing};
use serde_json::Value;

/// The file of a process with that id, title and challenges, as the app itself would hand it out.
pub fn file_of(id: &str, title: &str, challenges: &[&str]) -> String {
    let mut document = Document::new(id);
    let actor = Actor::named("k7f3m2qa").unwrap();
    let mut create = |id: String, kind: &str, title: &str| {
        let fields = vec![(KIND.to_owned(), kind.into()), ("title".to_owned(), title.into())];
        document.apply(&actor, &Edit::Create { id, fields });
    };
    create(Process::KIND.to_owned(), Process::KIND, title);
    for (number, title) in (1..).zip(challenges) {
        create(format!("c{number}"), Challenge::KIND, title);
    }
    file::save(&document)
}

/// The same file, changed by hand.
pub fn changed(file: &str, change: impl FnOnce(&mut Value)) -> String {
    let mut value: Value = serde_json::from_str(file).unwrap();
    change(&mut value);
    value.as_object_mut().unwrap().remove("check");
    value.to_string()
}
