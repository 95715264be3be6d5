//! The words of the page that makes files with questions for others.

words! {
    TITLE = "Spørg andre", "Ask others";
    LEAD = "Ikke alle kan være i rummet. Send nogle få spørgsmål som en fil, og få svarene tilbage som filer.", "Not everybody can be in the room. Send a few questions as a file, and get the answers back as files.";
    HOW_1 = "Vælg spørgsmålene her.", "Choose the questions here.";
    HOW_2 = "Hent filen, og vedhæft den i en mail. Teksten ligger klar.", "Take the file and attach it to a mail. The text is ready.";
    HOW_3 = "De andre åbner filen i Samskab, svarer og sender en fil tilbage.", "The others open the file in Samskab, answer and send a file back.";
    HOW_4 = "Tag imod svarene på siden «Filer, I har fået». Intet går tabt, uanset hvornår de kommer.", "Take in the answers on the page «Files you have received». Nothing is lost, whenever they come.";
    WHAT = "Hvad vil I spørge om?", "What do you want to ask about?";
    WHICH = "{what}: hvilke?", "{what}: which ones?";
    MINUTES_ONE = "ca. {n} minut", "about {n} minute";
    MINUTES_MANY = "ca. {n} minutter", "about {n} minutes";
    EACH_MINUTES = "ca. {n} min. for hver", "about {n} min. each";

    CHECKLIST = "Tjeklisten, hver for sig", "The checklist, each for themselves";
    CHECKLIST_BACK = "Hvert svar kommer til at stå ved siden af jeres fælles svar.", "Each answer will stand beside your common one.";
    DESCRIBE = "Beskriv udfordringer", "Describe challenges";
    DESCRIBE_BACK = "Nye udfordringer til listen, med hvem der har rejst dem.", "New challenges for the list, with who raised them.";
    RATE = "Giv tal til udfordringerne", "Rate the challenges";
    RATE_BACK = "Væsentlighed, effekt og barrierer fra hver, der svarer.", "Importance, effect and barriers from each who answers.";
    VOTE = "Stem med prikker", "Vote with dots";
    VOTE_BACK = "En stemmeseddel til afstemningen.", "A ballot for the round.";
    FINDINGS = "Fund til en udfordring", "Findings about a challenge";
    FINDINGS_BACK = "Fund med kilde, lagt under udfordringen.", "Findings with their source, under the challenge.";
    OBSERVE = "Iagttagelser af tegn", "Observations of signs";
    OBSERVE_BACK = "Set, delvist set eller ikke set, med dato og note.", "Seen, partly or not seen, with date and note.";
    COUNT = "Målinger", "Readings";
    COUNT_BACK = "Tal med dato, lagt under målingen. Ingen navne.", "Figures with dates, under the measure. No names.";
    MARK = "Mærker på en vurderingslinje", "Marks on an assessment line";
    MARK_BACK = "Et mærke fra 0 til 10. Altid uden navn.", "A mark from 0 to 10. Always without a name.";
    LEARNING = "Læring af forløbet", "What was learned";
    LEARNING_BACK = "Svar på de spørgsmål om læring, I vælger.", "Answers to the questions about learning that you choose.";

    NO_CHALLENGES = "Der er ingen udfordringer endnu.", "There are no challenges yet.";
    NO_ROUNDS = "Der er ingen åben afstemning. Begynd en først.", "There is no open round. Begin one first.";
    NO_SIGNS = "Der er ingen tegn at se efter endnu.", "There are no signs to look for yet.";
    NO_MEASURES = "Der er ingen målinger endnu.", "There are no measures yet.";
    NO_LINES = "Der er ingen vurderingslinje, der er åben for mærker.", "There is no assessment line that is open for marks.";
    GO_THERE = "Gå til {tool}", "Go to {tool}";
    BEFORE = "{what} – før ændringen", "{what} – before the change";
    AFTER = "{what} – efter ændringen", "{what} – after the change";
    ROUND_SECRET = "Hemmelig afstemning {day}", "Secret round {day}";
    ROUND_OPEN = "Åben afstemning {day}", "Open round {day}";
    ROUND_IDEAS = "{round} om idéer til «{what}»", "{round} on ideas for «{what}»";
    NAMELESS_THING = "uden tekst", "without text";

    SECRET_TITLE = "Noget af det er hemmeligt", "Some of it is secret";
    SECRET_1 = "De hemmelige svar kommer tilbage i deres egen fil, uden navn og uden rækkefølge. Filen fortæller ikke, hvem der har svaret hvad.", "The secret answers come back in a file of their own, without a name and without an order. The file does not tell who answered what.";
    SECRET_2 = "Men den, der får mailen, kan se, hvem der har sendt den. Lad en uden for gruppen samle filerne, eller slet mailene, når filerne er taget ind.", "But whoever receives the mail can see who sent it. Let somebody outside the group collect the files, or delete the mails when the files have been taken in.";
    SECRET_3 = "Luk først afstemningen, når alle har svaret. En stemme, der kommer bagefter, bliver ikke talt med: alle kunne regne ud, hvis den var.", "Close the round only when all have answered. A vote that comes later is not counted: everybody could work out whose it was.";

    WORDS_FROM_YOU = "Et par ord fra jer", "A few words from you";
    GREETING = "Hilsen til dem, der svarer", "Greeting to those who answer";
    GREETING_HINT = "Hvorfor spørger I, og hvad bruger I svarene til? Må gerne stå tomt.", "Why do you ask, and what do you use the answers for? May be left empty.";
    UNTIL = "Svar inden", "Answer by";
    TAKE_TITLE = "Hent filen", "Take the file";
    NOTHING_PICKED = "Sæt kryds ved mindst ét spørgsmål først.", "Tick at least one question first.";
    PICK_ONE = "Sæt kryds ved mindst én under «{what}», eller fjern krydset ved spørgsmålet.", "Tick at least one under «{what}», or take the tick away from the question.";
    SUM_ONE = "{n} spørgsmål", "{n} question";
    SUM_MANY = "{n} spørgsmål", "{n} questions";
    ONLY = "Filen viser kun det, der skal til for at svare: titler og beskrivelser. Ingen deltagere, noter eller andres svar.", "The file shows only what is needed to answer: titles and descriptions. No participants, notes or answers of others.";
    TAKE = "Hent filen med spørgsmål", "Take the file with questions";
    FILE_NAME = "spørgsmål", "questions";

    MAIL_TITLE = "Send den", "Send it";
    FILE_LIES = "Filen hedder {file} og ligger i mappen Overførsler. Se efter, at den er der.", "The file is called {file} and lies in Downloads. Please check that it is there.";
    ATTACH = "Vedhæft selv filen: mailprogrammet kan ikke få den herfra.", "Attach the file yourselves: the mail program cannot get it from here.";
    ATTACH_APP = "Vedhæft selv både filen og appen ({app}), så modtagerne kan åbne filen. Mailprogrammet kan ikke få dem herfra. Appen henter I på siden «Om Samskab».", "Attach both the file and the app ({app}) yourselves, so that those who get them can open the file. The mail program cannot get them from here. You get the app on the page «About Samskab».";
    MAIL = "Teksten til mailen", "The text of the mail";
    MAIL_HINT = "Ret den, som I vil.", "Change it as you like.";
    COPY_TEXT = "Kopiér teksten", "Copy the text";
    OPEN_MAIL = "Åbn i mailprogrammet", "Open in the mail program";
    TOO_LONG = "Teksten er for lang til, at mailprogrammet kan få den. Kopiér den i stedet.", "The text is too long for the mail program. Copy it instead.";
    MAIL_SUBJECT = "Vil du svare på nogle spørgsmål? {title}", "Will you answer some questions? {title}";
    MAIL_HELLO = "Hej", "Hello";
    MAIL_WHY = "Vi arbejder med «{title}» og vil gerne høre fra dig.", "We are working on «{title}» and would like to hear from you.";
    MAIL_LONG = "Det er {questions} og tager {minutes}.", "It is {questions} and takes {minutes}.";
    MAIL_1 = "1. Gem den vedhæftede fil på din computer.", "1. Save the attached file on your computer.";
    MAIL_1_HERE = "1. Gem de to vedhæftede filer på din computer.", "1. Save the two attached files on your computer.";
    MAIL_2 = "2. Åbn {address} og vælg filen.", "2. Open {address} and choose the file.";
    MAIL_2_HERE = "2. Dobbeltklik på {app}: det er appen Samskab. Tryk «Åbn en fil», og vælg filen med spørgsmål.", "2. Double-click {app}: that is the app Samskab. Press «Open a file» and choose the file with questions.";
    MAIL_3 = "3. Svar, hent dit svar som fil, og send den tilbage til mig.", "3. Answer, take your answer as a file and send it back to me.";
    MAIL_SECRET = "De hemmelige svar får deres egen fil uden navn.", "The secret answers get a file of their own without a name.";
    MAIL_UNTIL = "Svar gerne inden {day}.", "Please answer by {day}.";
    MAIL_NOTHING = "Du skal ikke oprettes som bruger, og dine svar forlader først computeren, når du selv sender dem.", "You need no account, and your answers leave the computer only when you send them yourself.";
    MAIL_BYE = "Tak!", "Thank you!";
    BACK_TITLE = "Når svarene kommer", "When the answers come";
    BACK = "Vælg svarfilerne på siden «Filer, I har fået», gerne alle på én gang. I ser, hvad de bringer, før noget bliver ændret. Den samme fil to gange gør ingen skade, og et rettet svar fra samme browser retter det gamle.", "Choose the answer files on the page «Files you have received», all at once if you like. You see what they bring before anything changes. The same file twice does no harm, and a corrected answer from the same browser corrects the old one.";
}
