//! Where ids come from. The browser gives real randomness, a test gives a seed.

/// A source of random bits.
pub trait Randomness {
    /// Sixty-four fresh bits.
    fn bits(&mut self) -> u64;

    /// A text of that many characters of base 32 (five bits each), for ids.
    fn token(&mut self, characters: usize) -> String {
        const DIGITS: &[u8; 32] = b"0123456789abcdefghjkmnpqrstvwxyz";
        let (mut bits, mut left) = (0, 0);
        (0..characters)
            .map(|_| {
                if left < 5 {
                    (bits, left) = (self.bits(), 60);
                }
                let digit = DIGITS[(bits & 31) as usize];
                (bits, left) = (bits >> 5, left - 5);
                char::from(digit)
            })
            .collect()
    }

    /// A number below the limit (0 when the limit is 0).
    fn below(&mut self, limit: usize) -> usize {
        if limit == 0 { 0 } else { (self.bits() % limit as u64) as usize }
    }

    /// Puts the list into a random order (Fisher–Yates).
    fn shuffle<T>(&mut self, list: &mut [T])
    where
        Self: Sized,
    {
        for last in (1..list.len()).rev() {
            list.swap(last, self.below(last + 1));
        }
    }
}

/// A source that always gives the same bits for the same seed (SplitMix64, Steele, Lea and Flood 2014). For
/// tests and for nothing that must be secret.
#[derive(Clone, Debug)]
pub struct Seeded(pub u64);

impl Randomness for Seeded {
    fn bits(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }
}
