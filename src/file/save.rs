//! A document as bytes: one item a line, so that a person and a line-by-line comparison can read it.

use serde_json::Value;

use crate::document::Document;

/// The document as the bytes of a file. Equal documents give equal bytes.
pub fn save(document: &Document) -> String {
    let (mut head, items) = document.to_parts();
    head.insert("app".into(), concat!("samskab ", env!("CARGO_PKG_VERSION")).into());
    let mut out = String::from("{\n");
    for (key, value) in &head {
        push_pair(&mut out, "  ", key, value);
        out.push_str(",\n");
    }
    out.push_str("  \"items\": {\n");
    let mut first = true;
    for (id, item) in &items {
        if !first {
            out.push_str(",\n");
        }
        first = false;
        push_pair(&mut out, "    ", id, item);
    }
    out.push_str("\n  }");
    let check = checksum(out.as_bytes());
    out.push_str(&format!(",\n  \"check\": \"crc32:{check:08x}\"\n}}\n"));
    out
}

/// The checksum of bytes, CRC-32 (IEEE 802.3). It finds accidents, not intent.
pub fn checksum(bytes: &[u8]) -> u32 {
    crc32fast::hash(bytes)
}

fn push_pair(out: &mut String, indent: &str, key: &str, value: &Value) {
    out.push_str(indent);
    out.push_str(&Value::from(key).to_string());
    out.push_str(": ");
    out.push_str(&value.to_string());
}
