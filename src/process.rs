//! The whole app, with every page of a process. It takes the page over from the front page.

fn main() {
    samskab::ui::start_process();
}
