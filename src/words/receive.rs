//! Words of the page where files come in, and of differences between two states of a process.

words! {
    TITLE = "Filer, I har fået", "Files you have received";
    NEW_ONE = "{n} ny", "{n} new";
    NEW_MANY = "{n} nye", "{n} new";
    CHANGED_ONE = "{n} ændret", "{n} changed";
    CHANGED_MANY = "{n} ændrede", "{n} changed";
    DELETED_ONE = "{n} slettet", "{n} deleted";
    DELETED_MANY = "{n} slettede", "{n} deleted";
    TWO_ONE = "{n} sted med to formuleringer", "{n} place with two wordings";
    TWO_MANY = "{n} steder med to formuleringer", "{n} places with two wordings";
    NOTHING = "Intet nyt", "Nothing new";
    NO_DIFFERENCE = "De to er ens.", "The two are the same.";
    HOW_NEW = "Ny", "New";
    HOW_BACK = "Tilbage", "Back";
    HOW_CHANGED = "Ændret", "Changed";
    HOW_DELETED = "Slettet", "Deleted";
    HAS_TWO = "to formuleringer", "two wordings";
    HAS_MOVED = "flyttet", "moved";
    HAS_DOUBT = "slettet i én kopi, ændret i en anden", "deleted in one copy, changed in another";
    HAS_SETTLED = "afgjort", "settled";
    RUN_CAME = "[tilføjet:", "[added:";
    RUN_GONE = "[slettet:", "[deleted:";
    RUN_END = "]", "]";
    WAS_EMPTY = "Før var feltet tomt.", "The field was empty before.";
    IS_EMPTY = "Nu er feltet tomt.", "The field is empty now.";
    WORDING_N = "Formulering {n}", "Wording {n}";
    ONLY_MOVED = "Den står et andet sted i rækken.", "It stands at another place in the list.";
    VOTES_ARE_QUIET = "Stemmer og mærker vises ikke hver for sig.", "Votes and marks are not shown one by one.";
}
