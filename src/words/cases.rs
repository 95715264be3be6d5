//! Words of the manager's guide: the cases. It says «du».

words! {
    SECTOR = "Vis", "Show";
    ALL = "Alle", "All";
    CULTURE = "Kultur og fritid", "Culture and leisure";
    ENVIRONMENT = "Teknik og miljø", "Technical services and environment";
    HEALTH = "Sundhed", "Health";
    SHOWN = "{n} eksempler vises.", "{n} examples are shown.";
    SOURCE_SAYS = "Kilden: {type}", "The source: {type}";
    YOU_SAY = "Du: {types}", "You: {types}";
    NOTED = "Du har en note", "You have a note";
    BACK = "Alle eksempler", "All examples";
    PLACE = "Hvor ligger eksemplet?", "Where does the example lie?";
    PLACE_LEAD = "Vi ved ikke, hvor kilden lægger det her eksempel. Sæt selv et mærke. Du må gerne sætte flere.", "We do not know where the source puts this example. Set a mark yourself. You may set several.";
    PLACED_LEAD = "{text} Sæt gerne dit eget mærke også.", "{text} You may set a mark of your own too.";
    YOUR_MARKS = "Dine mærker", "Your marks";
    ONE_MARK = "Mærke {n}: {where}", "Mark {n}: {where}";
    NO_MARKS = "Du har ikke sat noget mærke her.", "You have not set a mark here.";
    STEP_MARK = "Mærke ved «{what}»", "Mark at «{what}»";
    TAKE = "Hvad kan vi tage med herfra?", "What can we take along from here?";
    TAKE_HINT = "Også det, I ikke vil efterligne, er værd at skrive.", "What you do not want to copy is worth writing too.";
    PLACE_IN_TYPES = "Læs om de fire typer", "Read about the four types";
}
