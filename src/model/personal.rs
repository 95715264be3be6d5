//! What in a text looks as if it told of a person: CPR numbers, telephone numbers and mail addresses. Only said,
//! never hindered, and never sent anywhere: it is a hint for the eyes of those who write.

use crate::document::{Document, ItemId, KIND, PARENT, POS};

/// What a piece of text looks like.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Personal {
    /// A civil registration number.
    Cpr,
    /// A telephone number.
    Phone,
    /// A mail address.
    Mail,
}

/// A place in a process where something looks personal.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PersonalPlace {
    /// The item.
    pub id: ItemId,
    /// The field.
    pub field: String,
    /// What it looks like.
    pub what: Personal,
    /// The piece itself.
    pub piece: String,
}

/// The pieces of a text that look personal, in their order.
pub fn personal(text: &str) -> Vec<(Personal, String)> {
    let mut found: Vec<(usize, Personal, String)> = mails(text).collect();
    found.extend(numbers(text));
    crate::document::sort::sort_by_key(&mut found, |(at, _, _)| *at);
    found.into_iter().map(|(_, what, piece)| (what, piece)).collect()
}

/// The first of them.
pub fn first_personal(text: &str) -> Option<Personal> {
    personal(text).into_iter().next().map(|(what, _)| what)
}

/// All places of a process, deleted things too: what is in the bin is still in the file. Every wording counts,
/// the shown ones and the others.
pub fn personal_places(document: &Document) -> Vec<PersonalPlace> {
    let mut places = Vec::new();
    for (id, item) in document.items() {
        for (field, register) in &item.fields {
            if [KIND, PARENT, POS].contains(&field.as_str()) {
                continue;
            }
            for text in register.wordings().into_iter().filter_map(|value| value.as_str()) {
                places.extend(personal(text).into_iter().map(|(what, piece)| PersonalPlace {
                    id: id.clone(),
                    field: field.clone(),
                    what,
                    piece,
                }));
            }
        }
    }
    places
}

/// A run of characters without spaces that has a name, one `@`, and behind it a host with a point and letters.
fn mails(text: &str) -> impl Iterator<Item = (usize, Personal, String)> {
    let within = |c: char| c.is_alphanumeric() || "@.+-_%".contains(c);
    runs(text, within).filter_map(|(at, run)| {
        let piece = run.trim_matches(['.', '-', '+', '%']);
        let (name, host) = piece.split_once('@')?;
        let (host_name, end) = host.rsplit_once('.')?;
        let letters = end.chars().count() >= 2 && end.chars().all(char::is_alphabetic);
        let sound = !name.is_empty() && !host_name.is_empty() && !host.contains('@');
        (letters && sound).then(|| (at, Personal::Mail, piece.to_owned()))
    })
}

/// Digits with single spaces, points or hyphens between them, judged by how they are grouped.
fn numbers(text: &str) -> impl Iterator<Item = (usize, Personal, String)> {
    runs(text, |c| c.is_ascii_digit() || " \u{a0}\u{202f}-.+".contains(c)).filter_map(|(at, run)| {
        // Glued to a letter or another sign it is the number of a case or a part: «A-12345678», «12345678/2026».
        let before = text.get(..at).and_then(|before| before.chars().last());
        let after = text.get(at + run.len()..).and_then(|after| after.chars().next());
        let glued = |c: Option<char>| c.is_some_and(|c| c.is_alphanumeric() || "/@_#%§€$".contains(c));
        let spaced = |edge: &str| edge.contains(|c: char| c.is_whitespace() || c == '+');
        let digit = |c: char| c.is_ascii_digit();
        let (head, tail) = (run.split(digit).next()?, run.rsplit(digit).next()?);
        if (glued(before) && !spaced(head)) || (glued(after) && !spaced(tail)) {
            return None;
        }
        let piece = run.trim_matches(|c: char| !c.is_ascii_digit() && c != '+');
        let what = match () {
            () if is_cpr(piece) => Personal::Cpr,
            () if is_phone(piece) => Personal::Phone,
            () => return None,
        };
        Some((at, what, piece.to_owned()))
    })
}

