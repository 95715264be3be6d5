//! Words of the light variant's meeting.

words! {
    TOTAL = "I alt {a}–{b} minutter", "{a}–{b} minutes in all";
    MINUTES_ONE = "{a} minutter", "{a} minutes";
    FITS = "Passer det lette forløb til jer?", "Does the light process suit you?";
    FITS_WHEN = "Det passer", "It suits you";
    FITS_NOT = "Det passer ikke", "It does not suit you";
    OPEN_TOOL = "Åbn «{tool}»", "Open «{tool}»";
    CHALLENGES = "Det, der bøvler", "What gets in the way";
    ADD_CHALLENGE = "Skriv noget, der bøvler", "Write something that gets in the way";
    CHOSEN = "I har valgt:", "You have chosen:";
    CHOSEN_NONE = "I har ikke valgt noget endnu.", "You have not chosen anything yet.";
    SHORT_HINT = "Hvem ved mere? Hvem spørger vi? Hvorfor er det sådan?", "Who knows more? Whom do we ask? Why is it so?";
    SHORT_EMPTY = "Vælg først en eller to udfordringer. Så kan I se kort på dem her.", "First choose one or two challenges. Then you can take a short look at them here.";
    ANSWER = "Jeres svar", "Your answer";
    FOLLOW_UP = "Hvornår følger I op?", "When do you follow up?";
    FOLLOW_UP_HINT = "Kom sammen igen i et kvarter, og se, om løsningen virker.", "Meet again for a quarter of an hour and see whether the solution works.";
    FOLLOW_UP_ADD = "Sæt en dato", "Set a date";
    FOLLOW_UP_TITLE = "Opfølgning", "Follow-up";
    FOLLOW_UP_DATE = "Vi følger op den", "We follow up on";
    IN_MEETINGS = "Mødet står også under Møder.", "The meeting also stands under Meetings.";
    LEARNING = "Det vil vi gøre igen – eller gøre anderledes", "This we will do again – or do differently";
    WHO_LOOKS = "Hvem finder ud af hvad?", "Who finds out what?";
    WHO_LOOKS_ADD = "Skriv, hvad I skal finde ud af", "Write what you need to find out";
    WHO_LOOKS_EMPTY = "Ingen har fået en opgave endnu.", "Nobody has a task yet.";
    WHO = "Hvem", "Who";
    BY_WHEN = "Senest", "By when";
    AGAIN = "Hvornår mødes I igen?", "When do you meet again?";
    AGAIN_ADD = "Skriv mødet i Møder", "Write the meeting under Meetings";
    AGAIN_TITLE = "Vi mødes igen", "We meet again";
    AGAIN_ADDED = "Mødet står nu under Møder.", "The meeting now stands under Meetings.";
    TURN_FULL = "Skift til hele forløbet", "Change to the whole process";
    NOT_LIGHT = "I bruger hele forløbet. Denne side er til det lette forløb, men I må gerne bruge den.", "You use the whole process. This page is for the light one, but you are welcome to use it.";
}
