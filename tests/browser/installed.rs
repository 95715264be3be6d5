//! The app as a program of the computer: what the browser finds in its manifest, and files that are opened with it.

use serde_json::{Value, json};

use crate::support::{Page, run};

#[test]
fn the_browser_could_install_it() {
    run(|page: Page| async move {
        page.open("").await;
        let manifest = page.engine("Page.getAppManifest", json!({})).await;
        assert_eq!(manifest["errors"], json!([]));
        let manifest: Value = serde_json::from_str(manifest["data"].as_str().unwrap()).unwrap();
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
        // Where they come in already, they come to the others.
        let again = "await launch({ files: [{ getFile: async () => new File(['{}'], 'en-til.samskab') }] }); return true";
        assert_eq!(page.script_with(again, &[]).await, json!(true));
        page.see("en-til.samskab").await;
        page.see("fra-mailen.samskab").await;
    });
}
