//! A document as bytes: one item a line, so that a person and a line-by-line comparison can read it.

use serde_json::{Map, Value};

use crate::document::{Document, checksum, quoted, to_text};

/// The document as the bytes of a file. Equal documents give equal bytes.
pub fn save(document: &Document) -> String {
    let (mut head, items) = document.to_parts();
    head.insert("app".into(), APP.into());
    lines(&head, &[("items", items.into_iter().map(|(id, item)| (id.to_owned(), item)).collect())])
}

/// What the files say they were written by.
pub(super) const APP: &str = concat!("samskab ", env!("CARGO_PKG_VERSION"));

/// A head, lists of things with one thing a line, and the checksum of all before it.
pub(super) fn lines(head: &Map<String, Value>, lists: &[(&str, Vec<(String, Value)>)]) -> String {
    let mut out = String::from("{\n");
    for (key, value) in head {
        push_pair(&mut out, "  ", key, value);
        out.push_str(",\n");
    }
    for (place, (name, items)) in lists.iter().enumerate() {
        out.push_str(if place == 0 { "  " } else { ",\n  " });
        out.push_str(&quoted(name));
        out.push_str(": {\n");
        for (place, (id, item)) in items.iter().enumerate() {
            if place > 0 {
                out.push_str(",\n");
            }
            push_pair(&mut out, "    ", id, item);
        }
        out.push_str("\n  }");
    }
    let check = checksum(out.as_bytes());
    out.push_str(&format!(",\n  \"check\": \"crc32:{check:08x}\"\n}}\n"));
    out
}

fn push_pair(out: &mut String, indent: &str, key: &str, value: &Value) {
    out.push_str(indent);
    out.push_str(&quoted(key));
    out.push_str(": ");
    out.push_str(&to_text(value));
}
