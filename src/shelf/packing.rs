//! The text of a file, packed for the shelf: earlier states are kept many at a time.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD_NO_PAD;
use miniz_oxide::deflate::compress_to_vec_zlib;
use miniz_oxide::inflate::decompress_to_vec_zlib_with_limit;

use crate::file::MAX_BYTES;

/// How hard is tried: the usual middle between time and size.
const LEVEL: u8 = 6;

/// The text in a few plain letters. A file becomes less than half as long.
pub(super) fn pack(text: &str) -> String {
    STANDARD_NO_PAD.encode(compress_to_vec_zlib(text.as_bytes(), LEVEL))
}

/// The text that was packed; `None` when that was not us, or it is not whole.
pub(super) fn unpack(packed: &str) -> Option<String> {
    let bytes = STANDARD_NO_PAD.decode(packed).ok()?;
    String::from_utf8(decompress_to_vec_zlib_with_limit(&bytes, MAX_BYTES).ok()?).ok()
}

#[cfg(test)]
mod tests {
    use super::{pack, unpack};

    #[test]
    fn what_is_packed_comes_out_again_and_nothing_else_does() {
        let file = "{\"titel\":\"Færre skemaer 😀\"}\n".repeat(300);
        for text in ["", "æ", file.as_str()] {
            let packed = pack(text);
            assert_eq!(unpack(&packed).as_deref(), Some(text));
            for end in 0..packed.len() {
                assert_eq!(unpack(&packed[..end]), None, "cut at {end}");
            }
        }
        assert!(pack(&file).len() < file.len() / 5);
        assert_eq!(unpack("ikke pakket"), None);
    }
}