/// The longest stretches whose characters are all of that sort, with where they begin.
fn runs(text: &str, within: impl Fn(char) -> bool) -> impl Iterator<Item = (usize, &str)> {
    let mut at = 0;
    text.split(move |c: char| !within(c)).filter_map(move |run| {
        let begins = text.len() - text.get(at..)?.len();
        let begins = begins + text.get(begins..)?.find(run).filter(|_| !run.is_empty())?;
        at = begins + run.len();
        Some((begins, run))
    })
}

/// Ten digits, the first four a day and a month: `0101901234`, `010190-1234`, `010190 1234`.
fn is_cpr(piece: &str) -> bool {
    let groups = groups(piece);
    let lengths: Vec<usize> = groups.iter().map(|group| group.len()).collect();
    if !matches!(lengths.as_slice(), [10] | [6, 4] | [2, 2, 2, 4]) || piece.contains(['+', '.']) {
        return false;
    }
    let digits = groups.concat();
    let two = |from: usize| digits.get(from..from + 2).and_then(|two| two.parse::<u32>().ok()).unwrap_or(0);
    // A few have sixty added to the day, where the person has no ordinary number.
    let day = if two(0) > 60 { two(0) - 60 } else { two(0) };
    let most = match two(2) {
        1 | 3 | 5 | 7 | 8 | 10 | 12 => 31,
        4 | 6 | 9 | 11 => 30,
        2 => 29,
        _ => 0,
    };
    (1..=most).contains(&day)
}

/// Eight digits as Danes group them, with or without `+45`; others with `+` and enough digits.
fn is_phone(piece: &str) -> bool {
    if let Some(rest) = piece.strip_prefix('+') {
        let digits = groups(rest).concat();
        return (8..=15).contains(&digits.len()) && !rest.contains(['+', '.']);
    }
    let groups = groups(piece);
    let without_country = match groups.as_slice() {
        ["45" | "0045", rest @ ..] if rest.concat().len() == 8 => rest,
        all => all,
    };
    let lengths: Vec<usize> = without_country.iter().map(|group| group.len()).collect();
    // Not two, three and three: so one writes amounts.
    let grouped = matches!(lengths.as_slice(), [8] | [4, 4] | [2, 2, 2, 2] | [3, 2, 3]);
    let begins = !without_country.concat().starts_with('0');
    let apart = !piece.contains('.')
        && !piece.contains('+')
        && (lengths.len() == 1 || !piece.contains('-') || lengths == [4, 4]);
    grouped && begins && apart && !is_date(&without_country.concat()) && !is_years(without_country)
}

/// `20261122`: a date as programs write it, or `22112026`, as people do without points.
fn is_date(digits: &str) -> bool {
    let part = |from: usize, to: usize| digits.get(from..to).and_then(|part| part.parse::<u32>().ok());
    let sound = |year: Option<u32>, month: Option<u32>, day: Option<u32>| {
        year.is_some_and(|year| (1900..2100).contains(&year))
            && month.is_some_and(|month| (1..=12).contains(&month))
            && day.is_some_and(|day| (1..=31).contains(&day))
    };
    sound(part(0, 4), part(4, 6), part(6, 8)) || sound(part(4, 8), part(2, 4), part(0, 2))
}

/// `2025 2026` and `2025-2026`.
fn is_years(groups: &[&str]) -> bool {
    let year = |group: &&str| group.parse::<u32>().is_ok_and(|year| (1900..2100).contains(&year));
    groups.len() == 2 && groups.iter().all(|group| group.len() == 4 && year(group))
}

/// The groups of digits; none where two separators stand beside each other, for those are two numbers.
fn groups(piece: &str) -> Vec<&str> {
    let groups: Vec<&str> = piece.split(|c: char| !c.is_ascii_digit()).collect();
    let spaced = piece.contains(" - ");
    if spaced || groups.iter().any(|group| group.is_empty()) { Vec::new() } else { groups }
}

#[cfg(test)]
mod tests {
    use super::{Personal, personal};

    fn seen(text: &str) -> Vec<(Personal, String)> {
        personal(text)
    }

