//! Words of people and groups.

words! {
    LEAD = "Hvem er med, og hvem sidder sammen?", "Who takes part, and who sits together?";
    NO_NAMES = "Ingen navne nødvendige. Skriv roller og borde, fx «aftenvagt» eller «bord 2». Så kan I trygt vise siden på skærmen og sende filen videre.", "No names needed. Write roles and tables, such as «evening shift» or «table 2». Then you can show the page on the screen and pass the file on without worry.";
    PRIVATE = "Noget ligner en mailadresse, et telefonnummer eller et CPR-nummer. Det har I ikke brug for her, og filen kan blive sendt videre.", "Something looks like a mail address, a telephone number or a CPR number. You do not need it here, and the file may be passed on.";
    PARTICIPANTS = "Deltagere", "Participants";
    ADD_PARTICIPANT = "Tilføj en deltager", "Add a participant";
    NO_PARTICIPANTS = "Her er ingen deltagere endnu. Skriv en rolle, eller tilføj flere på én gang.", "There are no participants here yet. Write a role, or add several at once.";
    ROLE = "Rolle", "Role";
    WORKPLACE = "Arbejdsplads", "Workplace";
    GROUP = "Gruppe", "Group";
    SEVERAL = "Tilføj flere på én gang", "Add several at once";
    HOW_MANY = "Hvor mange?", "How many?";
    SEVERAL_ADD = "Tilføj dem", "Add them";
    HOW_MANY_WRONG = "Skriv et tal fra 1 til 60.", "Write a number from 1 to 60.";
    ADDED = "{n} deltagere tilføjet.", "{n} participants added.";
    STEP_SEVERAL = "Tilføjelse af {n} deltagere", "Addition of {n} participants";
    SOMEBODY = "Deltager {n}", "Participant {n}";
    ONE_OF = "{role} {n}", "{role} {n}";
    WORKPLACES = "Arbejdspladser", "Workplaces";
    WORKPLACES_HINT = "De samme som i tjeklisten.", "The same as in the checklist.";
    ADD_WORKPLACE = "Tilføj en arbejdsplads", "Add a workplace";
    TO_CHECKLIST = "Se tjeklisten", "See the checklist";
    GROUPS = "Grupper", "Groups";
    GROUPS_NAMES = "Gruppernes navne", "The names of the groups";
    ADD_GROUP = "Tilføj en gruppe", "Add a group";
    NO_GROUPS = "Her er ingen grupper endnu. Skriv navnene, eller lad appen blande.", "There are no groups here yet. Write the names, or let the app mix.";
    GROUP_N = "Gruppe {n}", "Group {n}";
    MIX = "Bland grupper på tværs", "Mix groups across";
    MIX_HINT = "Roller og arbejdspladser spredes, så forskellige mennesker mødes. Facilitatorer bliver ikke fordelt. I kan altid fortryde eller flytte om.", "Roles and workplaces are spread, so that different people meet. Facilitators are not placed. You can always undo or move people around.";
    MIX_INTO = "Hvor mange grupper?", "How many groups?";
    MIX_NOW = "Bland nu", "Mix now";
    MIX_NUMBER = "Skriv et tal fra 2 til 30.", "Write a number from 2 to 30.";
    MIX_NOBODY = "Tilføj mindst to deltagere, før I blander.", "Add at least two participants before you mix.";
    MIXED = "{people} deltagere er fordelt på {groups} grupper.", "{people} participants are placed in {groups} groups.";
    STEP_MIX = "Blanding af grupper", "Mixing of groups";
    TABLES = "Bord for bord", "Table by table";
    NO_GROUP = "Uden gruppe", "Without a group";
    ONE_PERSON = "{n} deltager", "{n} participant";
    MANY_PEOPLE = "{n} deltagere", "{n} participants";
}
