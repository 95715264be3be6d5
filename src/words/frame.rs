//! Words of the frame: what is fixed and what may be changed.

words! {
    AREA = "Området", "The area";
    AREA_HINT = "Hvad handler arbejdet om, og hvad handler det ikke om?", "What is the work about, and what is it not about?";
    FIXED = "Det ligger fast", "What is fixed";
    FIXED_HINT = "Sig det lige ud: Hvad kan I ikke ændre?", "Say it plainly: what can you not change?";
    CHANGEABLE = "Det kan ændres", "What may be changed";
    CHANGEABLE_HINT = "Hvor har I frit spil?", "Where do you have a free hand?";
    GOALS = "Principper og politiske mål, der gælder", "Principles and political goals that count";
    DECIDES = "Hvem beslutter?", "Who decides?";
    DECIDES_HINT = "Hvem siger ja til løsningerne, og hvornår?", "Who says yes to the solutions, and when?";
    TIME = "Hvor meget tid har I – og er I parate til, at det ikke går hurtigt?", "How much time do you have – and are you ready for it not to go fast?";
    FREED = "Hvad skal frigjort tid bruges til?", "What will freed time be used for?";
    FREED_DECIDES = "Hvem afgør, hvad frigjort tid bruges til?", "Who decides what freed time is used for?";
    LEAD = "Skriv rammen, og tal den igennem med dem, der skal arbejde inden for den. Den følger med hele vejen.", "Write the frame and talk it through with those who will work in it. It comes along all the way.";
    ONE_PAGE = "Rammen på én side", "The frame on one page";
    ONE_PAGE_EMPTY = "Når I har skrevet noget ovenfor, står det her på én side, klar til at vise og udskrive.", "When you have written something above, it stands here on one page, ready to show and print.";
    WORKPLACES = "De er med", "They take part";
    CHOSEN = "Udfordringer, der er valgt på forhånd", "Challenges chosen beforehand";
    HEADLINE = "Overskriften for arbejdet", "The headline for the work";
    LEAVE_ALONE = "Det skal være i fred", "To be left alone";
    HOLDERS = "De holder fast i forløbet", "They keep hold of the process";
    IN_CHECKLIST = "Arbejdspladser, valgte udfordringer, og hvem der holder fast i forløbet, skriver I i tjeklisten.", "Workplaces, chosen challenges and who keeps hold of the process are written in the checklist.";
    TO_CHECKLIST = "Åbn tjeklisten", "Open the checklist";
    SHORT_TIME = "Tid", "Time";
    SHORT_FREED = "Frigjort tid bruges til", "Freed time is used for";
    SHORT_FREED_DECIDES = "Det afgør", "Decided by";
    SHORT_DECIDES = "Hvem beslutter", "Who decides";
}
