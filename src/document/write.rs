//! A JSON value as text, the same text that serde_json gives for what a document may hold.
//!
//! serde_json's own writer brings ten kilobytes of powers of ten that no packing makes smaller, and the app has
//! to travel as one small file. The digits come from `core` instead, which is in the program anyway; a law holds
//! the two writers together.

use std::fmt::Write as _;

use serde_json::Value;

/// The value as JSON on one line.
pub fn to_text(value: &Value) -> String {
    let mut out = String::new();
    push(&mut out, value);
    out
}

/// A text as JSON, with its quotation marks.
pub fn quoted(text: &str) -> String {
    // A text can always be written; the error is for writers that run full.
    serde_json::to_string(text).unwrap_or_default()
}

fn push(out: &mut String, value: &Value) {
    match value {
        Value::Null => out.push_str("null"),
        Value::Bool(true) => out.push_str("true"),
        Value::Bool(false) => out.push_str("false"),
        Value::String(text) => out.push_str(&quoted(text)),
        Value::Number(number) => {
            // Writing to a String cannot fail.
            let _ = match (number.as_u64(), number.as_i64(), number.as_f64()) {
                (Some(whole), ..) => write!(out, "{whole}"),
                (_, Some(whole), _) => write!(out, "{whole}"),
                (.., Some(number)) => out.write_str(&decimal(number)),
                (.., None) => out.write_str("null"),
            };
        }
        Value::Array(list) => push_all(out, ['[', ']'], list, push),
        Value::Object(map) => push_all(out, ['{', '}'], map, |out, (key, one)| {
            out.push_str(&quoted(key));
            out.push(':');
            push(out, one);
        }),
    }
}

fn push_all<T>(
    out: &mut String,
    [open, close]: [char; 2],
    all: impl IntoIterator<Item = T>,
    one: fn(&mut String, T),
) {
    out.push(open);
    for (place, each) in all.into_iter().enumerate() {
        if place > 0 {
            out.push(',');
        }
        one(out, each);
    }
    out.push(close);
}

/// The shortest digits that read as this number, with a point, or with an exponent where it is very large or small.
fn decimal(number: f64) -> String {
    /// So many digits before the point are written out, and so many noughts behind it.
    const WHOLE: i32 = 16;
    const NOUGHTS: i32 = 4;
    let text = format!("{number:e}");
    let parts = text.split_once('e').and_then(|(digits, power)| Some((digits, power.parse::<i32>().ok()?)));
    let Some((digits, power)) = parts else { return text };
    let (sign, digits) = digits.strip_prefix('-').map_or(("", digits), |rest| ("-", rest));
    let digits: String = digits.chars().filter(|c| *c != '.').collect();
    // Where the point stands, counted from the first digit.
    let point = power + 1;
    let noughts = |count: i32| "0".repeat(usize::try_from(count).unwrap_or_default());
    let length = i32::try_from(digits.len()).unwrap_or(i32::MAX);
    if digits == "0" {
        format!("{sign}0.0")
    } else if point > 0 && point <= WHOLE {
        if length <= point {
            format!("{sign}{digits}{}.0", noughts(point - length))
        } else {
            let (whole, rest) = digits.split_at(usize::try_from(point).unwrap_or_default());
            format!("{sign}{whole}.{rest}")
        }
    } else if point <= 0 && -point <= NOUGHTS {
        format!("{sign}0.{}{digits}", noughts(-point))
    } else {
        let (first, rest) = digits.split_at(1);
        let point = if rest.is_empty() { "" } else { "." };
        let plus = if power > 0 { "+" } else { "" };
        format!("{sign}{first}{point}{rest}e{plus}{power}")
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn every_number_of_a_document_is_written_as_serde_json_does() {
        let mut state = 0x9e37_79b9_7f4a_7c15_u64;
        let mut numbers = vec![
            0.0,
            -0.0,
            0.1,
            1e15,
            1e16,
            1e17,
            123e14,
            1e-4,
            1e-5,
            1.5e-5,
            1e-6,
            1e-7,
            1e300,
            5e-324,
            f64::MAX,
            0.3,
            1.0 / 3.0,
        ];
        for _ in 0..200_000 {
            state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            numbers.push(f64::from_bits(state));
            numbers.push((state >> 40) as f64 / 10f64.powi((state % 23) as i32));
        }
        for number in numbers.into_iter().filter(|number| number.is_finite()) {
            let value = json!(number);
            let text = to_text(&value);
            assert_eq!(text.parse::<f64>().unwrap().to_bits(), number.to_bits(), "{text} reads as itself");
            // Of two shortest texts that are equally near the writers may choose differently; with the fifteen
            // digits that a document keeps there is only one.
            let short: f64 = format!("{number:.14e}").parse().unwrap();
            assert_eq!(to_text(&json!(short)), json!(short).to_string());
        }
    }

    #[test]
    fn every_value_is_written_as_serde_json_does() {
        let value = json!({
            "tom": {}, "liste": [], "æøå \u{1} \"\\ \u{2028}\n": [null, true, false, -3, u64::MAX, i64::MIN, 2.5],
            "dybt": {"a": [{"b": ["c", {}]}]},
        });
        assert_eq!(to_text(&value), value.to_string());
    }
}
