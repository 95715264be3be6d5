//! Words of «Beskriv udfordringerne» and of lists of challenges.

words! {
    CHALLENGES = "Udfordringerne", "The challenges";
    NO_CHALLENGES = "Der er ingen udfordringer endnu. Skriv dem først, én linje til hver.", "There are no challenges yet. Write them first, a line for each.";
    GO_TO_TOOL = "Gå til {tool}", "Go to {tool}";
    NO_TITLE = "Uden titel", "No title";
    SHOW_ALL = "Vis alle {n}", "Show all {n}";
}
