//! The words of the page that makes files with questions for others.

words! {
    TITLE = "Spørg andre", "Ask others";
}
