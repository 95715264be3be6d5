//! The words of files that are locked with a passphrase.

words! {
    TITLE = "Lås filen med en adgangssætning", "Lock the file with a passphrase";
}
