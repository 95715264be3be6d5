//! The page starts, and what it starts with is accessible.

use crate::support::{Page, run};

#[test]
fn the_page_starts_and_shows_the_shelf() {
    run(|page: Page| async move {
        page.open("").await;
        page.heading("Find det, der bøvler").await;
        page.check("shelf-empty").await;
    });
}
