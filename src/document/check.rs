//! The checksum of bytes.

use crc::{CRC_32_ISO_HDLC, Crc, Table};

/// One table of a kilobyte: larger ones are faster, and are noise that no packing makes smaller.
static CRC: Crc<u32, Table<1>> = Crc::<u32, Table<1>>::new(&CRC_32_ISO_HDLC);

/// The checksum of bytes, CRC-32 (IEEE 802.3). It finds accidents, not intent.
pub fn checksum(bytes: &[u8]) -> u32 {
    CRC.checksum(bytes)
}

#[cfg(test)]
mod tests {
    #[test]
    fn it_is_the_checksum_that_everybody_else_means() {
        // The check value of the catalogue of CRC algorithms.
        assert_eq!(super::checksum(b"123456789"), 0xcbf4_3926);
    }
}
