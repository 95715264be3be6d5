//! The words of the page for the data-protection officer.

words! {
    TITLE = "Til jeres databeskyttelsesrådgiver", "For your data-protection officer";
}
