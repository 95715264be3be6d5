//! The words of personal data in a process: hints, copies without names, erasing for good.

words! {
    TITLE = "Persondata", "Personal data";
}
