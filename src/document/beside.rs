//! Typing on while another copy's words for the same field come in.

use serde_json::Value;

use super::dot::{Actor, Dot};
use super::item::{Register, Write};
use super::{Document, Edit};

impl Document {
    /// The writes that stand in a field now.
    pub fn dots(&self, id: &str, field: &str) -> Vec<Dot> {
        let register = self.item(id).and_then(|item| item.fields.get(field));
        register.into_iter().flat_map(Register::writes).map(|write| write.dot.clone()).collect()
    }

    /// Writes a field, but only over those of its writes that are in `known`. Who types has seen what stood
    /// there when they began, and not what came in since: that stays, as a second wording.
    ///
    /// The answer is the edit that undoes it; `None` where nothing changed.
    pub fn put_over(
        &mut self,
        actor: &Actor,
        id: &str,
        field: &str,
        value: &Value,
        known: &[Dot],
    ) -> Option<Edit> {
        let unseen: Vec<Write> = {
            let register = self.alive(id)?.fields.get(field);
            let writes = register.into_iter().flat_map(Register::writes);
            writes.filter(|write| !known.contains(&write.dot)).cloned().collect()
        };
        let put = Edit::Put { id: id.to_owned(), field: field.to_owned(), values: vec![value.clone()] };
        // An ordinary write, so that its limits hold here too; then what was not seen is put back beside it.
        let back = self.apply(actor, &put).pop()?;
        let item = self.items.get_mut(id)?;
        let mut writes = item.fields.get(field)?.writes().to_vec();
        writes.extend(unseen);
        item.fields.insert(field.to_owned(), Register::of(writes)?);
        Some(back)
    }
}
