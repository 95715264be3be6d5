//! The names under which things lie in the store. An id of a process has no colon, so none begins another.

/// How every key of the app begins.
pub const PREFIX: &str = "samskab:";

/// One of the two slots of a process.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Side {
    /// The first.
    A,
    /// The second.
    B,
}

impl Side {
    pub(super) const BOTH: [Self; 2] = [Self::A, Self::B];

    pub(super) fn other(self) -> Self {
        match self {
            Self::A => Self::B,
            Self::B => Self::A,
        }
    }

    pub(super) fn name(self) -> &'static str {
        match self {
            Self::A => "a",
            Self::B => "b",
        }
    }
}

/// Everything of one process but what is beside it.
pub(super) fn process(id: &str) -> String {
    format!("{PREFIX}process:{id}:")
}

pub(super) fn slot(id: &str, side: Side) -> String {
    format!("{PREFIX}process:{id}:{}", side.name())
}

pub(super) fn head(id: &str) -> String {
    format!("{PREFIX}process:{id}:head")
}

pub(super) fn quarantine(id: &str) -> String {
    format!("{PREFIX}quarantine:{id}:")
}

pub(super) fn quarantines() -> String {
    format!("{PREFIX}quarantine:")
}

pub(super) fn box_of(id: &str, round: &str) -> String {
    format!("{PREFIX}box:{id}:{round}")
}

pub(super) fn boxes(id: &str) -> String {
    format!("{PREFIX}box:{id}:")
}

/// How the key of every version begins.
pub(super) const VERSIONS: &str = "samskab:version:";

pub(super) fn versions(id: &str) -> String {
    format!("{VERSIONS}{id}:")
}

/// Ends like the others in a colon, so that one prefix takes it away.
pub(super) fn files(id: &str) -> String {
    format!("{PREFIX}files:{id}:")
}

pub(super) fn own_copy(id: &str) -> String {
    format!("{PREFIX}copy:{id}:")
}

/// The draft of an answer, by the process that is asked about and the id of the file with the questions.
pub(super) fn answer(process: &str, asked: &str) -> String {
    format!("{PREFIX}answer:{process}:{asked}")
}

pub(super) fn answers_about(process: &str) -> String {
    format!("{PREFIX}answer:{process}:")
}

pub(super) fn answers() -> String {
    format!("{PREFIX}answer:")
}

pub(super) fn setting(name: &str) -> String {
    format!("{PREFIX}setting:{name}")
}

/// The process that a key of a slot or a head belongs to.
pub(super) fn process_of(key: &str) -> Option<&str> {
    let (id, _) = key.strip_prefix(PREFIX)?.strip_prefix("process:")?.split_once(':')?;
    Some(id)
}

/// Whether that is the key of the head of that process. The head is written last when a process is kept, and
/// taken away last when it is erased: it is what another window should listen to.
pub fn is_head(key: &str, id: &str) -> bool {
    key == head(id)
}

/// Whether that is the key of the draft of an answer to that file about that process.
pub fn is_answer_draft(key: &str, process: &str, asked: &str) -> bool {
    key == answer(process, asked)
}

/// Whether that is the key of one of the two slots of that process.
pub fn is_slot(key: &str, id: &str) -> bool {
    Side::BOTH.into_iter().any(|side| key == slot(id, side))
}

/// Whether a process of that id can be kept and found again. The same rule as that of the file format, which
/// would not open another.
pub(super) fn is_id(id: &str) -> bool {
    !id.is_empty()
        && id.len() <= 120
        && id.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-_.".contains(&byte))
}
