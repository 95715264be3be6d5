//! Readings as they are pasted from a spreadsheet or typed as lines.

use jiff::civil::Date;

use super::day::parse_day;

/// One line that was understood.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct PastedReading {
    /// The number of the line, from 1.
    pub line: usize,
    /// The date, where there is one.
    pub date: Option<Date>,
    /// The value.
    pub value: f64,
}

/// Why a line was not understood.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PasteReason {
    /// There is no number where the value should be.
    NotANumber,
    /// What stands before the value is not a date.
    NoSuchDate,
    /// More than a date and a value.
    TooManyColumns,
}

/// One line that was not understood, word for word.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PasteProblem {
    /// The number of the line, from 1.
    pub line: usize,
    /// What it says.
    pub text: String,
    /// Why it was not understood.
    pub reason: PasteReason,
}

/// What was pasted. Every line that is not blank is in one of the two lists.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Pasted {
    /// The lines that were understood.
    pub readings: Vec<PastedReading>,
    /// The others.
    pub problems: Vec<PasteProblem>,
}

/// Reads lines such as `22.11.2026; 12,5`, the same with a tab between, or just `12,5`.
pub fn parse_readings(text: &str) -> Pasted {
    let mut pasted = Pasted::default();
    for (line, text) in (1..).zip(text.lines()).filter(|(_, text)| !text.trim().is_empty()) {
        match parse_line(text) {
            Ok((date, value)) => pasted.readings.push(PastedReading { line, date, value }),
            Err(reason) => pasted.problems.push(PasteProblem { line, text: text.to_owned(), reason }),
        }
    }
    pasted
}

/// Reads a number as it is written in Denmark or by a spreadsheet: `12,5`, `12.5`, `1.250,5`, `1 250,5`,
/// `1,250.5`, `−3`. A single point with exactly three digits behind it is a thousands point (`1.250` is 1250),
/// as it is in Danish; a single comma is always a decimal comma.
pub fn parse_number(text: &str) -> Option<f64> {
    let text: String =
        text.trim().chars().filter(|c| !c.is_whitespace() && *c != '\'' && *c != '’').collect();
    let (negative, text) = match text.strip_prefix(['-', '−', '–']) {
        Some(rest) => (true, rest.to_owned()),
        None => (false, text.strip_prefix('+').map_or(text.clone(), str::to_owned)),
    };
    let plain = match (text.rfind(','), text.rfind('.')) {
        (Some(comma), Some(point)) if comma > point => without_groups(&text, '.', ',')?,
        (Some(_), Some(_)) => without_groups(&text, ',', '.')?,
        (Some(_), None) => text.replace(',', "."),
        (None, Some(_)) if are_groups(&text, '.') => text.replace('.', ""),
        _ => text,
    };
    let value = from_digits(&plain)?;
    Some(if negative { -value } else { value })
}

/// Digits with at most one point. Exact for the fifteen digits that a file keeps; `str::parse` is exact for all,
/// and brings ten kilobytes of powers of ten.
fn from_digits(text: &str) -> Option<f64> {
    let (whole, part) = text.split_once('.').unwrap_or((text, ""));
    let digits = || whole.bytes().chain(part.bytes());
    if digits().next().is_none() || !digits().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    let all = digits().fold(0.0, |value, digit| value * 10.0 + f64::from(digit - b'0'));
    let value = all / 10f64.powi(i32::try_from(part.len()).ok()?);
    value.is_finite().then_some(value)
}

/// The number with its thousands marks gone and a point for its decimals.
fn without_groups(text: &str, group: char, decimal: char) -> Option<String> {
    let (whole, part) = text.split_once(decimal)?;
    are_groups(whole, group).then(|| format!("{}.{part}", whole.replace(group, "")))
}

/// Whether the marks part groups of three: one to three digits first, not a lonely zero, then threes.
fn are_groups(text: &str, mark: char) -> bool {
    let mut groups = text.split(mark);
    let first = groups.next().unwrap_or_default();
    (1..=3).contains(&first.len()) && first != "0" && groups.all(|group| group.len() == 3)
}

fn parse_line(text: &str) -> Result<(Option<Date>, f64), PasteReason> {
    let columns: Vec<&str> = text.split(['\t', ';']).map(str::trim).filter(|part| !part.is_empty()).collect();
    match columns.as_slice() {
        [] => Err(PasteReason::NotANumber),
        [only] => match parse_number(only) {
            Some(value) => Ok((None, value)),
            None => parse_pair(only),
        },
        [date, value] => {
            let value = parse_number(value).ok_or(PasteReason::NotANumber)?;
            let date = parse_day(date).map_err(|_| PasteReason::NoSuchDate)?;
            Ok((date, value))
        }
        _ => Err(PasteReason::TooManyColumns),
    }
}

/// A date and a value with only a space between, as people type them.
fn parse_pair(text: &str) -> Result<(Option<Date>, f64), PasteReason> {
    let (date, value) = text.rsplit_once(char::is_whitespace).ok_or(PasteReason::NotANumber)?;
    let value = parse_number(value).ok_or(PasteReason::NotANumber)?;
    match parse_day(date) {
        Ok(date) => Ok((date, value)),
        Err(_) => Err(PasteReason::NoSuchDate),
    }
}
