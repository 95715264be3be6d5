//! What a browser knows of its own copy of a process.

use std::rc::Rc;

use samskab::document::Actor;
use samskab::platform::storage::{MemoryStore, Store as _};
use samskab::shelf::{OwnCopy, Shelf};

#[test]
fn the_own_copy_is_known_again_and_erased_with_its_process() {
    let shelf = Shelf::new(Rc::new(MemoryStore::default()));
    assert_eq!(shelf.own_copy("p1"), OwnCopy::default());
    let actors = vec![Actor::named("k7f3m2qa").unwrap(), Actor::named("k7f3m2qb").unwrap()];
    let copy = OwnCopy { label: "bord 2\n".to_owned(), actors: actors.clone() };
    shelf.set_own_copy("p1", &copy).unwrap();
    assert_eq!(shelf.own_copy("p1"), OwnCopy { label: "bord 2".to_owned(), actors }, "one line is one line");
    assert_eq!(shelf.own_copy("p"), OwnCopy::default(), "another process");
    shelf.erase("p1").unwrap();
    assert_eq!(shelf.own_copy("p1"), OwnCopy::default());
}

/// Sheets of questions once noted an own copy too, and it was shown as remains of a process that was never there.
#[test]
fn what_is_known_of_a_copy_is_no_remains_of_a_process() {
    let store = Rc::new(MemoryStore::default());
    let shelf = Shelf::new(store.clone());
    let copy = OwnCopy { label: "bord 2".to_owned(), actors: Vec::new() };
    shelf.set_own_copy("asking", &copy).unwrap();
    assert!(shelf.rooms().is_empty());
    store.set("samskab:process:asking:a", "noget").unwrap();
    assert!(
        shelf.rooms()["asking"].itself > "samskab:process:asking:anoget".len(),
        "with a process it counts"
    );
}

#[test]
fn only_so_many_names_are_remembered() {
    let shelf = Shelf::new(Rc::new(MemoryStore::default()));
    let actors: Vec<Actor> = (0..400).map(|number| Actor::named(&format!("a{number}")).unwrap()).collect();
    shelf.set_own_copy("p1", &OwnCopy { label: String::new(), actors: actors.clone() }).unwrap();
    assert_eq!(shelf.own_copy("p1").actors, actors[100..], "the newest");
}
