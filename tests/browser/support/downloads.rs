//! The folder that the browser downloads to: one per test, taken away afterwards.

use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU32, Ordering};

/// A folder of its own under the computer's folder for temporary files.
pub struct Folder(PathBuf);

impl Folder {
    /// A new, empty folder.
    pub fn new(purpose: &str) -> Self {
        static COUNT: AtomicU32 = AtomicU32::new(0);
        let number = COUNT.fetch_add(1, Ordering::Relaxed);
        let path = std::env::temp_dir().join(format!("samskab-{purpose}-{}-{number}", std::process::id()));
        std::fs::create_dir_all(&path).unwrap();
        Self(path)
    }

    /// Where it is.
    pub fn path(&self) -> &Path {
        &self.0
    }

    /// Copies a file of another folder into this one, and answers with where it is now. Nothing once it is no longer
    /// there, or is still being written.
    pub fn take(&self, file: &Path) -> Option<PathBuf> {
        let bytes = std::fs::read(file).ok().filter(|bytes| !bytes.is_empty())?;
        let place = self.0.join(file.file_name()?);
        std::fs::write(&place, bytes).unwrap();
        Some(place)
    }

    /// Puts a file there as a browser does: a second one of that name gets a number.
    pub fn keep(&self, name: &str, bytes: &[u8]) {
        let (stem, ending) = name.rsplit_once('.').unwrap();
        let others = (1..).map(|number| format!("{stem} ({number}).{ending}"));
        let mut places = std::iter::once(name.to_owned()).chain(others).map(|name| self.0.join(name));
        std::fs::write(places.find(|place| !place.exists()).unwrap(), bytes).unwrap();
    }

    /// The processes in it that are complete.
    pub fn files(&self) -> Vec<PathBuf> {
        self.files_as("json")
    }

    /// The files in it that are complete, by their ending.
    pub fn files_as(&self, wanted: &str) -> Vec<PathBuf> {
        let entries = std::fs::read_dir(&self.0).unwrap().flatten().map(|entry| entry.path());
        // A browser keeps the name with an empty file while it is still writing into another one beside it.
        let complete = |path: &PathBuf| {
            path.extension().is_some_and(|ending| ending == wanted)
                && path.metadata().is_ok_and(|about| about.len() > 0)
        };
        let mut files: Vec<PathBuf> = entries.filter(complete).collect();
        files.sort();
        files
    }

    /// The newest of them.
    pub fn newest_as(&self, wanted: &str) -> Option<PathBuf> {
        let written = |path: &PathBuf| path.metadata().and_then(|about| about.modified()).ok();
        self.files_as(wanted).into_iter().max_by_key(written)
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        // What cannot be taken away is left to the system's own cleaning.
        drop(std::fs::remove_dir_all(&self.0));
    }
}
