//! Words of the checklist.

words! {
    QUESTIONS = "Spørgsmålene", "The questions";
    ALL_QUESTIONS = "Alle spørgsmål – {n} af {all} besvaret", "All questions – {n} of {all} answered";
    QUESTION_N = "Spørgsmål {n} af {all}", "Question {n} of {all}";
    ANSWERED = "besvaret", "answered";
    PREVIOUS = "Forrige spørgsmål", "Previous question";
    NEXT = "Næste spørgsmål", "Next question";
    COMMON = "Fælles svar", "Our common answer";
    FIXED_QUESTION = "Hvad ligger fast, og hvad kan ændres?", "What is fixed, and what may be changed?";
    FIXED_LEAD = "Står her og i rammen. I skriver det kun én gang.", "Stands here and in the frame. You write it only once.";
    AREAS = "Områderne – og hvorfor netop dem", "The areas – and why these";
    WORKPLACES = "Arbejdspladser, der er med", "Workplaces that take part";
    ADD_WORKPLACE = "Tilføj en arbejdsplads", "Add a workplace";
    WORKPLACES_GO = "Arbejdspladserne kan vælges i Deltagere og grupper.", "The workplaces can be chosen in People and groups.";
    NO_WORKPLACES = "I har ikke skrevet nogen arbejdspladser endnu. Gå ét spørgsmål tilbage, og begynd med dem.", "You have not written any workplaces yet. Go one question back and begin with those.";
    WORKPLACE_NAMELESS = "Arbejdsplads uden navn", "Workplace without a name";
    WHO = "Hvem repræsenterer {name}?", "Who represents {name}?";
    WHO_HINT = "Roller er nok, fx to medarbejdere, TR og lederen.", "Roles are enough, for example two members of staff, the union representative and the manager.";
    CHALLENGES = "Udfordringer, der er valgt på forhånd", "Challenges chosen beforehand";
    ADD_CHALLENGE = "Tilføj en udfordring", "Add a challenge";
    CHALLENGES_HINT = "Sig det til alle: Disse er valgt. De ligger klar i Beskriv udfordringerne, og I kan stadig finde flere undervejs.", "Tell everybody: these are chosen. They are ready in Describe the challenges, and you may still find more on the way.";
    CHOSEN_NEXT = "I næste spørgsmål giver I arbejdet en overskrift. Den hjælper folk med at pege.", "In the next question you give the work a headline. It helps people to point.";
    HEADLINE = "Overskriften", "The headline";
    HEADLINE_HINT = "Kort og åben, fx «Tid til det, der tæller».", "Short and open, for example «Time for what counts».";
    LEAVE_ALONE = "Det lader vi ligge", "We leave this alone";
    LEAVE_ALONE_HINT = "Sig også hvorfor. Det er lettere at leve med, når man kender grunden.", "Say why, too. It is easier to live with when one knows the reason.";
    HOLDERS = "De holder fast i forløbet", "They keep hold of the process";
    HOLDERS_HINT = "Skriv gerne roller frem for navne.", "Please write roles rather than names.";
    HOLDERS_ROLE = "Det er deres rolle", "This is their role";
    HOLDERS_ROLE_HINT = "Hvad gør de før, under og efter møderne?", "What do they do before, during and after the meetings?";
    EACH = "Hver for sig", "Each for themselves";
    EACH_HINT = "Svar hver for sig først, og gå så svarene igennem sammen. De bliver stående ved siden af det fælles svar.", "First answer each for yourself, then go through the answers together. They stay beside the common answer.";
    BY = "Hvem svarer?", "Who answers?";
    BY_HINT = "En rolle eller et mærke, fx TR eller bord 2. Det følger med til de næste spørgsmål.", "A role or a label, such as union representative or table 2. It goes along to the next questions.";
    BY_ONE = "Svaret kommer fra", "The answer comes from";
    ADD_ANSWER = "Tilføj et svar", "Add an answer";
    NO_ANSWERS = "Ingen har svaret for sig selv endnu.", "Nobody has answered for themselves yet.";
    RESULT = "Det bliver til rammen på én side", "This becomes the frame on one page";
    RESULT_TEXT = "Rammen kan vises på skærmen eller printes, og den følger med i alle trin.", "The frame can be shown on the screen or printed, and it goes along in every step.";
    TO_FRAME = "Se rammen for forløbet", "See the frame of the process";
    TO_PEOPLE = "Videre til Deltagere og grupper", "On to People and groups";
    TO_DESCRIBE = "Se dem i Beskriv udfordringerne", "See them in Describe the challenges";
}
