//! The words of the page from which a process is shared.

words! {
    TITLE = "Del forløbet", "Share the process";
}
