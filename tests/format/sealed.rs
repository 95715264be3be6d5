//! Locked files: the envelope against damage and tricks, and an independent implementation of the ciphers
//! (RustCrypto) that agrees with the browser's on one golden file. `tests/browser/sealed.rs` opens the same one.

use aes_gcm::aead::{Aead, KeyInit, Payload};
use aes_gcm::{Aes256Gcm, Key, Nonce};
use pbkdf2::pbkdf2_hmac;
use samskab::file::{
    Envelope, FEWEST_ITERATIONS, ITERATIONS, MAX_BYTES, MOST_ITERATIONS, MOST_SEALED, SealHeader,
    UnsealProblem, settled_phrase,
};
use serde_json::{Value, json};
use sha2::Sha256;

/// Written once by this implementation and never again.
const GOLDEN: &str = include_str!("../fixtures/v1/sealed.samskab.json");
/// Its phrase, typed as people type.
const PHRASE: &str = "  Blåbær sommer KANEL\tæble  år ";
/// What is in it.
const INSIDE: &str = include_str!("../fixtures/v1/sealed-inside.samskab.json");

fn cipher(header: &SealHeader, phrase: &str) -> Aes256Gcm {
    let mut key = [0; 32];
    pbkdf2_hmac::<Sha256>(settled_phrase(phrase).as_bytes(), &header.salt, header.iterations, &mut key);
    Aes256Gcm::new(Key::<Aes256Gcm>::from_slice(&key))
}

fn seal(header: SealHeader, text: &str, phrase: &str) -> Envelope {
    let (aad, msg) = (header.bytes(), text.as_bytes());
    let sealed = cipher(&header, phrase).encrypt(Nonce::from_slice(&header.iv), Payload { msg, aad: &aad });
    Envelope { data: sealed.unwrap(), header }
}

fn unseal(envelope: &Envelope, phrase: &str) -> Option<String> {
    let (header, aad) = (&envelope.header, envelope.header.bytes());
    let payload = Payload { msg: &envelope.data, aad: &aad };
    let opened = cipher(header, phrase).decrypt(Nonce::from_slice(&header.iv), payload).ok()?;
    String::from_utf8(opened).ok()
}

/// The fewest rounds, so that the tests are quick; the golden file has as many as the app.
fn header() -> SealHeader {
    SealHeader { iterations: FEWEST_ITERATIONS, salt: [7; 16], iv: [9; 12] }
}

fn golden() -> Value {
    serde_json::from_str(GOLDEN).unwrap()
}

#[test]
fn the_golden_file_opens_and_is_written_the_same() {
    let envelope = Envelope::read(GOLDEN.as_bytes()).unwrap();
    assert_eq!(envelope.header.iterations, ITERATIONS);
    assert_eq!(unseal(&envelope, PHRASE).as_deref(), Some(INSIDE));
    assert_eq!(unseal(&envelope, "blåbær sommer kanel æble"), None);
    assert_eq!(envelope.to_text(), GOLDEN);
    let again = seal(envelope.header.clone(), INSIDE, PHRASE);
    assert_eq!(again, envelope);
    assert!(!GOLDEN.contains("process\""), "nothing of what is in it shows");
}

/// Whoever turns a parameter and makes the checksum anew gets nothing opened.
#[test]
fn every_parameter_is_authenticated() {
    let sealed = seal(header(), INSIDE, PHRASE);
    assert_eq!(
        unseal(&Envelope::read(sealed.to_text().as_bytes()).unwrap(), PHRASE).as_deref(),
        Some(INSIDE)
    );
    let mut turned = vec![sealed.clone(), sealed.clone(), sealed.clone(), sealed.clone(), sealed.clone()];
    turned[0].header.iterations += 1;
    turned[1].header.salt[15] ^= 1;
    turned[2].header.iv[0] ^= 1;
    turned[3].data[0] ^= 1;
    turned[4].data.pop();
    for envelope in turned {
        let read = Envelope::read(envelope.to_text().as_bytes()).unwrap();
        assert_eq!(unseal(&read, PHRASE), None);
    }
    // The key is the same, and only the words before the data differ: the header itself is authenticated.
    let other = SealHeader { iterations: FEWEST_ITERATIONS + 1, ..header() };
    let payload = Payload { msg: &sealed.data, aad: &other.bytes() };
    assert!(cipher(&sealed.header, PHRASE).decrypt(Nonce::from_slice(&sealed.header.iv), payload).is_err());
}

