//! The method as data: steps, tools, cards, guidance, in Danish and English. It knows nothing of documents
//! or screens.
//!
//! The texts lie in `da/` and `en/`, one JSON file per step and topic. They are our own words about the
//! method; its published guides are copyrighted.

mod advice;
mod cases;
mod directions;
mod guide;
mod parts;
mod phases;
mod tool;
mod typology;

pub use advice::*;
pub use cases::*;
pub use directions::*;
pub use guide::{FILES, Guide, guide, has_english, step_names, take_english};
pub use parts::*;
pub use phases::*;
pub use tool::{LIGHT, STEPS, Tool};
pub use typology::*;
