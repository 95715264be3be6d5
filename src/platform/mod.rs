//! The browser behind traits: what it keeps, what time it is, where randomness and files come from.
//!
//! Each trait stands beside a double for tests, which compiles on the host; the adapters to a real browser
//! need the feature `ui`. *Invariants.* Nothing here knows what a process is. Nothing here panics where the
//! browser says no: every refusal is a value. No error is told from another by its name, because browsers
//! name the same thing differently.

#[cfg(feature = "ui")]
mod asking;
pub mod clock;
pub mod crypto;
pub mod entropy;
mod faulty;
pub mod files;
#[cfg(feature = "ui")]
pub mod handles;
#[cfg(feature = "ui")]
pub mod locks;
#[cfg(feature = "ui")]
pub mod offline;
#[cfg(feature = "ui")]
pub mod persistence;
pub mod storage;
#[cfg(feature = "ui")]
pub mod witness;
