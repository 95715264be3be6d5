//! The words of the page where returned files are looked at and taken in.

words! {
    TITLE = "Filer, I har fået", "Files you have received";
}
