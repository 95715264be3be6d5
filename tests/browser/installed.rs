//! The app as a program of the computer: what the browser finds in its manifest, and files that are opened with it.

use serde_json::{Value, json};

use crate::support::{Page, run};

/// The manifest as the browser reads it, without a complaint.
async fn manifest(page: &Page) -> Value {
    let manifest = page.engine("Page.getAppManifest", json!({})).await;
    assert_eq!(manifest["errors"], json!([]));
    serde_json::from_str(manifest["data"].as_str().unwrap()).unwrap()
}

#[test]
fn the_browser_could_install_it() {
    run(|page: Page| async move {
        page.open("").await;
        let manifest = manifest(&page).await;
        for icon in manifest["icons"].as_array().unwrap() {
            let script = "const icon = new Image(); icon.src = arguments[0]; await icon.decode(); \
                return `${icon.naturalWidth}x${icon.naturalHeight}`";
            assert_eq!(page.script_with(script, &[icon["src"].clone()]).await, icon["sizes"]);
        }
        let open = page.engine("Page.getInstallabilityErrors", json!({})).await;
        // A window of the test is no window in which one installs.
        let open = open["installabilityErrors"].as_array().unwrap().iter();
        let open: Vec<&Value> =
            open.map(|error| &error["errorId"]).filter(|id| *id != "in-incognito").collect();
        assert_eq!(open, Vec::<&Value>::new());
    });
}

async fn in_language(page: &Page, code: &str) {
    page.until_true(code, &format!("return document.documentElement.lang === '{code}'")).await;
}

/// What the computer calls the app follows the language, and it is one app in both.
#[test]
fn it_is_installed_in_danish_or_in_english() {
    run(|page: Page| async move {
        page.open("").await;
        let danish = manifest(&page).await;
        page.fill("Sprog", "English").await;
        in_language(&page, "en").await;
        let english = manifest(&page).await;
        page.reload().await;
        in_language(&page, "en").await;
        assert_eq!(manifest(&page).await, english);
        for (manifest, language, words) in [(&danish, "da", "seks trin"), (&english, "en", "six steps")] {
            assert_eq!(manifest["lang"], json!(language));
            assert!(manifest["name"].as_str().unwrap().contains(words), "{manifest}");
        }
        let texts = ["name", "description", "lang"];
        let rest = |manifest: &Value| {
            let mut rest = manifest.as_object().unwrap().clone();
            rest.retain(|key, _| !texts.contains(&key.as_str()));
            rest
        };
        assert_eq!(rest(&danish), rest(&english));
        page.fill("Language", "Dansk").await;
        in_language(&page, "da").await;
        assert_eq!(manifest(&page).await, danish);
    });
}

#[test]
fn files_that_are_opened_with_it_go_where_files_come_in() {
    run(|page: Page| async move {
        page.before_the_page("Object.defineProperty(window, 'launchQueue', { value: { setConsumer: (take) => { window.launch = take; } } })")
            .await;
        page.open("").await;
        page.reload().await;
        let script = "const file = { getFile: async () => new File(['{}'], 'fra-mailen.samskab') }; \
            await launch({ files: [] }); if (location.hash === '#/modtag') return 'too soon'; \
            await launch({ files: [file] }); return location.hash;";
        assert_eq!(page.script_with(script, &[]).await, json!("#/modtag"));
        page.see("fra-mailen.samskab").await;
        // Where they come in already, they come there too; one that was no use gives way.
        let again = "await launch({ files: [{ getFile: async () => new File(['{}'], 'en-til.samskab') }] }); return true";
        assert_eq!(page.script_with(again, &[]).await, json!(true));
        page.see("en-til.samskab").await;
        page.see_no("fra-mailen.samskab").await;
    });
}
