//! Random histories: a few copies of one process that are edited, deleted from, closed, opened and merged.

use samskab::document::order;
use samskab::document::{Actor, Document, Edit, KIND, POS, Randomness, Seeded};
use samskab::file;
use serde_json::{Value, json};

use super::oracle::{Known, Log};

/// Something that merges. The laws are about [`Document::merge`]; the mutants are others.
pub type Merge = fn(&Document, &Document) -> Document;

/// The merge of the app.
pub fn merge(a: &Document, b: &Document) -> Document {
    a.merge(b).document
}

/// One step. The numbers are taken modulo what there is, so that a history still makes sense when steps are
/// left out of it to make a failing one shorter.
#[derive(Clone, Debug)]
pub enum Step {
    Create { who: usize, dice: u64 },
    Vote { who: usize, ballot: usize, points: usize },
    Put { who: usize, item: usize, field: usize, dice: u64 },
    PutSeveral { who: usize, item: usize, dice: u64 },
    Delete { who: usize, item: usize },
    Restore { who: usize, item: usize },
    Pull { who: usize, from: usize },
    Exchange { who: usize, with: usize },
    NewSession { who: usize },
    SaveAndOpen { who: usize },
    KeepFile { who: usize },
}

/// A history that has not happened yet.
#[derive(Clone, Debug)]
pub struct Plan {
    pub copies: usize,
    pub steps: Vec<Step>,
    pub seed: u64,
}

impl Plan {
    pub fn random(seed: u64) -> Self {
        let mut dice = Seeded(seed);
        let copies = 2 + dice.below(4);
        let count = 10 + dice.below(61);
        let steps = (0..count).map(|_| {
            let (who, item) = (dice.below(copies), dice.below(1000));
            match dice.below(100) {
                0..18 => Step::Create { who, dice: dice.bits() },
                18..23 => Step::Vote { who, ballot: dice.below(6), points: dice.below(4) },
                23..48 => Step::Put { who, item, field: dice.below(1000), dice: dice.bits() },
                48..55 => Step::PutSeveral { who, item, dice: dice.bits() },
                55..65 => Step::Delete { who, item },
                65..70 => Step::Restore { who, item },
                70..83 => Step::Pull { who, from: dice.below(copies) },
                83..89 => Step::Exchange { who, with: dice.below(copies) },
                89..93 => Step::NewSession { who },
                93..97 => Step::SaveAndOpen { who },
                _ => Step::KeepFile { who },
            }
        });
        Self { copies, steps: steps.collect(), seed }
    }

    /// The plan without some of its steps.
    pub fn without(&self, from: usize, count: usize) -> Self {
        let mut shorter = self.clone();
        shorter.steps.drain(from..(from + count).min(self.steps.len()));
        shorter
    }
}

/// One copy and what the oracle says it has heard of.
#[derive(Clone, Debug)]
pub struct Copy {
    pub document: Document,
    pub known: Known,
    actor: Actor,
}

/// Where a history has led.
pub struct World {
    pub copies: Vec<Copy>,
    /// Files that were put aside on the way.
    pub old: Vec<(Document, Known)>,
    pub log: Log,
    pub merge: Merge,
    /// The document that all copies together make.
    pub all: (Document, Known),
    /// How many actors, items and values have been made; what the next one is called.
    names: usize,
}

const KINDS: [&str; 4] = ["challenge", "challenge", "finding", "hologram"];
const FIELDS: [&str; 6] = ["title", "title", "text", "pos", "x-unknown", "kind"];

impl World {
    pub fn live(plan: &Plan, merge: Merge) -> Self {
        let mut world = Self {
            copies: Vec::new(),
            old: Vec::new(),
            log: Log::default(),
            merge,
            all: (Document::new("p7q2m0c4kx"), Known::default()),
            names: 0,
        };
        for _ in 0..plan.copies {
            let (document, known) = world.all.clone();
            let actor = world.new_actor();
            world.copies.push(Copy { document, known, actor });
        }
        plan.steps.iter().for_each(|step| world.take(step));
        for copy in &world.copies {
            world.all.0 = merge(&world.all.0, &copy.document);
            world.all.1.join(&copy.known);
        }
        world
    }

    /// A name that no copy has used, spelled so that the order of actors is not that of their birth.
    pub fn new_actor(&mut self) -> Actor {
        self.names += 1;
        Actor::named(&format!("{}{}", Seeded(self.names as u64).token(3), self.names)).unwrap()
    }

    /// All documents of the history, those that are in use first.
    pub fn documents(&self) -> Vec<&Document> {
        let copies = self.copies.iter().map(|copy| &copy.document);
        copies.chain(self.old.iter().map(|(document, _)| document)).collect()
    }

