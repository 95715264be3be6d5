//! What the things and their fields are called where they stand outside their tool: in the bin, and where there
//! are two wordings.

use super::Word;

/// Declares a table of words by the name that stands in the file.
macro_rules! named {
    ($(#[$doc:meta])* $table:ident { $($name:ident = $da:literal, $en:literal;)* }) => {
        $(#[$doc])*
        const $table: &[(&str, Word)] = &[$((stringify!($name), word!($da, $en)),)*];
    };
}

named! {
    /// The kinds of things.
    KINDS {
        process = "Forløbet", "The process";
        frame = "Rammen", "The frame";
        step = "Trin", "Step";
        backing = "Opbakning", "Backing";
        checklist = "Tjeklisten", "The checklist";
        workplace = "Arbejdsplads", "Workplace";
        answer = "Svar på tjeklisten", "Answer to the checklist";
        participant = "Deltager", "Participant";
        group = "Gruppe", "Group";
        meeting = "Møde", "Meeting";
        decision = "Beslutning", "Decision";
        homework = "Hjemmeopgave", "Homework";
        own_card = "Jeres eget dialogkort", "Your own dialogue card";
        drawn = "Trukket kort", "Drawn card";
        card_note = "Note til et dialogkort", "Note on a dialogue card";
        role_task = "Rolle og opgave", "Role and task";
        shared_word = "Fælles ord", "Shared word";
        attention = "Opmærksomhedspunkt", "Point of attention";
        challenge = "Udfordring", "Challenge";
        theme = "Tema", "Theme";
        rating = "Tal til en udfordring", "Rating of a challenge";
        round = "Runde med prikker", "Round of dots";
        ballot = "Stemme", "Vote";
        investigation = "Undersøgelse", "Investigation";
        stakeholder = "Interessent", "Stakeholder";
        activity = "Aktivitet", "Activity";
        sheet_row = "Linje i et ark", "Line of a sheet";
        finding = "Fund", "Finding";
        why = "Svar på «hvorfor?»", "Answer to «why?»";
        four_fs = "Forenklingens fire F'er", "The four F's";
        brainstorm = "Brainstorm", "Brainstorm";
        idea = "Idé", "Idea";
        heading = "Overskrift for idéer", "Heading for ideas";
        solution = "Løsning", "Solution";
        trial = "Afprøvning", "Trial";
        barrier = "Barriere", "Barrier";
        action = "Handling", "Action";
        novelty = "Det, der er nyt", "What is new";
        sign = "Tegn", "Sign";
        observation = "Iagttagelse", "Observation";
        measure = "Måling", "Measure";
        reading = "Aflæsning", "Reading";
        line = "Vurderingslinje", "Assessment line";
        line_time = "Tidspunkt på en vurderingslinje", "Time on an assessment line";
        mark = "Mærke", "Mark";
        verdict = "Samlet vurdering", "Verdict";
        learning = "Jeres læring", "Your learning";
        lesson = "Læring", "Lesson";
        anchoring = "Forankring", "Anchoring";
        new_challenge = "Ny udfordring", "New challenge";
        audience = "Modtager af besked", "Audience";
        source = "Navn på en kopi", "Name of a copy";
        talk = "Samtale", "Talk";
        private = "Privat note", "Private note";
        guide = "Ledelse af samskabelse", "Leading co-creation";
        focus = "Punkt i ledelsen af samskabelse", "Point in leading co-creation";
        bottom_line = "Bundlinje", "Bottom line";
        lead_task = "Ledelsesopgave", "Task of leadership";
        type_mark = "Mærke i typologien", "Mark in the typology";
        case_mark = "Mærke ved en case", "Mark at a case";
        case_note = "Note til en case", "Note on a case";
    }
}

named! {
    /// The fields. One name for all kinds that have it.
    FIELDS {
        parent = "Hører til", "Belongs to";
        title = "Titel", "Title";
        name = "Navn", "Name";
        text = "Tekst", "Text";
        what = "Hvad", "What";
        who = "Hvem", "Who";
        due = "Senest", "By when";
        date = "Dato", "Date";
        note = "Note", "Note";
        label = "Betegnelse", "Label";
        done = "Gjort", "Done";
        status = "Tilstand", "State";
        state = "Tilstand", "State";
        reason = "Begrundelse", "Reason";
        nickname = "Det kalder I det", "What you call it";
        workplace = "Arbejdsplads", "Workplace";
        variant = "Omfang", "Extent";
        started = "Startet", "Started";
        delete_by = "Slettes senest", "To be deleted by";
        enough = "Ved I nok?", "Do you know enough?";
        again = "Dato for næste gang", "Date of next time";
        handover = "Til den næste facilitator", "To the next facilitator";
        area = "Området", "The area";
        fixed = "Det ligger fast", "What is fixed";
        changeable = "Det kan ændres", "What may be changed";
        goals = "Principper og mål", "Principles and goals";
        decides = "Hvem beslutter", "Who decides";
        time = "Tid", "Time";
        freed = "Frigjort tid", "Freed time";
        freed_decides = "Hvem afgør brugen af frigjort tid", "Who decides on freed time";
        supports = "Hvem bakker op", "Who backs it";
        missing = "Hvem mangler", "Who is missing";
        areas = "Områder og arbejdspladser", "Areas and workplaces";
        chosen_by = "Hvem vælger udfordringerne", "Who chooses the challenges";
        headline = "Overskrift", "Headline";
        leave_alone = "Skal være i fred", "To be left alone";
        holders = "Holder fast i forløbet", "Keep hold of the process";
        holders_role = "Deres rolle", "Their role";
        takes_part = "Hvem er med", "Who takes part";
        question = "Spørgsmål", "Question";
        by = "Fra", "From";
        role = "Rolle", "Role";
        group = "Gruppe", "Group";
        task = "Opgave", "Task";
        kind_of = "Slags", "Kind";
        place = "Sted", "Place";
        purpose = "Formål", "Purpose";
        agenda = "Dagsorden", "Agenda";
        invitation = "Invitation", "Invitation";
        came = "Kom til mødet", "Came to the meeting";
        came_also = "Kom også", "Came as well";
        went = "Hvordan gik mødet", "How the meeting went";
        went_note = "Om mødet", "About the meeting";
        authority = "Bemyndigelse", "Authority";
        med = "MED-niveau", "Level of MED";
        meeting = "Møde", "Meeting";
        about = "Handler om", "Is about";
        result = "Resultat", "Result";
        result_note = "Om resultatet", "About the result";
        step = "Trin", "Step";
        expression = "Udtryk", "Expression";
        meaning = "Betydning", "Meaning";
        suit = "Emne", "Suit";
        importance = "Væsentlighed", "Importance";
        effect = "Effekt", "Effect";
        barriers = "Barrierer", "Barriers";
        barriers_note = "Hvad står i vejen", "What stands in the way";
        where_when = "Hvor og hvornår", "Where and when";
        how_often = "Hvor tit", "How often";
        touches = "Hvem går det ud over", "Whom it touches";
        touches_who = "Hvem går det ud over", "Whom it touches";
        consequence = "Konsekvens for kerneopgaven", "Consequence for the core task";
        form = "Form for styring", "Form of steering";
        origin = "Hvor kommer det fra", "Where it comes from";
        owner = "Hvem ejer styringen", "Who owns the steering";
        raised_by = "Rejst af", "Raised by";
        theme = "Tema", "Theme";
        beforehand = "Valgt på forhånd", "Chosen beforehand";
        selection = "Valg", "Choice";
        selection_why = "Hvorfor", "Why";
        mandate = "Hvem kan ændre det", "Who can change it";
        groups = "Grupper", "Groups";
        signed_up = "Har meldt sig", "Signed up";
        merged_into = "Lagt sammen med", "Put together with";
        ended = "Sådan endte det", "How it ended";
        from = "Kommer fra", "Comes from";
        became = "Blev til", "Became";
        follows = "Kommer fra forløbet", "Comes from the process";
        team = "Hold", "Team";
        problem = "Problemet", "The problem";
        why_came = "Hvorfor kravet kom", "Why the demand arose";
        who_uses = "Hvem bruger det", "Who uses it";
        who_decided = "Hvem har bestemt det", "Who decided it";
        would_miss = "Hvad ville mangle", "What would be missing";
        doc_right = "Er det de rigtige ting, der skrives", "Is it the right things that are written";
        doc_law = "Hvor meget er lov", "How much is law";
        doc_help = "Hjælper det i hverdagen", "Does it help in daily life";
        conclusion = "Konklusion", "Conclusion";
        outcome = "Udfald", "Outcome";
        sent_to = "Sendt til", "Sent to";
        short = "Kort undersøgelse", "Short look";
        stake = "Slags", "Kind";
        absent = "Er ikke med", "Is not with us";
        how = "Hvordan", "How";
        method = "Metode", "Method";
        with = "Sammen med", "With";
        source = "Kilde", "Source";
        phase = "Fase", "Phase";
        minutes = "Minutter", "Minutes";
        parked = "Parkeret", "Parked";
        heading = "Overskrift", "Heading";
        also = "Også for", "Also for";
        remove = "Fjerne", "Remove (Fjerne)";
        remove_why = "Fjerne: hvorfor", "Remove: why";
        remove_what = "Fjerne: hvad ændres", "Remove: what is changed";
        remove_decides = "Fjerne: hvem beslutter", "Remove: who decides";
        change = "Forandre", "Change (Forandre)";
        change_why = "Forandre: hvorfor", "Change: why";
        change_what = "Forandre: hvad ændres", "Change: what is changed";
        change_decides = "Forandre: hvem beslutter", "Change: who decides";
        anchor = "Forankre", "Anchor (Forankre)";
        anchor_why = "Forankre: hvorfor", "Anchor: why";
        anchor_how = "Forankre: hvordan", "Anchor: how";
        keep = "Fastholde", "Keep (Fastholde)";
        keep_why = "Fastholde: hvorfor", "Keep: why";
        keep_learn = "Fastholde: hvad lærer I", "Keep: what you learn";
        description = "Beskrivelse", "Description";
        challenges = "Udfordringer", "Challenges";
        four_fs = "Fire F'er", "Four F's";
        effect_citizens = "Ønsket effekt for borgerne", "Wanted effect for citizens";
        effect_work = "Ønsket effekt for arbejdet", "Wanted effect for the work";
        effect_environment = "Ønsket effekt for arbejdsmiljøet", "Wanted effect for the working environment";
        will_it = "Giver den effekten", "Will it give the effect";
        will_it_why = "Hvorfor", "Why";
        how_seen = "Hvordan ser I det", "How you will see it";
        level = "Ledelsesniveau", "Level of management";
        level_who = "Hvem beslutter", "Who decides";
        go = "Beslutning", "Decision";
        go_why = "Hvorfor", "Why";
        measure = "Mål før og efter", "Measure before and after";
        try_first = "Prøv af først", "Try first";
        feedback = "Hvem giver tilbagemelding", "Who gives feedback";
        criteria = "Hvad får jer til at justere", "What makes you adjust";
        success = "Hvornår er det lykkedes", "When it has succeeded";
        start = "Begynder", "Begins";
        end = "Slutter", "Ends";
        answer = "Hvad gør I ved det", "What you do about it";
        when = "Hvornår", "When";
        then = "Så gør I", "Then you do";
        help = "Hjælp", "Help";
        seen = "Det, I så", "What you saw";
        unit = "Enhed", "Unit";
        unit_own = "Jeres egen enhed", "Your own unit";
        better = "Hvad er bedst", "Which is better";
        changed = "Ændringen begyndte", "The change began";
        times_low = "Gange om ugen, lavt", "Times a week, low";
        times_high = "Gange om ugen, højt", "Times a week, high";
        people_low = "Personer, lavt", "People, low";
        people_high = "Personer, højt", "People, high";
        weeks_low = "Uger om året, lavt", "Weeks a year, low";
        weeks_high = "Uger om året, højt", "Weeks a year, high";
        value = "Tal", "Number";
        statement = "Udsagn", "Statement";
        low = "Den lave ende", "The low end";
        high = "Den høje ende", "The high end";
        core_task = "Effekt på kerneopgaven", "Effect on the core task";
        new_hassle = "Nyt bøvl", "New hassle";
        works = "Virker det", "Does it work";
        next = "Næste", "Next";
        next_why = "Hvorfor", "Why";
        tells = "Hvem fortæller det", "Who tells it";
        holds = "Holder det endnu?", "Does it still hold?";
        holds_note = "Det så I", "What you saw";
        line = "Én linje om læring", "One line of learning";
        of_kind = "Slags", "Kind";
        way = "Måde", "Way";
        gain = "Hvad får de ud af det", "What is in it for them";
        message = "Budskab", "Message";
        sender = "Afsender", "Sender";
        channel = "Kanal", "Channel";
        dots = "Prikker", "Dots";
        otherwise = "Jeres egen beslutning", "Your own decision";
        points = "Punkt til samtalen", "Point for the talk";
        said = "Det blev sagt", "What was said";
        agreed = "Det blev aftalt", "What was agreed";
        citizens = "Borgere eller andre er med", "Citizens or others take part";
        way_note = "Om valget", "About the choice";
        notes = "Noter", "Notes";
        hold = "Hos hvem", "With whom";
        whom = "Navn eller rolle", "Name or role";
        expected = "Forventet", "Expected";
        found = "Fundet", "Found";
        x = "Forudsigelig (0) til åben (100)", "Predictable (0) to open (100)";
        y = "Kommunen (0) til de andre (100)", "The municipality (0) to the others (100)";
        why = "Hvorfor", "Why";
        take = "Det tager vi med", "What we take along";
    }
}

/// The word for a kind of thing.
pub fn kind(code: &str) -> Option<Word> {
    named(KINDS, code)
}

/// The word for a field. Of a set (`form:rule`) it is the word for the set.
pub fn field(name: &str) -> Option<Word> {
    named(FIELDS, name.split(':').next().unwrap_or(name))
}

fn named(table: &[(&str, Word)], name: &str) -> Option<Word> {
    table.iter().find(|(code, _)| *code == name).map(|(_, word)| *word)
}
