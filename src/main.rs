//! Starts the app in the browser.

fn main() {
    samskab::ui::start();
}
