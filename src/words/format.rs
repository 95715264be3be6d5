//! Dates and numbers as people write them.

use jiff::civil::{Date, DateTime};

use super::Language;

const MONTHS_DA: [&str; 12] = [
    "januar",
    "februar",
    "marts",
    "april",
    "maj",
    "juni",
    "juli",
    "august",
    "september",
    "oktober",
    "november",
    "december",
];
const MONTHS_EN: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];

/// A date in words: `22. november 2026`, `22 November 2026`.
pub fn day(language: Language, date: Date) -> String {
    let month = usize::from(date.month().unsigned_abs()).saturating_sub(1).min(11);
    match language {
        Language::Da => format!("{}. {} {}", date.day(), MONTHS_DA[month], date.year()),
        Language::En => format!("{} {} {}", date.day(), MONTHS_EN[month], date.year()),
    }
}

/// A date for narrow places: `22.11.2026`, `22/11/2026`.
pub fn short_day(language: Language, date: Date) -> String {
    match language {
        Language::Da => format!("{}.{}.{}", date.day(), date.month(), date.year()),
        Language::En => format!("{}/{}/{}", date.day(), date.month(), date.year()),
    }
}

/// The time of day: `kl. 9.05`, `at 9:05`.
pub fn clock_time(language: Language, moment: DateTime) -> String {
    match language {
        Language::Da => format!("kl. {}.{:02}", moment.hour(), moment.minute()),
        Language::En => format!("at {}:{:02}", moment.hour(), moment.minute()),
    }
}

/// A number with at most that many decimals, none where they are zero: `1.250,5`, `1,250.5`.
pub fn number(language: Language, value: f64, decimals: usize) -> String {
    let (group, point) = match language {
        Language::Da => ('.', ','),
        Language::En => (',', '.'),
    };
    // By whole numbers: the printer of floats costs 4 kB (gzip) of the first load.
    let scale = 10_u64.pow(u32::try_from(decimals.min(6)).unwrap_or(0));
    let scaled = (value.abs().min(1e12) * scale as f64).round() as u64;
    let (whole, fraction) = ((scaled / scale).to_string(), scaled % scale);
    let fraction = if scale == 1 { String::new() } else { format!("{:01$}", fraction, decimals.min(6)) };
    let fraction = fraction.trim_end_matches('0');
    let is_zero = scaled == 0;
    let mut out = String::from(if value < 0.0 && !is_zero { "−" } else { "" });
    for (place, digit) in whole.chars().enumerate() {
        if place > 0 && (whole.len() - place) % 3 == 0 {
            out.push(group);
        }
        out.push(digit);
    }
    if !fraction.is_empty() {
        out.push(point);
        out.push_str(fraction);
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    #[test]
    fn dates_and_numbers_as_people_write_them() {
        assert_eq!(day(Language::Da, date(2026, 11, 22)), "22. november 2026");
        assert_eq!(short_day(Language::Da, date(2026, 1, 2)), "2.1.2026");
        assert_eq!(clock_time(Language::Da, date(2026, 1, 2).at(9, 5, 0, 0)), "kl. 9.05");
        assert_eq!(number(Language::Da, 1250.5, 1), "1.250,5");
        assert_eq!(number(Language::Da, -0.04, 1), "0");
        assert_eq!(number(Language::Da, -12.0, 1), "−12");
        assert_eq!(number(Language::En, 1_000_000.25, 2), "1,000,000.25");
    }
}
