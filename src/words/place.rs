//! The words about a file that one keeps saving into, and about what the browser promises.

words! {
    TITLE = "Gem i en fil, I deler", "Keep in a file that you share";
    LEAD = "Læg forløbet i en fil på jeres fælles drev. Så gemmer Samskab i den, mens I arbejder, og tager det nye ind, som andre har skrevet i den.", "Put the process into a file on your shared drive. Samskab then keeps into it while you work and takes in what others have written there.";
    ELSEWHERE = "Denne browser kan ikke gemme i en fil på jeres drev. Brug «Gem som fil», og læg selv filen, hvor I vil have den. I Chrome og Edge kan Samskab gøre det for jer.", "This browser cannot keep into a file on your drive. Use «Keep as a file» and put the file where you want it. In Chrome and Edge Samskab can do it for you.";
    READ_ONLY = "Forløbet kan kun læses her, så det kan ikke gemmes i en fil, I deler.", "The process can only be read here, so it cannot be kept in a shared file.";
    NEW = "Lav en ny fil", "Make a new file";
    OTHER = "Vælg en anden fil", "Choose another file";
    THERE = "Brug en fil, der er der i forvejen", "Use a file that is there already";
    CHOICE_HINT = "Har en kollega allerede lavet filen, så tag den, der er der i forvejen. Vælger I den som ny, tømmer browseren den.", "If a colleague has already made the file, take the one that is there. If you choose it as a new one, the browser empties it.";
    FILE_KIND = "Forløb i Samskab", "Process in Samskab";
    TIED = "Filen hedder «{name}».", "The file is called «{name}».";
    SAVING = "Gemmer i filen …", "Keeping in the file …";
    SAVED = "Gemt i filen {when}", "Kept in the file {when}";
    ASK = "Browseren vil have lov igen, før Samskab må skrive i filen. Indtil da ligger det nye kun i browseren.", "The browser wants your permission again before Samskab may write to the file. Until then what is new lies in the browser only.";
    CONNECT = "Forbind til filen igen", "Connect to the file again";
    NOW = "Gem i filen nu", "Keep in the file now";
    UNTIE = "Hold op med at gemme i filen", "Stop keeping in the file";
    UNTIED = "Samskab gemmer ikke længere i filen. Den ligger, hvor den lå.", "Samskab no longer keeps in the file. It lies where it lay.";
    MERGED = "Nogen har skrevet i den fælles fil. Det nye er lagt ind her, og intet er smidt væk.", "Somebody has written in the shared file. What is new was put in here, and nothing was thrown away.";
    NOT_SAVED = "Ikke gemt i filen", "Not kept in the file";
    UNREACHABLE = "Filen kan ikke findes. Den er måske flyttet, omdøbt eller slettet, eller drevet er væk. Se efter drevet, og prøv igen – eller vælg filen, hvor den er nu.", "The file cannot be found. It may have been moved, renamed or deleted, or the drive is gone. Check the drive and try again – or choose the file where it is now.";
    TOO_LARGE = "Filen er meget større, end et forløb kan være, så Samskab rører den ikke. Vælg en anden fil.", "The file is much larger than a process can be, so Samskab does not touch it. Choose another file.";
    UNWRITABLE = "Filen kan læses, men ikke skrives. Måske er den åben hos en anden eller skrivebeskyttet, eller også er drevet fuldt. Vent lidt, og prøv igen – eller vælg en anden fil.", "The file can be read but not written. Somebody else may have it open, it may be write-protected, or the drive is full. Wait a little and try again – or choose another file.";
    OTHER_PROCESS = "I filen ligger et andet forløb, så Samskab skriver ikke oven i det. Vælg en anden fil.", "The file holds another process, so Samskab does not write over it. Choose another file.";
    NEWER = "Filen er skrevet af en nyere udgave af Samskab, så denne udgave skriver ikke oven i den. Genindlæs siden for at få den nyeste udgave.", "The file was written by a newer edition of Samskab, so this one does not write over it. Reload the page to get the newest edition.";
    OWN_COPY = "Filen er «min egen kopi» med private noter, så Samskab skriver ikke oven i den, og noterne bliver, hvor de er. Vælg en anden fil – og flyt kopien, hvis andre kan se mappen.", "The file is «my own copy» with private notes, so Samskab does not write over it, and the notes stay where they are. Choose another file – and move the copy if others can see the folder.";
    OTHER_KIND = "Filen er låst, eller der er spørgsmål eller svar i den. Samskab skriver ikke oven i den. Vælg en anden fil.", "The file is locked, or it holds questions or answers. Samskab does not write over it. Choose another file.";
    UNREADABLE = "Det, der ligger i filen, kan ikke læses som et forløb, så Samskab skriver ikke oven i det. Vælg en anden fil.", "What lies in the file cannot be read as a process, so Samskab does not write over it. Choose another file.";
    MISMATCH = "Filen blev skrevet, men så anderledes ud bagefter. Måske skriver en anden i den lige nu. Vent lidt, og prøv igen.", "The file was written but looked different afterwards. Perhaps somebody else is writing in it right now. Wait a little and try again.";
    SAFE_HERE = "Det, I har skrevet, er stadig gemt i browseren.", "What you have written is still kept in the browser.";
    OVERTAKEN = "En nyere udgave af Samskab har skrevet i forløbet i et andet vindue. Her kan I nu kun læse. Genindlæs siden, så får I den nyeste udgave.", "A newer edition of Samskab has written in the process in another window. Here you can now only read. Reload the page to get the newest edition.";
    OVERTAKEN_WAITING = "En nyere udgave af Samskab har skrevet i forløbet i et andet vindue, og det sidste, I skrev her, er ikke gemt i browseren. Gem det som fil først. Genindlæs så siden, og åbn filen.", "A newer edition of Samskab has written in the process in another window, and the last that you wrote here is not kept in the browser. Keep it as a file first. Then reload the page and open the file.";
    RELOAD = "Genindlæs siden", "Reload the page";
    FELL_BACK = "Browseren blev lukket, før den fik skrevet det sidste ned. Der blev gemt noget {lost}, som ikke er her mere. I ser forløbet, som det så ud {kept}. Se efter, hvad der mangler, og åbn jeres seneste fil, hvis den er nyere.", "The browser was closed before it had written down the last. Something was kept {lost} that is not here any more. You see the process as it was {kept}. Check what is missing, and open your latest file if it is newer.";
    PERSISTED = "Browseren har lovet at beholde jeres forløb, også når disken bliver fuld.", "The browser has promised to keep your processes, even when the disk runs full.";
    NOT_PERSISTED = "Browseren har ikke lovet at beholde jeres forløb. Bliver disken fuld, kan den tømme lageret. Gem derfor tit som fil.", "The browser has not promised to keep your processes. If the disk runs full it may empty the storage. So keep a file often.";
    NOT_ASKED = "Browseren bliver bedt om at beholde jeres forløb, første gang I skriver noget i et.", "The browser will be asked to keep your processes the first time you write something in one.";
    CANNOT_ASK = "Denne browser kan ikke love at beholde jeres forløb. Gem derfor tit som fil.", "This browser cannot promise to keep your processes. So keep a file often.";
}
