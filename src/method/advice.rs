//! Short pieces of advice, each shown where it helps.

use serde_json::Value;

use super::guide::Guide;
use super::parts::{Part, list, text};

/// The five short pieces of advice of the manager's guide.
#[derive(Clone, Debug, Default)]
pub struct Advice {
    /// Each with its code.
    pub five: Vec<Piece>,
}

/// One piece of advice.
#[derive(Clone, Debug, Default)]
pub struct Piece {
    /// Its code, the same in both languages.
    pub id: String,
    /// One or two short sentences.
    pub text: String,
}

impl Part for Advice {
    fn read(value: &Value) -> Self {
        Self { five: list(value.get("five").unwrap_or(&Value::Null)) }
    }
}

impl Part for Piece {
    fn read(value: &Value) -> Self {
        Self { id: text(value, "id"), text: text(value, "text") }
    }
}

/// What is worth remembering, by its place in the lists of [`super::parts::Principles`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Worth {
    /// One of the three principles.
    Principle(usize),
    /// One of the ten pieces of advice.
    Advice(usize),
    /// One of the gains.
    Gain(usize),
}

/// Where each of them helps: by step, 0 for the checklist.
pub const WORTH: [&[Worth]; 7] = {
    use Worth::{Advice, Gain, Principle};
    [
        &[Advice(0), Principle(1), Advice(1), Advice(2), Advice(5)],
        &[Advice(3), Advice(4), Advice(8), Gain(0)],
        &[Advice(6), Gain(5)],
        &[Principle(0), Gain(2)],
        &[Advice(9), Gain(4)],
        &[Gain(1), Gain(3), Gain(7)],
        &[Principle(2), Advice(7), Gain(6)],
    ]
};

impl Guide {
    /// What is worth remembering in a step.
    pub fn worth(&self, step: u8) -> Vec<(Worth, &str)> {
        let lists = &self.principles;
        let said = |worth: Worth| match worth {
            Worth::Principle(at) => lists.principles.get(at),
            Worth::Advice(at) => lists.advice.get(at),
            Worth::Gain(at) => lists.gains.get(at),
        };
        let here = WORTH.get(usize::from(step)).copied().unwrap_or_default().iter();
        here.filter_map(|worth| Some((*worth, said(*worth)?.as_str()))).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::{WORTH, Worth};
    use crate::method::guide;

    #[test]
    fn each_helps_in_exactly_one_step() {
        for english in [false, true] {
            let all = guide(english);
            let lists = &all.principles;
            let every = (0..lists.principles.len()).map(Worth::Principle);
            let every = every.chain((0..lists.advice.len()).map(Worth::Advice));
            for worth in every.chain((0..lists.gains.len()).map(Worth::Gain)) {
                let steps = WORTH.iter().filter(|here| here.contains(&worth)).count();
                assert_eq!(steps, 1, "{worth:?}");
            }
            let said: usize = (0..=6).map(|step| all.worth(step).len()).sum();
            assert_eq!(said, WORTH.iter().map(|here| here.len()).sum::<usize>());
        }
    }
}
