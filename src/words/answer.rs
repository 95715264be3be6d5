//! The words of the page where somebody answers the questions of a mailed file.

words! {
    TITLE = "Svar på spørgsmålene", "Answer the questions";
}
