//! Dates as people type them.

use expect_test::expect;
use samskab::model::{days_between, parse_day};

use super::support::day;

#[test]
fn dates_as_they_are_typed() {
    let table: Vec<String> = [
        "2026-11-22",
        "22.11.2026",
        "22.11.26",
        "22/11-2026",
        "22/11/2026",
        "22-11-2026",
        "1.2.2026",
        "22. november 2026",
        "22 nov 2026",
        "søndag den 22. nov. 2026",
        "man. d. 23. NOVEMBER 2026",
        "1. maj 2026",
        "5 October 2026",
        "2026-11-22T10:30:00Z",
        "22-11-2026 10:30",
        "22. oktober 2026",
        "29.2.2028",
        "29.2.2027",
        "31/13-2026",
        "0.1.2026",
        "",
        "   ",
        "22/11",
        "i morgen",
        "uge 47",
        "22.11.126",
        "22.brumaire.2026",
        "1.250,5",
        "999999999999.1.2026",
        "22.11.2026.5",
    ]
    .iter()
    .map(|text| {
        let read = match parse_day(text) {
            Ok(Some(date)) => date.to_string(),
            other => format!("{other:?}"),
        };
        format!("{text:28} {read}")
    })
    .collect();
    expect![[r#"
        2026-11-22                   2026-11-22
        22.11.2026                   2026-11-22
        22.11.26                     2026-11-22
        22/11-2026                   2026-11-22
        22/11/2026                   2026-11-22
        22-11-2026                   2026-11-22
        1.2.2026                     2026-02-01
        22. november 2026            2026-11-22
        22 nov 2026                  2026-11-22
        søndag den 22. nov. 2026     2026-11-22
        man. d. 23. NOVEMBER 2026    2026-11-23
        1. maj 2026                  2026-05-01
        5 October 2026               2026-10-05
        2026-11-22T10:30:00Z         2026-11-22
        22-11-2026 10:30             2026-11-22
        22. oktober 2026             2026-10-22
        29.2.2028                    2028-02-29
        29.2.2027                    Err(NoSuchDate)
        31/13-2026                   Err(NoSuchDate)
        0.1.2026                     Err(NoSuchDate)
                                     Ok(None)
                                     Ok(None)
        22/11                        Err(NotADate)
        i morgen                     Err(NotADate)
        uge 47                       Err(NotADate)
        22.11.126                    Err(NotADate)
        22.brumaire.2026             Err(NotADate)
        1.250,5                      Err(NotADate)
        999999999999.1.2026          Err(NotADate)
        22.11.2026.5                 Err(NotADate)
    "#]]
    .assert_eq(&(table.join("\n") + "\n"));
}

#[test]
fn days_from_one_date_to_another() {
    assert_eq!(days_between(day("2026-02-27"), day("2026-03-02")), 3);
    assert_eq!(days_between(day("2027-01-01"), day("2026-12-31")), -1);
    assert_eq!(days_between(day("2024-01-01"), day("2026-01-01")), 731);
}
