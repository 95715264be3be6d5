//! Sorting with one copy of the sorting code: each list type that the standard library sorts brings a copy
//! of its own, and a dozen of them made the page 18 kB (gzip) larger.

use std::cmp::Ordering;

/// Sorts the list, equal things staying in their order.
pub fn sort_by<T>(list: &mut Vec<T>, compare: impl Fn(&T, &T) -> Ordering) {
    let mut places: Vec<usize> = (0..list.len()).collect();
    sort_places(&mut places, &|a, b| match (list.get(a), list.get(b)) {
        (Some(a), Some(b)) => compare(a, b),
        _ => a.cmp(&b),
    });
    let mut taken: Vec<Option<T>> = std::mem::take(list).into_iter().map(Some).collect();
    list.extend(places.into_iter().filter_map(|place| taken.get_mut(place).and_then(Option::take)));
}

/// Sorts the list by a key, equal things staying in their order.
pub fn sort_by_key<T, K: Ord>(list: &mut Vec<T>, key: impl Fn(&T) -> K) {
    sort_by(list, |a, b| key(a).cmp(&key(b)));
}

#[inline(never)]
fn sort_places(places: &mut [usize], compare: &dyn Fn(usize, usize) -> Ordering) {
    places.sort_by(|&a, &b| compare(a, b));
}

/// Gathers into a map or a set one by one: collecting into a B-tree sorts first, with a copy of the sorting
/// code for every type.
pub trait Gather: Iterator + Sized {
    /// All of them, as [`Iterator::collect`].
    fn gather<C: Default + Extend<Self::Item>>(self) -> C {
        let mut gathered = C::default();
        gathered.extend(self);
        gathered
    }
}

impl<I: Iterator> Gather for I {}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn sorts_like_the_standard_library(mut list in prop::collection::vec((0u8..9, any::<u16>()), 0..60)) {
            let mut other = list.clone();
            sort_by_key(&mut list, |pair| pair.0);
            other.sort_by_key(|pair| pair.0);
            prop_assert_eq!(list, other);
        }
    }
}