    #[test]
    fn what_tells_of_a_person_is_seen() {
        use Personal::{Cpr, Mail, Phone};
        let table: [(&str, &[(Personal, &str)]); 25] = [
            ("010190-1234", &[(Cpr, "010190-1234")]),
            ("Borgeren (0101901234) ringede", &[(Cpr, "0101901234")]),
            ("cpr: 290200 1234.", &[(Cpr, "290200 1234")]),
            ("31 12 85 1234", &[(Cpr, "31 12 85 1234")]),
            ("erstatningsnummer 610190-1234", &[(Cpr, "610190-1234")]),
            ("12345678", &[(Phone, "12345678")]),
            ("02345678", &[]),
            ("22345678", &[(Phone, "22345678")]),
            ("Ring 22 34 56 78, tak", &[(Phone, "22 34 56 78")]),
            ("tlf. 2234 5678", &[(Phone, "2234 5678")]),
            ("2234-5678", &[(Phone, "2234-5678")]),
            ("+45 22 34 56 78", &[(Phone, "+45 22 34 56 78")]),
            ("(+45) 22345678", &[(Phone, "22345678")]),
            ("004522345678", &[]),
            ("0045 22345678", &[(Phone, "0045 22345678")]),
            ("45 22 34 56 78", &[(Phone, "45 22 34 56 78")]),
            ("+46 70 123 45 67", &[(Phone, "+46 70 123 45 67")]),
            ("Bo: 223 45 678", &[(Phone, "223 45 678")]),
            ("anna@example.dk", &[(Mail, "anna@example.dk")]),
            ("Skriv til a.b+c@post.kommune.dk.", &[(Mail, "a.b+c@post.kommune.dk")]),
            ("<søren@blåbær.dk>", &[(Mail, "søren@blåbær.dk")]),
            ("mailto:x@y.dk?subject", &[(Mail, "x@y.dk")]),
            (
                "Anna, 22345678, 010190-1234, anna@x.dk",
                &[(Phone, "22345678"), (Cpr, "010190-1234"), (Mail, "anna@x.dk")],
            ),
            ("20 30 40 50 eller 60 70 80 90", &[(Phone, "20 30 40 50"), (Phone, "60 70 80 90")]),
            ("tast\u{a0}22\u{a0}34\u{a0}56\u{a0}78", &[(Phone, "22\u{a0}34\u{a0}56\u{a0}78")]),
        ];
        for (text, expected) in table {
            let expected: Vec<(Personal, String)> =
                expected.iter().map(|(what, piece)| (*what, (*piece).to_owned())).collect();
            assert_eq!(seen(text), expected, "{text}");
        }
    }

    #[test]
    fn what_only_looks_like_it_is_left_alone() {
        let table = [
            "",
            "Vi taster det samme to gange",
            "2026",
            "2025-2026",
            "2025 2026",
            "22.11.2026",
            "22-11-2026",
            "2026-11-22",
            "20261122",
            "22112026",
            "kl. 10.30-12.00",
            "kl. 8-16",
            "uge 47 2026",
            "320190-1234",
            "300290-1234",
            "011390-1234",
            "000190-1234",
            "1.250.000 kr.",
            "12 500 000 kr.",
            "25.000.000",
            "22 500 000 kr.",
            "Samskab 0.9.3",
            "udgave 10.12.2024.1234",
            "Sag 2026-123456",
            "Sag 26/22345678",
            "KLE 22.34.56.78",
            "A22345678",
            "22345678/2026",
            "sagsnr. B-22345678",
            "12 34 56",
            "1 2 3 4 5 6 7 8",
            "223456789",
            "2234567",
            "§ 22, stk. 3",
            "EAN 5798000000000",
            "@alle",
            "a@b",
            "10 @ 25 kr.",
            "pris@",
            "22 - 34 - 56 - 78",
            "ø@.dk",
            "100-200 borgere, 20-30 om dagen",
        ];
        for text in table {
            assert_eq!(seen(text), [], "{text}");
        }
    }

    #[test]
    fn no_text_is_too_much() {
        let long = "22 34 56 78 ".repeat(20_000);
        assert!(personal(&long).len() <= 20_000);
        for text in ["@", "+", "+++", "....", "\u{202f}", "é@é.éé", "𝟚𝟚𝟛𝟜𝟝𝟞𝟟𝟠", "@@@@.dk", "2 2 - . +"]
        {
            personal(text);
        }
    }
}
