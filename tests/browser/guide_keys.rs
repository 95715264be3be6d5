//! The manager's guide by the keyboard alone: from the overview to a point, a task, the typology and a talk. It is the
//! worked example in which a chef works on.

use fantoccini::key::Key;

use crate::screens::example;
use crate::support::{Page, run};

const NOTE: &str = "Sygeplejen skal love os ti minutter";
const WHO: &str = "Chefen";
/// The point that nobody has thought about in the example, and a task that nobody has touched.
const POINT: &str = "Tværgående fokus";
const TASK: &str = "Led uformelt";

/// On to the thing of that name, and Enter.
async fn enter_at(page: &Page, name: &str) {
    page.tab_to(name).await;
    page.enter_key().await;
}

/// Opens the link of that name; the keyboard comes along to the heading of the page.
async fn follow(page: &Page, link: &str, heading: &str) {
    enter_at(page, link).await;
    page.heading(heading).await;
    page.see_focus(heading).await;
}

async fn press_keys(page: &Page, key: Key, times: usize) {
    page.keys(&key.to_string().repeat(times)).await;
}

/// A note, a state, and whose it is.
async fn think_through_a_point(page: &Page) {
    page.tab_to("Dine noter").await;
    page.keys(NOTE).await;
    page.tab_to("Ikke overvejet endnu").await;
    press_keys(page, Key::Down, 1).await;
    page.see_focus("I gang").await;
    page.tab_to("Hos mig").await;
    press_keys(page, Key::Down, 2).await;
    page.see_focus("Delt med …").await;
    page.tab_to("Hvem?").await;
    page.keys("sygeplejen").await;
    page.tab_to("Alle punkter").await;
}

/// A tick, and an action with somebody and a date.
async fn plan_a_task(page: &Page) {
    page.tab_to(TASK).await;
    page.keys(" ").await;
    page.until_true("a tick", "return document.activeElement.checked").await;
    enter_at(page, &format!("Note og plan : {TASK}")).await;
    enter_at(page, &format!("Planlæg som handling: {TASK}")).await;
    // The keyboard is ready for who does it.
    page.see_focus("Hvem").await;
    page.keys(WHO).await;
    page.tab_to("Senest").await;
    page.keys("8.12.2026").await;
    press_keys(page, Key::Tab, 1).await;
}

#[test]
fn a_chef_works_in_the_guide_by_the_keyboard_alone() {
    run(|page: Page| async move {
        let id = example(&page).await;
        follow(&page, "Åbn vejledningen", "Ledelse af samskabelse").await;
        follow(&page, &format!("Se på «{POINT}»"), POINT).await;
        think_through_a_point(&page).await;
        page.enter_key().await;
        page.heading("Faserne").await;
        page.see("Delt med sygeplejen").await;

        follow(&page, "Ledelse af samskabelse", "Ledelse af samskabelse").await;
        follow(&page, "Fire retninger", "Fire retninger").await;
        plan_a_task(&page).await;
        page.see("1 af 4").await;

        page.back_to("Ledelse af samskabelse").await;
        page.enter_key().await;
        page.see_focus("Ledelse af samskabelse").await;
        follow(&page, "Jeres type", "Jeres type").await;
        page.tab_to("Mærket").await;
        press_keys(&page, Key::Up, 6).await;
        page.enter_key().await;
        page.see("Fra Ligeværdig til Faciliterende").await;
        page.tab_to("Hvorfor der?").await;
        page.keys("De pårørende vil selv holde den fjerde aften").await;

        page.back_to("Ledelse af samskabelse").await;
        page.enter_key().await;
        page.see_focus("Ledelse af samskabelse").await;
        follow(&page, "Samtaler", "Samtaler").await;
        enter_at(&page, "Projektlederen").await;
        page.see_focus("Samtale: Projektlederen").await;
        page.tab_to(POINT).await;
        page.keys(" ").await;
        page.see(&format!("Noteret: {NOTE}")).await;

        page.kept().await;
        let items = page.stored_items().await;
        assert_eq!(items["focus-across"]["notes"], NOTE);
        assert_eq!(items["focus-across"]["state"], "ongoing");
        assert_eq!(items["focus-across"]["whom"], "sygeplejen");
        assert_eq!(items["lead_task-relations"]["done"], true);
        let all = || items.as_object().unwrap().values();
        let action = all().find(|item| item["parent"] == "lead_task-relations").unwrap();
        assert_eq!((&action["who"], &action["due"]), (&WHO.into(), &"2026-12-08".into()));
        assert_eq!(all().filter(|item| item["kind"] == "type_mark").count(), 3);
        page.go(&format!("/forloeb/{id}/handlinger")).await;
        page.see(TASK).await;
        page.assert_no_complaints().await;
    });
}
