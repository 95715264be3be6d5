//! Words of the manager's guide: the four directions and their compass. It says «du».

words! {
    COMPASS = "Dit kompas", "Your compass";
    YOU = "Du", "You";
    NONE = "ikke begyndt", "not begun";
    THIN = "tynd", "thin";
    GROWING = "på vej", "growing";
    STRONG = "stærk", "strong";
    ARM = "{name} – {strength}: {done} af {all} på plads, {planned} planlagt, {noted} med note.", "{name} – {strength}: {done} of {all} in place, {planned} planned, {noted} with a note.";
    STRONGEST = "Du står stærkest: {names}.", "You stand strongest: {names}.";
    THINNEST = "Her er det tyndest: {names}.", "It is thinnest here: {names}.";
    EVEN = "De fire retninger er lige stærke.", "The four directions are equally strong.";
    NOTHING_YET = "Du har ikke sat noget flueben endnu. Begynd med den retning, du tænker mest på.", "You have not ticked anything yet. Begin with the direction that you think about most.";
    IN_PLACE = "På plads", "In place";
    PLANNED = "Planlagt", "Planned";
    NOTED = "Med note", "With a note";
    UNTOUCHED = "Ikke begyndt", "Not begun";
    AS_TABLE = "Vis kompasset som tabel", "Show the compass as a table";
    DIRECTION = "Retning", "Direction";
    DONE_OF = "{done} af {all}", "{done} of {all}";
    OPEN_TASK = "Note og plan", "Note and plan";
    NOTE = "Din note", "Your note";
    NOTE_HINT = "Hvad ved du allerede? Hvad mangler?", "What do you know already? What is missing?";
    PLAN = "Planlæg som handling", "Plan as an action";
    PLAN_OF = "Planlæg som handling: {what}", "Plan as an action: {what}";
    PLAN_HINT = "Handlingen kommer med på listen over alle handlinger, på overblikket og blandt datoerne.", "The action joins the list of all actions, the overview and the dates.";
    PLAN_STEP = "Handling fra «{what}»", "Action from «{what}»";
    ACTIONS = "Handlinger fra opgaven", "Actions from this task";
    ACTION_ADD = "Endnu en handling", "One more action";
    WHO = "Hvem", "Who";
    DUE = "Senest", "By when";
    STATUS = "Tilstand", "State";
    ALL_ACTIONS = "Se alle handlinger", "See all actions";
}
