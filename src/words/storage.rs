//! The words of the page about what the browser keeps.

words! {
    TITLE = "Plads i browseren", "Room in the browser";
}
