//! Positions in a list as texts: between any two there is room for a third, so moving one thing never
//! rewrites the others. The idea is the "fractional index" (Wallace 2017; Greenspan 2020): a whole part
//! whose first letter tells its length, and a fraction behind it.

const DIGITS: &[u8; 62] = b"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
/// The first position in an empty list.
const FIRST: &str = "a0";

/// A position after `low` and before `high`. Where the two are in the wrong order, or not positions at all
/// (a file edited by hand), the answer still lies after `low`.
pub fn between(low: Option<&str>, high: Option<&str>) -> String {
    let low = low.filter(|text| is_position(text));
    let high = high.filter(|text| is_position(text)).filter(|high| low.is_none_or(|low| low < *high));
    match (low, high) {
        (None, None) => FIRST.to_owned(),
        (Some(low), None) => after(low),
        (None, Some(high)) => before(high),
        (Some(low), Some(high)) => {
            let (whole_low, fraction_low) = split(low);
            let (whole_high, fraction_high) = split(high);
            if whole_low == whole_high {
                return format!("{whole_low}{}", middle(fraction_low, Some(fraction_high)));
            }
            match step(whole_low, true) {
                Some(next) if next.as_str() < high => next,
                _ => format!("{whole_low}{}", middle(fraction_low, None)),
            }
        }
    }
}

/// That many positions in order, all between the two.
pub fn spread(low: Option<&str>, high: Option<&str>, count: usize) -> Vec<String> {
    if count == 0 {
        return Vec::new();
    }
    if high.is_none() {
        let mut last = low.map(str::to_owned);
        return (0..count)
            .map(|_| {
                let next = between(last.as_deref(), None);
                last = Some(next.clone());
                next
            })
            .collect();
    }
    let half = count / 2;
    let centre = between(low, high);
    let mut all = spread(low, Some(&centre), half);
    let behind = spread(Some(&centre), high, count - half - 1);
    all.push(centre);
    all.extend(behind);
    all
}

fn after(low: &str) -> String {
    let (whole, fraction) = split(low);
    step(whole, true).unwrap_or_else(|| format!("{whole}{}", middle(fraction, None)))
}

fn before(high: &str) -> String {
    let (whole, fraction) = split(high);
    if !fraction.is_empty() {
        return whole.to_owned();
    }
    step(whole, false).unwrap_or_else(|| format!("{whole}{}", middle("", Some(fraction))))
}

/// How long the whole part is that begins with this letter: `a` two, `b` three …; `Z` two, `Y` three ….
fn whole_length(head: u8) -> Option<usize> {
    match head {
        b'a'..=b'z' => Some(usize::from(head - b'a') + 2),
        b'A'..=b'Z' => Some(usize::from(b'Z' - head) + 2),
        _ => None,
    }
}

/// Whether the text is a position that this module could have made.
fn is_position(text: &str) -> bool {
    let bytes = text.as_bytes();
    let Some(length) = bytes.first().and_then(|&head| whole_length(head)) else { return false };
    bytes.len() >= length
        && bytes.len() <= 512
        && bytes.iter().all(u8::is_ascii_alphanumeric)
        && (bytes.len() == length || bytes.last() != Some(&b'0'))
}

fn split(position: &str) -> (&str, &str) {
    let length = position.as_bytes().first().and_then(|&head| whole_length(head)).unwrap_or(0);
    position.split_at(length.min(position.len()))
}

fn digit(byte: u8) -> usize {
    DIGITS.iter().position(|&known| known == byte).unwrap_or(0)
}

/// The next or the previous whole part; `None` at the ends of the scale.
fn step(whole: &str, up: bool) -> Option<String> {
    let mut bytes = whole.as_bytes().to_vec();
    let (full, empty) = if up { (b'z', b'0') } else { (b'0', b'z') };
    for place in (1..bytes.len()).rev() {
        if bytes[place] != full {
            let value = digit(bytes[place]);
            bytes[place] = DIGITS[if up { value + 1 } else { value - 1 }];
            return String::from_utf8(bytes).ok();
        }
        bytes[place] = empty;
    }
    let head = match (bytes[0], up) {
        (b'Z', true) => b'a',
        (b'a', false) => b'Z',
        (b'z', true) | (b'A', false) => return None,
        (head, true) => head + 1,
        (head, false) => head - 1,
    };
    let length = whole_length(head)?;
    bytes[0] = head;
    bytes.resize(length, empty);
    String::from_utf8(bytes).ok()
}

/// A fraction strictly between the two (`high` absent: up to one). Never ends in `0`.
fn middle(low: &str, high: Option<&str>) -> String {
    let (low, mut out) = (low.as_bytes(), String::new());
    let mut high = high.map(str::as_bytes).filter(|bytes| !bytes.is_empty());
    let mut place = 0;
    loop {
        let from = low.get(place).map_or(0, |&byte| digit(byte));
        let to = high.map_or(62, |bytes| bytes.get(place).map_or(0, |&byte| digit(byte)));
        if to > from + 1 {
            out.push(char::from(DIGITS[(from + to) / 2]));
            return out;
        }
        out.push(char::from(DIGITS[from]));
        if to > from {
            high = None;
        }
        place += 1;
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn appending_two_thousand_stays_short() {
        let all = spread(None, None, 2000);
        assert!(all.iter().all(|position| position.len() <= 4));
        assert!(all.windows(2).all(|pair| pair[0] < pair[1]));
    }

    #[test]
    fn what_is_not_a_position_does_no_harm() {
        assert_eq!(between(Some("æ"), Some("")), "a0");
        assert!(between(Some("a5"), Some("a1")).as_str() > "a5");
        assert!(between(Some("zzz"), None).len() < 4);
    }

    proptest! {
        #[test]
        fn there_is_always_room_between_two(seeds in prop::collection::vec(any::<u16>(), 1..120), many in 0usize..20) {
            let mut list: Vec<String> = Vec::new();
            for seed in seeds {
                let place = usize::from(seed) % (list.len() + 1);
                let low = place.checked_sub(1).map(|at| list[at].clone());
                let high = list.get(place).cloned();
                let new = spread(low.as_deref(), high.as_deref(), 1 + usize::from(seed) % (many + 1));
                list.splice(place..place, new);
                prop_assert!(list.windows(2).all(|pair| pair[0] < pair[1]), "{list:?}");
            }
        }
    }
}
