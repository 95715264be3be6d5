//! The process that lies inside the app («App og forløb i én fil»): people mail that file back too.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;

/// Where the process stands in the one file, as `script/pack/single.mjs` writes it.
const SLOT: &[u8] = b"<script type=\"application/json\" id=\"inside\">";
const END: &[u8] = b"</script>";

/// The bytes of the file in the app, none where there is only the app; `None` where the bytes are no such file.
pub fn inside(bytes: &[u8]) -> Option<Vec<u8>> {
    let is_page = bytes.get(..9).is_some_and(|head| head.eq_ignore_ascii_case(b"<!doctype"));
    if !is_page {
        return None;
    }
    // The last one: a script of the page names it too.
    let from = bytes.windows(SLOT.len()).rposition(|part| part == SLOT)? + SLOT.len();
    let rest = bytes.get(from..)?;
    let end = rest.windows(END.len()).position(|part| part == END)?;
    STANDARD.decode(rest.get(..end)?.trim_ascii()).ok()
}

#[cfg(test)]
mod tests {
    use super::inside;

    #[test]
    fn what_lies_in_the_app_is_found_and_nothing_else() {
        let page = |inner: &str| {
            format!(
                "<!DOCTYPE html><script>x='<script type=\"application/json\" id=\"inside\">'</script>\
                 <script type=\"application/json\" id=\"inside\">{inner}</script><p>\u{e6}</p>"
            )
        };
        let table = [
            (page("eyJhIjoxfQ=="), Some(b"{\"a\":1}".to_vec())),
            (page(""), Some(Vec::new())),
            (page("***"), None),
            (page("eyJhIjoxfQ==").replacen("<!DOCTYPE html>", "", 1), None),
            ("<!doctype html><p>Et andet dokument</p>".to_owned(), None),
            ("<!doctype html><script type=\"application/json\" id=\"inside\">eyJh".to_owned(), None),
            ("{}".to_owned(), None),
            (String::new(), None),
        ];
        for (text, expected) in table {
            assert_eq!(inside(text.as_bytes()), expected, "{text}");
        }
        // The archive behind it is no text in UTF-8.
        let mut bytes = page("eyJhIjoxfQ==").into_bytes();
        bytes.extend([0xff, 0xfe, 0x81]);
        assert_eq!(inside(&bytes), Some(b"{\"a\":1}".to_vec()));
    }
}
