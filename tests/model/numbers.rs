//! Numbers as they are typed, pasted and summed up.

use expect_test::expect;
use samskab::model::{PasteReason, parse_number, parse_readings, stats};

#[test]
fn the_few_figures_of_statistics() {
    let figures = |values: &[f64]| (stats::median(values), stats::spread(values), stats::quartiles(values));
    assert_eq!(figures(&[]), (None, None, None));
    assert_eq!(figures(&[3.0]), (Some(3.0), Some((3.0, 3.0)), Some((3.0, 3.0))));
    assert_eq!(figures(&[5.0, 1.0]), (Some(3.0), Some((1.0, 5.0)), Some((2.0, 4.0))));
    // The quartiles that a spreadsheet gives (QUARTILE.INC).
    assert_eq!(figures(&[4.0, 1.0, 3.0, 2.0]), (Some(2.5), Some((1.0, 4.0)), Some((1.75, 3.25))));
    assert_eq!(figures(&[f64::NAN, 2.0, f64::INFINITY]), (Some(2.0), Some((2.0, 2.0)), Some((2.0, 2.0))));
    assert_eq!(
        stats::counts(&[0.0, 10.0, 10.0, 4.4, -1.0, 11.0, f64::NAN]),
        [1, 0, 0, 0, 1, 0, 0, 0, 0, 0, 2]
    );
}

#[test]
fn numbers_as_they_are_written() {
    let table: Vec<String> = [
        "12",
        "12,5",
        "12.5",
        "1.250",
        "1.250,5",
        "1.250.000",
        "1,250.5",
        "1 250,5",
        "1\u{a0}250",
        "0.125",
        "0,125",
        "-3",
        "−3",
        "+3",
        ",5",
        "1250.5",
        "12.50",
        "",
        "-",
        ",",
        "12 min",
        "1.25.5",
        "1e5",
        "inf",
        "1,2,3",
        "１",
    ]
    .iter()
    .map(|text| format!("{text:?} {:?}", parse_number(text)))
    .collect();
    expect![[r#"
        "12" Some(12.0)
        "12,5" Some(12.5)
        "12.5" Some(12.5)
        "1.250" Some(1250.0)
        "1.250,5" Some(1250.5)
        "1.250.000" Some(1250000.0)
        "1,250.5" Some(1250.5)
        "1 250,5" Some(1250.5)
        "1\u{a0}250" Some(1250.0)
        "0.125" Some(0.125)
        "0,125" Some(0.125)
        "-3" Some(-3.0)
        "−3" Some(-3.0)
        "+3" Some(3.0)
        ",5" Some(0.5)
        "1250.5" Some(1250.5)
        "12.50" Some(12.5)
        "" None
        "-" None
        "," None
        "12 min" None
        "1.25.5" None
        "1e5" None
        "inf" None
        "1,2,3" None
        "１" None
    "#]]
    .assert_eq(&(table.join("\n") + "\n"));
}

#[test]
fn a_column_from_a_spreadsheet_loses_nothing() {
    let pasted = parse_readings(
        "Dato\tMinutter\n22.11.2026; 12,5\n\n23/11-2026\t1.250,5\r\n14\n24. november 2026 15\n\
         31.2.2026;3\n2026-11-25;\t16\n1;2;3\n22.11.2026\nca. 5;5\n;7",
    );
    let lines: Vec<String> = pasted
        .readings
        .iter()
        .map(|one| {
            format!("{} {} {}", one.line, one.date.map_or("-".to_owned(), |d| d.to_string()), one.value)
        })
        .chain(pasted.problems.iter().map(|one| format!("{} {:?} {:?}", one.line, one.text, one.reason)))
        .collect();
    expect![[r#"
        2 2026-11-22 12.5
        4 2026-11-23 1250.5
        5 - 14
        6 2026-11-24 15
        8 2026-11-25 16
        12 - 7
        1 "Dato\tMinutter" NotANumber
        7 "31.2.2026;3" NoSuchDate
        9 "1;2;3" TooManyColumns
        10 "22.11.2026" NotANumber
        11 "ca. 5;5" NoSuchDate
    "#]]
    .assert_eq(&(lines.join("\n") + "\n"));
    assert_eq!(pasted.problems.iter().filter(|one| one.reason == PasteReason::TooManyColumns).count(), 1);
}