    /// Carries out an edit in a copy and in the log.
    pub fn edit(&mut self, who: usize, edit: &Edit) {
        let copy = &mut self.copies[who];
        copy.document.apply(&copy.actor, edit);
        match edit {
            Edit::Create { id, fields } => self.log.create(&mut copy.known, id, fields),
            Edit::Put { id, field, values } => self.log.put(&mut copy.known, id, field, &values[0]),
            Edit::Delete { id } => self.log.delete(&mut copy.known, id),
            Edit::Restore { id } => self.log.restore(&mut copy.known, id),
            // Only undo does it, and no history of the log.
            Edit::Doubt { .. } => unreachable!(),
        }
    }

    fn take(&mut self, step: &Step) {
        match *step {
            Step::Create { who, dice } => {
                let edit = self.creation(who, &mut Seeded(dice));
                self.edit(who, &edit);
            }
            Step::Vote { who, ballot, points } => {
                let fields = vec![(KIND.into(), "vote".into()), ("points".into(), points.into())];
                self.edit(who, &Edit::Create { id: format!("vote-{ballot}"), fields });
            }
            Step::Put { who, item, field, dice } => {
                let Some(id) = self.some_item(who, item) else { return };
                let field = FIELDS[field % FIELDS.len()];
                let value = self.value(who, field, &mut Seeded(dice));
                self.edit(who, &Edit::set(id, field, value));
            }
            Step::PutSeveral { who, item, dice } => {
                let Some(id) = self.some_item(who, item) else { return };
                let mut dice = Seeded(dice);
                for field in ["title", "text", "pos"] {
                    let value = self.value(who, field, &mut dice);
                    self.edit(who, &Edit::set(id.clone(), field, value));
                }
            }
            Step::Delete { who, item } => {
                let Some(id) = self.some_item(who, item) else { return };
                self.edit(who, &Edit::Delete { id });
            }
            Step::Restore { who, item } => {
                let Some(id) = self.some_item(who, item) else { return };
                self.edit(who, &Edit::Restore { id });
            }
            Step::Pull { who, from } => self.pull(who, from),
            Step::Exchange { who, with } => {
                let before = self.copies[who].clone();
                self.pull(who, with);
                let copy = &mut self.copies[with];
                copy.document = (self.merge)(&copy.document, &before.document);
                copy.known.join(&before.known);
            }
            Step::NewSession { who } => self.copies[who].actor = self.new_actor(),
            Step::SaveAndOpen { who } => {
                let bytes = file::save(&self.copies[who].document);
                let opened = file::open(bytes.as_bytes()).expect("the app opens what it saved");
                self.copies[who].document = opened.document;
                self.copies[who].actor = self.new_actor();
            }
            Step::KeepFile { who } => {
                if self.old.len() < 6 {
                    self.old.push((self.copies[who].document.clone(), self.copies[who].known.clone()));
                }
            }
        }
    }

    fn pull(&mut self, who: usize, from: usize) {
        let other = self.copies[from].clone();
        let copy = &mut self.copies[who];
        copy.document = (self.merge)(&copy.document, &other.document);
        copy.known.join(&other.known);
    }

    /// An item of the copy, in the bin or not; ballots are left alone, so that they can be counted.
    fn some_item(&self, who: usize, number: usize) -> Option<String> {
        let ids: Vec<&String> = self.copies[who]
            .document
            .items()
            .map(|(id, _)| id)
            .filter(|id| !id.starts_with("vote"))
            .collect();
        (!ids.is_empty()).then(|| ids[number % ids.len()].clone())
    }

    /// A new thing; now and then one of the things of which there is one only, so that two copies make it.
    pub fn creation(&mut self, who: usize, dice: &mut Seeded) -> Edit {
        self.names += 1;
        let id = match dice.below(6) {
            0 => "process".to_owned(),
            1 => format!("fixed-{}", dice.below(3)),
            _ => format!("{}{}", dice.token(4), self.names),
        };
        let mut fields = vec![(KIND.to_owned(), Value::from(KINDS[dice.below(KINDS.len())]))];
        for field in ["title", "text", "pos", "x-unknown"] {
            if dice.below(3) > 0 {
                fields.push((field.to_owned(), self.value(who, field, dice)));
            }
        }
        Edit::Create { id, fields }
    }

    /// A value for a field: mostly one that nobody wrote before, sometimes one that others write too.
    pub fn value(&mut self, who: usize, field: &str, dice: &mut Seeded) -> Value {
        self.names += 1;
        match (field, dice.below(10)) {
            (KIND, _) => Value::from(KINDS[dice.below(KINDS.len())]),
            (POS, 1..) => {
                let list = self.copies[who].document.of_kind("challenge");
                let at = dice.below(list.len() + 1);
                let low = at.checked_sub(1).map(|at| list[at].1.text(POS));
                order::between(low, list.get(at).map(|(_, item)| item.text(POS))).into()
            }
            (_, 0) => [json!("ja"), json!(""), Value::Null, json!(3), json!(false)][dice.below(5)].clone(),
            ("x-unknown", _) => json!({ "n": self.names, "list": [1, [2.5, null], "æ"] }),
            _ => format!("ord {}", self.names).into(),
        }
    }
}
