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
}
