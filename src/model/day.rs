//! Dates as people type them. How a date is written out belongs to the words, not here.

pub use jiff::civil::{Date, DateTime, Time};

/// Why a text is not a date.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DayProblem {
    /// It does not look like a date, or has no year.
    NotADate,
    /// It looks like one, but the calendar has none such, as 31 February.
    NoSuchDate,
}

/// Reads a date as it is typed in Denmark or comes out of a spreadsheet: `22.11.2026`, `22/11-2026`,
/// `22-11-26`, `22. november 2026`, `søndag den 22. nov. 2026`, `2026-11-22`, each with or without a time of
/// day behind it. A text without anything in it is no date and no problem.
pub fn parse_day(text: &str) -> Result<Option<Date>, DayProblem> {
    let text = text.trim().to_lowercase();
    if text.is_empty() {
        return Ok(None);
    }
    // An ISO time has its `t` between digits; a month never does.
    let text = match text.split_once('t') {
        Some((day, time)) if looks_like_time(time) => day.to_owned(),
        _ => text,
    };
    let parts = text.split(|c: char| c.is_whitespace() || matches!(c, '.' | '/' | '-' | ','));
    let mut parts: Vec<&str> = parts.filter(|part| !part.is_empty() && !is_filler(part)).collect();
    if parts.len() == 4 && parts.last().is_some_and(|last| looks_like_time(last)) {
        parts.pop();
    }
    let [first, second, third] = parts.as_slice() else { return Err(DayProblem::NotADate) };
    let (year, month, day) = if first.len() == 4 { (first, second, third) } else { (third, second, first) };
    let year = read_year(year).ok_or(DayProblem::NotADate)?;
    let month = read_month(month).ok_or(DayProblem::NotADate)?;
    let day = digits(day, 2).ok_or(DayProblem::NotADate)?;
    let date = i8::try_from(month).ok().zip(i8::try_from(day).ok());
    let date = date.and_then(|(month, day)| Date::new(year, month, day).ok());
    date.map(Some).ok_or(DayProblem::NoSuchDate)
}

/// The date of `YYYY-MM-DD`, the form in which dates are kept. Read by hand: the library's parser and its
/// error texts cost 15 kB (gzip) of the first load.
pub fn iso_day(text: &str) -> Option<Date> {
    let mut parts = text.split('-');
    let mut part =
        |length: usize| parts.next().filter(|part| part.len() == length).and_then(|part| digits(part, 4));
    let (year, month, day) = (part(4)?, part(2)?, part(2)?);
    let (month, day) = (i8::try_from(month).ok()?, i8::try_from(day).ok()?);
    parts.next().is_none().then(|| Date::new(i16::try_from(year).ok()?, month, day).ok()).flatten()
}

/// The local time of `YYYY-MM-DDTHH:MM`.
pub fn iso_time(text: &str) -> Option<DateTime> {
    let (date, time) = text.split_once('T')?;
    let (hour, minute) = time.split_once(':')?;
    let part = |text| digits(text, 2).and_then(|number| i8::try_from(number).ok());
    let time = Time::new(part(hour)?, part(minute)?, 0, 0).ok()?;
    Some(iso_day(date)?.to_datetime(time))
}

/// A date as it is kept: `YYYY-MM-DD`.
pub fn iso(date: Date) -> String {
    format!("{:04}-{:02}-{:02}", date.year(), date.month(), date.day())
}

/// Days since the first of March of the year 0, after Howard Hinnant's `days_from_civil`: the library's spans
/// bring a calendar arithmetic along that nothing here needs.
fn days_since_start(date: Date) -> i64 {
    let (month, day) = (i64::from(date.month()), i64::from(date.day()));
    let year = i64::from(date.year()) - i64::from(month <= 2);
    let month_from_march = (month + 9) % 12;
    let day_of_year = (153 * month_from_march + 2) / 5 + day - 1;
    365 * year + year.div_euclid(4) - year.div_euclid(100) + year.div_euclid(400) + day_of_year
}

/// How many days from the one to the other; negative where the other is earlier.
pub fn days_between(from: Date, to: Date) -> i64 {
    days_since_start(to) - days_since_start(from)
}

fn digits(text: &str, longest: usize) -> Option<u16> {
    let fits = text.len() <= longest && text.bytes().all(|byte| byte.is_ascii_digit());
    fits.then(|| text.parse().ok()).flatten()
}

/// Four digits, or two of this century: nobody plans for 1926.
fn read_year(text: &str) -> Option<i16> {
    let year = digits(text, 4)?;
    let year = match text.len() {
        4 => year,
        2 => 2000 + year,
        _ => return None,
    };
    i16::try_from(year).ok()
}

fn read_month(text: &str) -> Option<u16> {
    /// The first three letters, Danish and, where it differs, English.
    const MONTHS: [(&str, &str); 12] = [
        ("jan", "jan"),
        ("feb", "feb"),
        ("mar", "mar"),
        ("apr", "apr"),
        ("maj", "may"),
        ("jun", "jun"),
        ("jul", "jul"),
        ("aug", "aug"),
        ("sep", "sep"),
        ("okt", "oct"),
        ("nov", "nov"),
        ("dec", "dec"),
    ];
    if let Some(number) = digits(text, 2) {
        return Some(number);
    }
    let known = |(danish, english): &(&str, &str)| text.starts_with(danish) || text.starts_with(english);
    let place = MONTHS.iter().position(known)?;
    u16::try_from(place + 1).ok()
}

fn looks_like_time(text: &str) -> bool {
    text.contains(':') && text.bytes().all(|byte| byte.is_ascii_digit() || byte == b':' || byte == b'z')
}

/// Words that may stand around a date and say nothing about it.
fn is_filler(word: &str) -> bool {
    const WEEKDAYS: [&str; 14] =
        ["man", "tir", "ons", "tor", "fre", "lør", "søn", "mon", "tue", "wed", "thu", "fri", "sat", "sun"];
    let long = word.ends_with("dag") || word.ends_with("day");
    let is_weekday = WEEKDAYS.iter().any(|day| word == *day || (long && word.starts_with(day)));
    is_weekday || matches!(word, "den" | "d" | "the" | "kl" | "of")
}
