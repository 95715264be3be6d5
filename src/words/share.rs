//! The words of the page from which a process is shared.

words! {
    TITLE = "Del forløbet", "Share the process";
    LEAD = "Intet bliver sendt herfra. I får en fil, og I bestemmer selv, hvem der skal have den.", "Nothing is sent from here. You get a file, and you decide who is to have it.";
    WHOLE = "Hele forløbet som fil", "The whole process as a file";
    WHOLE_HOW = "Send filen med mail. Den, der får den, åbner den i Samskab, arbejder videre og sender sin fil tilbage. Så samler I filerne, og intet går tabt.", "Send the file by mail. Whoever gets it opens it in Samskab, works on and sends their file back. Then you put the files together, and nothing is lost.";
    WHOLE_TAKE = "Hent hele forløbet som fil", "Get the whole process as a file";
    MAIL = "Skriv en mail", "Write a mail";
    MAIL_TEXT = "Kopiér mailteksten", "Copy the mail text";
    MAIL_NOTE = "Filen kommer ikke med af sig selv: vedhæft den fra Overførsler. Står der noget om mennesker i den, så brug jeres sikre mail.", "The file does not come along by itself: attach it from Downloads. If it says anything about people, use your secure mail.";
    MAIL_SUBJECT = "Vores forløb: {title}", "Our process: {title}";
    MAIL_BODY = "Hej\n\nHer er vores forløb, «{title}», som fil.\n\n1. Gem den vedhæftede fil.\n2. Åbn Samskab i en browser, og træk filen ind på forsiden.\n3. Skriv det, du har at sige. Dine ændringer bliver i din egen browser.\n4. Vælg «Gem som fil», og send filen tilbage til mig.\n\nVi samler alles filer bagefter. Skriver to af os noget forskelligt det samme sted, bliver begge dele stående, til vi har talt om det.", "Hello\n\nHere is our process, «{title}», as a file.\n\n1. Save the attached file.\n2. Open Samskab in a browser and drag the file onto the front page.\n3. Write what you have to say. Your changes stay in your own browser.\n4. Choose «Keep as a file» and send the file back to me.\n\nWe put everybody's files together afterwards. If two of us write different things in the same place, both stay until we have talked about it.";
    LOOK_FIRST_ONE = "Ét sted i forløbet ligner en oplysning om en person.", "One place in the process looks like information about a person.";
    LOOK_FIRST_MANY = "{n} steder i forløbet ligner oplysninger om personer.", "{n} places in the process look like information about persons.";
    LOOK_FIRST_GO = "Se dem, før I deler", "See them before you share";
    OTHERS = "Spørg dem, der ikke var med", "Ask those who were not there";
    OTHERS_HOW = "Vælg nogle få spørgsmål. De andre ser kun dem, svarer på ti minutter og sender svaret tilbage.", "Choose a few questions. The others see only those, answer in ten minutes and send the answer back.";
    OTHERS_GO = "Send spørgsmål til andre", "Send questions to others";
    BACK = "Når filerne kommer tilbage", "When the files come back";
    BACK_HOW = "Læg dem alle ind på én gang. I ser, hvad hver fil bringer, før noget bliver ændret.", "Put them all in at once. You see what each file brings before anything is changed.";
    BACK_GO = "Tag imod filer", "Receive files";
    MORE = "Andre måder", "Other ways";
    NAMELESS = "Kopi uden navne og private noter", "Copy without names and private notes";
    NAMELESS_HOW = "Til dem, der skal læse med, men ikke behøver at vide, hvem der sagde hvad.", "For those who are to read along but need not know who said what.";
    NAMELESS_GONE = "Alle felter, der spørger hvem, er tomme: deltagernes navne, hvem der gør hvad, hvem der stod bag en stemme, og hvem der kom til møderne. Noter om deltagere, invitationer og noten til den næste facilitator er heller ikke med. Papirkurven og ældre formuleringer bliver hjemme.", "All fields that ask who are empty: the names of participants, who does what, who stood behind a vote and who came to the meetings. Notes on participants, invitations and the note to the next facilitator are left out too. The bin and older wordings stay at home.";
    NAMELESS_APART = "Kopien er et forløb for sig og kan ikke samles med jeres igen. Så kan det, der mangler i den, aldrig slette noget hos jer. Skal de andre skrive med, så send hele forløbet eller spørgsmål.", "The copy is a process of its own and cannot be put together with yours again. So what it lacks can never delete anything of yours. If the others are to write too, send the whole process or questions.";
    NAMELESS_PROSE_ONE = "Ét sted i teksten ligner stadig en oplysning om en person. Ret det først, hvis det ikke skal med:", "One place in the text still looks like information about a person. Change it first if it is not to go along:";
    NAMELESS_PROSE_MANY = "{n} steder i teksten ligner stadig oplysninger om personer. Ret dem først, hvis de ikke skal med:", "{n} places in the text still look like information about persons. Change them first if they are not to go along:";
    NAMELESS_READ = "Navne midt i en tekst kan Samskab ikke kende fra andre ord. Læs kopien igennem, før I sender den.", "Samskab cannot tell names in the middle of a text from other words. Read the copy through before you send it.";
    NAMELESS_TAKE = "Hent kopien uden navne", "Get the copy without names";
    NAMELESS_TITLE = "{title} (uden navne)", "{title} (without names)";
    NAMELESS_FILE = "uden navne {title}", "without names {title}";
    FILES = "Filer, I har hentet herfra", "Files that you got from here";
    FILES_NONE = "Der er ikke hentet filer af forløbet i denne browser.", "No files of the process have been made in this browser.";
    FILES_NOTE = "Samskab ved, at filerne er lavet, men ikke, hvor de er nu.", "Samskab knows that the files were made, but not where they are now.";
    FILE_WHOLE = "hele forløbet", "the whole process";
    FILE_SEALED = "låst", "locked";
    FILE_NAMELESS = "uden navne", "without names";
    FILE_QUESTIONS = "spørgsmål", "questions";
    FILE_BEFORE = "fra før en samling", "from before files were put together";
}
