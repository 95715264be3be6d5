//! LIX, the Nordic measure of how hard a text is to read: words per sentence plus the percentage of words with more
//! than six letters (Björnsson 1968). Under 25 children's books, 35 easy, 45 newspapers, 55 official papers.

/// The LIX of a text; `None` below eight words, where one long word would decide.
pub fn lix(text: &str) -> Option<f64> {
    let words: Vec<usize> = text
        .split(|c: char| !c.is_alphanumeric() && c != '\'' && c != '’')
        .filter(|word| word.chars().any(char::is_alphanumeric))
        .map(|word| word.chars().filter(|c| c.is_alphanumeric()).count())
        .collect();
    if words.len() < 8 {
        return None;
    }
    // A colon ends a sentence in LIX. A point within a number or an abbreviation such as «fx» does not.
    let ends = text.split_whitespace().filter(|word| {
        let word = word.trim_end_matches(['»', '«', ')', '”', '’']);
        word.ends_with(['.', '!', '?', ':', '…'])
    });
    let sentences = ends.count().max(1);
    let long = words.iter().filter(|letters| **letters > 6).count();
    let (all, sentences, long) = (words.len() as f64, sentences as f64, long as f64);
    Some(all / sentences + 100.0 * long / all)
}

#[test]
fn lix_is_counted_as_by_hand() {
    // 10 words, 2 sentences, 1 long word: 5 + 10.
    let easy = "Vi skriver det ét sted. Så kan alle se det.";
    assert_eq!(lix(easy), Some(15.0));
    assert_eq!(lix("Kort tekst"), None);
}
