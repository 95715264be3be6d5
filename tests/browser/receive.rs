//! The page where files come in, as it looks after some tries.

use crate::bad_input::{BYSTANDER, assert_untouched, bystander};
use crate::support::{Folder, Page, file_of, run};

/// Failures once stayed: four of them stood above the file that was the right one at last.
#[test]
fn what_could_not_be_read_gives_way() {
    let files = Folder::new("gives-way");
    files.keep("bil.docx", b"PK\x03\x04");
    files.keep("oplaeg.json", file_of(BYSTANDER, "Naboens forløb", &["Det må ingen røre", "Nyt"]).as_bytes());
    run(|page: Page| async move {
        bystander(&page).await;
        page.give("brev.json", "Kære alle".as_bytes()).await;
        page.see("brev.json").await;
        page.give("andet.json", b"{}").await;
        page.see("andet.json").await;
        page.see_no("brev.json").await;
        page.open("").await;
        page.go("/modtag").await;
        page.see("Vælg de filer, I har fået tilbage").await;
        page.see_no("andet.json").await;
        // What can be used comes first, and both are counted.
        page.give_files(&["bil.docx", "oplaeg.json"].map(|name| files.path().join(name))).await;
        page.see("1 fil er læst. 1 fil kunne ikke læses.").await;
        let list = page.script("return document.querySelector('.receive-list').textContent").await;
        let list = list.as_str().unwrap();
        assert!(list.find("oplaeg.json") < list.find("bil.docx"), "{list}");
    });
}

#[test]
fn a_file_that_was_changed_outside_says_so() {
    let file = file_of("p1", "Rettet i hånden", &["Skemaer"]).replace("Skemaer", "Formularer");
    run(|page: Page| async move {
        let others = bystander(&page).await;
        page.give("rettet.samskab.json", file.as_bytes()).await;
        page.see("Filen er ændret uden for Samskab. Se efter, at alt er, som det skal være.").await;
        page.check("bad-altered").await;
        page.press("Åbn «Rettet i hånden»").await;
        page.in_process().await;
        page.go("/forloeb/p1/beskriv").await;
        page.see("Formularer").await;
        assert_untouched(&page, &others).await;
    });
}
