//! Two people type in one field at the same time while their copies meet again and again: both texts are there in
//! the end, and only those two.

use samskab::document::{Actor, Document, Dot, Edit, KIND, Randomness as _, Seeded};

/// A copy in which somebody types without leaving the field.
struct Typist {
    document: Document,
    actor: Actor,
    known: Vec<Dot>,
    text: String,
}

impl Typist {
    fn new(document: &Document, name: &str) -> Self {
        let known = document.dots("c1", "title");
        Self { document: document.clone(), actor: Actor::named(name).unwrap(), known, text: String::new() }
    }

    fn key(&mut self, letter: &str) {
        self.text.push_str(letter);
        let unseen = self.unseen();
        let value = self.text.as_str().into();
        assert!(self.document.put_over(&self.actor, "c1", "title", &value, &self.known).is_some());
        self.known = self.document.dots("c1", "title");
        self.known.retain(|dot| !unseen.contains(dot));
    }

    fn unseen(&self) -> Vec<Dot> {
        let mut dots = self.document.dots("c1", "title");
        dots.retain(|dot| !self.known.contains(dot));
        dots
    }
}

fn wordings(document: &Document) -> Vec<String> {
    let field = &document.item("c1").unwrap().fields["title"];
    let mut texts: Vec<String> =
        field.wordings().into_iter().map(|value| value.as_str().unwrap().to_owned()).collect();
    texts.sort();
    texts
}

fn begun() -> Document {
    let mut document = Document::new("p1");
    let fields = vec![(KIND.to_owned(), "challenge".into()), ("title".to_owned(), "Nøgler".into())];
    document.apply(&Actor::named("anna").unwrap(), &Edit::Create { id: "c1".into(), fields });
    document
}

#[test]
fn two_who_type_in_one_field_give_two_wordings() {
    for seed in 0..500 {
        let mut dice = Seeded(seed);
        let document = begun();
        let mut typists = [Typist::new(&document, "bo"), Typist::new(&document, "carl")];
        let letters = ["x", "y"];
        for (typist, letter) in typists.iter_mut().zip(letters) {
            typist.key(letter);
        }
        for _ in 0..30 {
            let who = dice.below(2);
            if dice.below(3) == 0 {
                let other = typists[1 - who].document.clone();
                let merged = typists[who].document.merge(&other);
                assert!(merged.twins.is_empty(), "seed {seed}");
                typists[who].document = merged.document;
            } else {
                typists[who].key(letters[who]);
            }
        }
        let [a, b] = &typists;
        let (ab, ba) = (a.document.merge(&b.document), b.document.merge(&a.document));
        assert_eq!(ab.document, ba.document, "seed {seed}");
        assert!(ab.twins.is_empty(), "seed {seed}");
        let mut both = [a.text.clone(), b.text.clone()];
        both.sort();
        assert_eq!(wordings(&ab.document), both, "seed {seed}");
    }
}

#[test]
fn who_types_where_nothing_came_in_writes_as_ever() {
    let document = begun();
    let mut typist = Typist::new(&document, "bo");
    typist.key("x");
    typist.key("y");
    let mut plain = document;
    for text in ["x", "xy"] {
        plain.apply(&Actor::named("bo").unwrap(), &Edit::set("c1", "title", text));
    }
    assert_eq!(typist.document, plain);
}

#[test]
fn taking_it_back_shows_what_was_there() {
    let document = begun();
    let mut mine = Typist::new(&document, "bo");
    mine.key("x");
    let mut theirs = Typist::new(&document, "carl");
    theirs.key("y");
    mine.document = mine.document.merge(&theirs.document).document;
    let before = wordings(&mine.document);
    let back = mine.document.put_over(&mine.actor, "c1", "title", &"xx".into(), &mine.known).unwrap();
    assert_eq!(wordings(&mine.document), ["xx", "y"]);
    mine.document.apply(&mine.actor, &back);
    assert_eq!(wordings(&mine.document), before);
    // What is in the bin is not typed into.
    mine.document.apply(&mine.actor, &Edit::Delete { id: "c1".into() });
    assert!(mine.document.put_over(&mine.actor, "c1", "title", &"z".into(), &mine.known).is_none());
}
