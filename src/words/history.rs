//! The words of the page with earlier versions.

words! {
    TITLE = "Tidligere udgaver", "Earlier versions";
}
