//! Words of the manager's guide: its chapters, the phases, the difference from samskabt styring. It says «du».

words! {
    FRONT = "Ledelse af samskabelse", "Leading co-creation";
    FRONT_LEAD = "En følgesvend til dig, der har ansvaret, når borgere og andre er med.", "A companion for you who are responsible when citizens and others take part.";
    PHASES = "Faserne", "The phases";
    DIRECTIONS = "Fire retninger", "Four directions";
    TYPOLOGY = "Jeres type", "Your type";
    CASES = "Eksempler", "Examples";
    TALKS = "Samtaler", "Talks";
    TALKS_LEAD = "Vælg, hvad du vil tale om næste gang, og tag det med på ét ark.", "Choose what to talk about next time, and bring it on one sheet.";
    APART = "To ting, der ligner hinanden", "Two things that look alike";
    APART_LEAD = "Samskabt styring og samskabelse er ikke det samme. Her ser du forskellen.", "Co-created governance and co-creation are not the same. Here you see the difference.";
}
