//! What to do with a file that one keeps saving into and that others may have changed meanwhile.

use super::{Kind, Problem, kind, open, save};
use crate::document::{Document, Merged};
use crate::model::shared;

/// What the file that is about to be written over turned out to be.
#[derive(Clone, Debug)]
pub enum Beneath {
    /// It holds all that is here, and nothing else: there is nothing to write.
    Same,
    /// It may be written over: it is empty, or it is what was written last, or all of it is here already.
    Mine,
    /// Others have written to it: both together, to be taken over and then written.
    Changed(Box<Merged>),
    /// It must not be written over.
    HandsOff(Foreign),
}

/// Why a file must not be written over.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Foreign {
    /// It is of another process.
    OtherProcess,
    /// A newer app wrote it.
    Newer,
    /// It is somebody's own copy of this process: it holds private notes, which nobody may see here and which would
    /// be gone.
    OwnCopy,
    /// It is locked with a passphrase, or holds questions or answers.
    OtherKind,
    /// It cannot be opened.
    Unreadable(Problem),
}

/// What the file is to this document. `last` is what was written to it last and read back. Others open the file, so
/// what is written holds no private notes, and a file that holds some is not written over.
pub fn beneath(document: &Document, last: Option<&[u8]>, found: &[u8]) -> Beneath {
    let ours = shared(document);
    match () {
        () if found == save(&ours).as_bytes() => return Beneath::Same,
        () if found.is_empty() || last == Some(found) => return Beneath::Mine,
        () => {}
    }
    if matches!(kind(found), Kind::Ask | Kind::Answer | Kind::Sealed) {
        return Beneath::HandsOff(Foreign::OtherKind);
    }
    let opened = match open(found) {
        Ok(opened) => opened,
        Err(Problem::Newer) => return Beneath::HandsOff(Foreign::Newer),
        Err(problem) => return Beneath::HandsOff(Foreign::Unreadable(problem)),
    };
    match () {
        () if opened.newer => Beneath::HandsOff(Foreign::Newer),
        () if opened.document.id != document.id => Beneath::HandsOff(Foreign::OtherProcess),
        // What is written for others has no trace of a note, so this was not.
        () if opened.document != shared(&opened.document) => Beneath::HandsOff(Foreign::OwnCopy),
        () => {
            let merged = document.merge(&opened.document);
            match merged.document == *document {
                true if opened.document == ours => Beneath::Same,
                true => Beneath::Mine,
                false => Beneath::Changed(Box::new(merged)),
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Beneath, Foreign, beneath};
    use crate::document::{Actor, Document, Edit, KIND};
    use crate::file::{Problem, save};
    use crate::model::{PrivateNote, Thing as _};

    fn note(document: &mut Document, who: &str, item: &str, title: &str) {
        let fields = vec![(KIND.to_owned(), "challenge".into()), ("title".to_owned(), title.into())];
        document.apply(&Actor::named(who).unwrap(), &Edit::Create { id: item.into(), fields });
    }

    #[test]
    fn what_lies_beneath_decides() {
        let mut before = Document::new("p1");
        note(&mut before, "anna", "c1", "Dobbelt registrering");
        let mut here = before.clone();
        note(&mut here, "anna", "c2", "Nøgler, der ikke passer");
        let mut there = before.clone();
        note(&mut there, "bo", "c3", "Vagtplanen");
        let other = here.copied_as("p2");
        let [old, own, theirs, foreign] = [&before, &here, &there, &other].map(save);
        let newer =
            theirs.replace("\"version\": 1", "\"version\": 99").replace("\"reads\": 1", "\"reads\": 99");
        assert_ne!(newer, theirs);
        let same = |found: Beneath| matches!(found, Beneath::Same);
        let mine = |found: Beneath| matches!(found, Beneath::Mine);
        assert!(same(beneath(&here, None, own.as_bytes())));
        assert!(same(beneath(&here, None, own.replace("  \"", " \"").as_bytes())), "told otherwise");
        assert!(mine(beneath(&here, None, b"")), "a file that was just made");
        assert!(mine(beneath(&here, Some(old.as_bytes()), old.as_bytes())));
        assert!(mine(beneath(&here, None, old.as_bytes())), "all of it is here");
        // What was written last is not looked at again, whatever it is.
        assert!(mine(beneath(&here, Some(b"?"), b"?")));

        let Beneath::Changed(merged) = beneath(&here, Some(old.as_bytes()), theirs.as_bytes()) else {
            panic!("it was changed")
        };
        for id in ["c1", "c2", "c3"] {
            assert!(merged.document.alive(id).is_some(), "{id}");
        }

        let mut noted = here.clone();
        let fields =
            vec![(KIND.to_owned(), PrivateNote::KIND.into()), (PrivateNote::text.to_owned(), "Tvivl".into())];
        noted.apply(&Actor::named("anna").unwrap(), &Edit::Create { id: PrivateNote::only_id("c1"), fields });
        let private = save(&noted);
        assert!(same(beneath(&noted, None, own.as_bytes())), "the notes are not missed in it");
        let cut = &theirs.as_bytes()[..theirs.len() / 2];
        let table: [(&[u8], Foreign); 7] = [
            (foreign.as_bytes(), Foreign::OtherProcess),
            (newer.as_bytes(), Foreign::Newer),
            (b"{\"format\": \"samskab-sealed\"}", Foreign::OtherKind),
            (b"{\"format\": \"samskab-answer\"}", Foreign::OtherKind),
            (b"Indk\xc3\xb8b: m\xc3\xa6lk", Foreign::Unreadable(Problem::NotJson)),
            (cut, Foreign::Unreadable(Problem::CutOff)),
            (private.as_bytes(), Foreign::OwnCopy),
        ];
        for (found, expected) in table {
            let Beneath::HandsOff(why) = beneath(&here, None, found) else { panic!("{expected:?}") };
            assert_eq!(why, expected);
        }
    }
}
