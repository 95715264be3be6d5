//! What an exported file is called.

/// The name of the file of a process: `<workplace>-<title>-<date>.samskab.json`, in characters that every
/// disk and mail program takes. The date is `YYYY-MM-DD`.
pub fn file_name(workplace: &str, title: &str, date: &str) -> String {
    let parts = [plain(workplace), plain(title), date.to_owned()];
    let name = parts.iter().filter(|part| !part.is_empty()).cloned().collect::<Vec<_>>().join("-");
    format!("{}.samskab.json", if name.is_empty() { "forloeb" } else { &name })
}

/// Small letters, digits and single hyphens, at most forty characters; æ, ø and å are spelled out.
fn plain(text: &str) -> String {
    let mut out = String::new();
    for character in text.chars() {
        match character {
            'æ' | 'Æ' => out.push_str("ae"),
            'ø' | 'Ø' => out.push_str("oe"),
            'å' | 'Å' => out.push_str("aa"),
            'é' | 'è' | 'É' => out.push('e'),
            'ö' | 'Ö' => out.push_str("oe"),
            'ä' | 'Ä' => out.push_str("ae"),
            'ü' | 'Ü' => out.push('u'),
            _ if character.is_ascii_alphanumeric() => out.push(character.to_ascii_lowercase()),
            _ if !out.is_empty() && !out.ends_with('-') => out.push('-'),
            _ => {}
        }
        if out.len() >= 40 {
            break;
        }
    }
    out.trim_end_matches('-').to_owned()
}

#[cfg(test)]
mod tests {
    use super::file_name;

    #[test]
    fn a_name_that_every_disk_takes() {
        let name = file_name("Hjemmeplejen Øst", "Færre skemaer / mere omsorg", "2026-11-22");
        assert_eq!(name, "hjemmeplejen-oest-faerre-skemaer-mere-omsorg-2026-11-22.samskab.json");
        assert_eq!(file_name("", "", "2026-11-22"), "2026-11-22.samskab.json");
        assert_eq!(file_name("..", "\u{202e}///", ""), "forloeb.samskab.json");
    }
}
