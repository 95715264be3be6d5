//! Windows of older apps that are open in the same browser.

use super::App;
use crate::document::VERSION;
use crate::platform::locks;

/// What every window holds that writes that version of the format. Later apps look for it: the name stays.
fn name(version: u64) -> String {
    format!("samskab:format:{version}")
}

impl App {
    /// Says to other windows which format this one writes, and waits until no window of an older app is open before
    /// it turns what that app wrote into its own format. A window that is opened later finds that it may only read.
    pub fn watch_for_older(self) {
        locks::hold(&name(VERSION));
        let shelf = self.shelf();
        shelf.set_older_open(true);
        wasm_bindgen_futures::spawn_local(async move {
            for version in 0..VERSION {
                locks::until_free(&name(version)).await;
            }
            shelf.set_older_open(false);
            if let Some(program) = self.program() {
                (program.older_gone)(self);
            }
        });
    }
}
