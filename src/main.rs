//! The front page: the shelf of processes. It is small and there at once; opening a process fetches the other
//! program, `process.rs`.

fn main() {
    samskab::ui::start_front();
}
