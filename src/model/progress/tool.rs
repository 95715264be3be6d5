//! The ids of the tools, as the method's data spells them, and their steps.

/// Step 0: the checklist.
pub const CHECKLIST: &str = "checklist";
/// Light variant: the frame in three lines.
pub const FRAME: &str = "frame";
/// Step 1: Dialogkort.
pub const CARDS: &str = "cards";
/// Step 1: Roller og opgaver.
pub const ROLES: &str = "roles";
/// Step 1: Fælles ord.
pub const WORDS: &str = "words";
/// Step 1: Opmærksomhedspunkter.
pub const ATTENTION: &str = "attention";
/// Step 2: Beskriv udfordringerne.
pub const DESCRIBE: &str = "describe";
/// Step 2: Prioriter udfordringerne.
pub const PRIORITISE: &str = "prioritise";
/// Step 2: Undersøg udfordringerne.
pub const INVESTIGATE: &str = "investigate";
/// Light variant: «Ved I nok til at finde en løsning i dag?»
pub const ENOUGH: &str = "enough";
/// Step 3: Forenklingens fire F'er.
pub const FOUR_FS: &str = "four_fs";
/// Step 3: Brainstorm.
pub const BRAINSTORM: &str = "brainstorm";
/// Step 3: Vurdér løsningen.
pub const ASSESS: &str = "assess";
/// Step 4: Fra løsning til handling.
pub const ACT: &str = "act";
/// Step 5: Tegn på at løsningen virker.
pub const SIGNS: &str = "signs";
/// Step 5: Hvor meget, hvor mange og hvor tit?
pub const COUNTS: &str = "counts";
/// Step 5: Vurderingslinjen.
pub const LINE: &str = "line";
/// Step 5: Samlet vurdering.
pub const VERDICT: &str = "verdict";
/// Step 6: Læring af Samskabt styring.
pub const LEARNING: &str = "learning";
/// Step 6: Kom godt omkring kommunikationen.
pub const COMMUNICATION: &str = "communication";

/// The tools of the full process with their steps, in order.
pub const FULL: [(u8, &str); 18] = [
    (0, CHECKLIST),
    (1, CARDS),
    (1, ROLES),
    (1, WORDS),
    (1, ATTENTION),
    (2, DESCRIBE),
    (2, PRIORITISE),
    (2, INVESTIGATE),
    (3, FOUR_FS),
    (3, BRAINSTORM),
    (3, ASSESS),
    (4, ACT),
    (5, SIGNS),
    (5, COUNTS),
    (5, LINE),
    (5, VERDICT),
    (6, LEARNING),
    (6, COMMUNICATION),
];

/// The tools of the light variant.
pub const LIGHT: [(u8, &str); 10] = [
    (0, FRAME),
    (2, DESCRIBE),
    (2, PRIORITISE),
    (2, INVESTIGATE),
    (2, ENOUGH),
    (3, FOUR_FS),
    (3, BRAINSTORM),
    (4, ACT),
    (5, SIGNS),
    (6, LEARNING),
];
