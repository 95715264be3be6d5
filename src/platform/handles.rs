//! A file on a disk that the page may write to again and again (File System Access; Chrome and Edge).
//!
//! What went wrong is told by where it went wrong, not by the name of the error.

use js_sys::{Array, Uint8Array};
use wasm_bindgen::{JsCast, JsValue};

use super::asking::{ask, call, can, object};
use super::files::{self, FileProblem};

/// How our files are described to the picker.
const MIME: &str = "application/vnd.samskab+json";
const ENDINGS: [&str; 2] = [".samskab.json", OWN_ENDING];
/// Systems go by the last ending of a name alone: a double click on a file with this one opens the installed app.
const OWN_ENDING: &str = ".samskab";

/// A file that the person has chosen. It can be kept in a database and is the same file on the next day, but
/// then the person has to allow it again.
#[derive(Clone, Debug)]
pub struct Handle(JsValue);

/// Whether the page may write to the file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Permission {
    /// It may.
    Granted,
    /// The person must be asked, and only a press of a button may ask.
    Ask,
}

/// Why the file was not written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum HandleProblem {
    /// It cannot be read: moved, deleted, or the drive is gone.
    Unreachable,
    /// It is larger than any process.
    TooLarge,
    /// It can be read and not written: locked by somebody, write-protected, or the disk is full.
    Unwritable,
}

/// Whether this browser can do it.
pub fn is_possible() -> bool {
    let window = js_sys::global();
    can(&window, "showSaveFilePicker") && can(&window, "showOpenFilePicker")
}

fn kinds(words: &str) -> JsValue {
    let endings: Array = ENDINGS.into_iter().map(JsValue::from_str).collect();
    let accept = object(&[(MIME, endings.into())]);
    Array::of1(&object(&[("description", words.into()), ("accept", accept)])).into()
}

/// Whether the page is a window of its own, as a program that was installed has it.
fn is_installed() -> bool {
    let list = web_sys::window().and_then(|window| window.match_media("(display-mode: standalone)").ok()?);
    list.is_some_and(|list| list.matches())
}

/// Lets the person choose where a new file goes. `None` where they thought better of it.
pub async fn choose_new(name: &str, words: &str) -> Option<Handle> {
    let name = if is_installed() { name.trim_end_matches(".json") } else { name };
    let options =
        object(&[("suggestedName", name.into()), ("types", kinds(words)), ("id", "samskab".into())]);
    ask(&js_sys::global(), "showSaveFilePicker", &[options]).await.ok().map(Handle)
}

/// Lets the person choose a file that is there. The browser empties the file that is chosen for saving, so a
/// file with something in it must be chosen in this way. `None` where they thought better of it.
pub async fn choose_there(words: &str) -> Option<Handle> {
    let options = object(&[("types", kinds(words)), ("id", "samskab".into())]);
    let chosen = ask(&js_sys::global(), "showOpenFilePicker", &[options]).await.ok()?;
    chosen.dyn_into::<Array>().ok()?.iter().next().map(Handle)
}

impl Handle {
    /// The handle that was kept in a database.
    pub fn kept(value: JsValue) -> Option<Self> {
        can(&value, "getFile").then_some(Self(value))
    }

    /// As a database takes it.
    pub fn value(&self) -> &JsValue {
        &self.0
    }

    /// The name of the file, without its folder: browsers do not tell that.
    pub fn name(&self) -> String {
        super::asking::part(&self.0, "name").and_then(|name| name.as_string()).unwrap_or_default()
    }

    async fn permit(&self, question: &str) -> Permission {
        // A handle that cannot be asked is one that needs no permission.
        if !can(&self.0, question) {
            return Permission::Granted;
        }
        let mode = object(&[("mode", "readwrite".into())]);
        let answer = ask(&self.0, question, &[mode]).await.ok().and_then(|answer| answer.as_string());
        if answer.as_deref() == Some("granted") { Permission::Granted } else { Permission::Ask }
    }

    /// Whether the page may write to it now.
    pub async fn permission(&self) -> Permission {
        self.permit("queryPermission").await
    }

    /// Asks the person; only while a press of theirs is being answered.
    pub async fn request(&self) -> Permission {
        self.permit("requestPermission").await
    }

    /// The bytes of the file.
    ///
    /// # Errors
    /// With the [`HandleProblem`] where there are none to be had.
    pub async fn read(&self) -> Result<Vec<u8>, HandleProblem> {
        let file = ask(&self.0, "getFile", &[]).await.map_err(|_| HandleProblem::Unreachable)?;
        // Not a cast that asks for the class: a file may come from another frame.
        files::read(file.unchecked_into()).await.map_err(|problem| match problem {
            FileProblem::TooLarge(_) => HandleProblem::TooLarge,
            FileProblem::Unreadable => HandleProblem::Unreachable,
        })
    }

    /// Writes the file. The browser writes beside it and puts that in its place at the end, so the file is
    /// never half of one and half of the other; that it is there, only reading it again can tell.
    ///
    /// # Errors
    /// When it was not written.
    pub async fn write(&self, bytes: &[u8]) -> Result<(), HandleProblem> {
        let refused = |_| HandleProblem::Unwritable;
        let stream = ask(&self.0, "createWritable", &[]).await.map_err(refused)?;
        let written = ask(&stream, "write", &[Uint8Array::from(bytes).into()]).await;
        if written.is_err() {
            // What was written beside the file goes; where even that fails the browser clears it away.
            let _ = call(&stream, "abort", &[]);
        }
        written.map_err(refused)?;
        ask(&stream, "close", &[]).await.map(drop).map_err(refused)
    }
}