#[test]
fn damage_on_the_way_is_told_from_a_wrong_phrase() {
    for end in 0..GOLDEN.len() - 3 {
        let problem = Envelope::read(&GOLDEN.as_bytes()[..end]).err();
        let expected = if end < 30 { problem } else { Some(UnsealProblem::Damaged) };
        assert!(problem.is_some() && problem == expected, "cut after {end} bytes: {problem:?}");
    }
    for at in 0..GOLDEN.len() {
        let mut bytes = GOLDEN.as_bytes().to_vec();
        bytes[at] ^= 1;
        if let Ok(read) = Envelope::read(&bytes) {
            // Only space can change without a word.
            assert_eq!(read.to_text(), GOLDEN, "byte {at}");
        }
    }
    let windows = GOLDEN.replace('\n', "\r\n");
    assert!(Envelope::read(windows.as_bytes()).is_ok());
    assert!(Envelope::read(format!("\u{feff}{GOLDEN}").as_bytes()).is_ok());
}

#[test]
fn what_is_no_envelope_is_refused_before_anything_is_computed() {
    use UnsealProblem::{Damaged, Newer, NotSealed};
    let changed = |change: &dyn Fn(&mut Value)| {
        let mut file = golden();
        change(&mut file);
        file.to_string().into_bytes()
    };
    let rounds = |rounds: u64| {
        let header = SealHeader { iterations: u32::try_from(rounds).unwrap(), ..header() };
        Envelope { header, data: vec![0; 32] }.to_text().into_bytes()
    };
    let table: Vec<(&str, Vec<u8>, UnsealProblem)> = vec![
        ("nothing", vec![], NotSealed),
        ("a letter", "Kære alle".into(), NotSealed),
        ("a process", "{\"format\": \"samskab-process\"}".into(), NotSealed),
        ("a picture", b"\x89PNG\r\n\x1a\n".into(), NotSealed),
        ("a list", "[]".into(), NotSealed),
        ("too large", vec![b' '; MAX_BYTES + 1], NotSealed),
        (
            "too deep",
            format!("{{\"format\": \"samskab-sealed\", \"x\": {}1{}}}", "[".repeat(40), "]".repeat(40))
                .into(),
            NotSealed,
        ),
        ("absurdly many rounds", rounds(u64::from(MOST_ITERATIONS) + 1), NotSealed),
        ("hardly any rounds", rounds(1), NotSealed),
        ("no rounds", rounds(0), NotSealed),
        ("more than a number holds", changed(&|file| file["kdf"]["iterations"] = json!(u64::MAX)), Damaged),
        ("rounds in a text", changed(&|file| file["kdf"]["iterations"] = json!("600000")), Damaged),
        ("a parameter that nobody knows", changed(&|file| file["kdf"]["memory"] = json!(1)), NotSealed),
        ("a part that nobody knows", changed(&|file| file["note"] = json!("x")), NotSealed),
        ("a newer version", changed(&|file| file["version"] = json!(2)), Newer),
        ("another way to the key", changed(&|file| file["kdf"]["name"] = json!("Argon2id")), Newer),
        ("another cipher", changed(&|file| file["cipher"]["name"] = json!("AES-GCM-SIV")), Newer),
        ("a short salt", changed(&|file| file["kdf"]["salt"] = json!("AAAA")), Damaged),
        ("a long iv", changed(&|file| file["cipher"]["iv"] = json!("AAAAAAAAAAAAAAAAAAAA")), Damaged),
        ("no base64", changed(&|file| file["data"] = json!("*")), Damaged),
        ("no data", changed(&|file| drop(file.as_object_mut().unwrap().remove("data"))), Damaged),
        ("no check", changed(&|file| drop(file.as_object_mut().unwrap().remove("check"))), Damaged),
        (
            "a key twice",
            GOLDEN.replacen("\"version\"", "\"format\": \"samskab-sealed\", \"version\"", 1).into(),
            Damaged,
        ),
    ];
    for (name, bytes, problem) in table {
        assert_eq!(Envelope::read(&bytes).err(), Some(problem), "{name}");
    }
}

/// What may be sealed is what may be read again.
#[test]
fn the_largest_text_that_is_sealed_can_be_opened() {
    let text = Envelope { header: header(), data: vec![0; MOST_SEALED + 16] }.to_text();
    assert!(text.len() <= MAX_BYTES, "{}", text.len());
    assert!(Envelope::read(text.as_bytes()).is_ok());
}
