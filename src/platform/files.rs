//! Files from and to the person's computer, by download and by the browser's own picker.

/// Why a chosen file could not be read. Its content is judged by [`crate::file::open`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum FileProblem {
    /// Larger than the limit, in bytes; it was not read.
    TooLarge(usize),
    /// The browser could not read it: moved, deleted, on a drive that is gone.
    Unreadable,
}

/// What the whole app in one file is called: as the one that lies beside the page.
pub const APP_FILE: &str = concat!("samskab-", env!("CARGO_PKG_VERSION"), ".html");

#[cfg(feature = "ui")]
pub use browser::{
    can_make_app, download, download_app, fetch, hand_over, hand_over_alone, read, take_handed,
};

#[cfg(feature = "ui")]
mod browser {
    use js_sys::{Array, Reflect, Uint8Array};
    use wasm_bindgen::closure::Closure;
    use wasm_bindgen::{JsCast, JsValue};
    use wasm_bindgen_futures::JsFuture;
    use web_sys::{Blob, BlobPropertyBag, File, HtmlAnchorElement, Response, Url};

    use super::FileProblem;
    use crate::file::MAX_BYTES;

    /// How long the address of a download stays valid, in milliseconds. Browsers may still ask the person
    /// where to put the file after the click.
    const KEEP_ADDRESS: i32 = 60_000;

    /// Hands a text to the browser as a file to download. `Ok` says that the browser was asked, not that a
    /// file is on the disk: the person may have said no, so never call it saved.
    ///
    /// # Errors
    /// When the browser cannot make a download.
    // The caller can say no more than "it did not work"; what the browser throws here helps nobody.
    #[allow(clippy::result_unit_err)]
    pub fn download(name: &str, text: &str, mime: &str) -> Result<(), ()> {
        try_download(name, &JsValue::from_str(text), mime).map_err(drop)
    }

    /// The function of the page that makes the one-file app; see `public/page/onefile.js`.
    const ONE_FILE: &str = "samskabOneFile";

    /// Whether the whole app can be handed out as one file here: a packed build can.
    pub fn can_make_app() -> bool {
        Reflect::get(&js_sys::global(), &ONE_FILE.into()).is_ok_and(|it| it.is_function())
    }

    /// Hands out the whole app as one file with that text of a process, locked or not, inside.
    ///
    /// # Errors
    /// When the app cannot be had here, or the browser cannot make a download.
    #[allow(clippy::result_unit_err)]
    pub async fn download_app(name: &str, text: &str) -> Result<(), ()> {
        let app = app_with(text).await.map_err(drop)?;
        try_download(name, &app, "text/html").map_err(drop)
    }

    async fn app_with(text: &str) -> Result<JsValue, JsValue> {
        let make: js_sys::Function = Reflect::get(&js_sys::global(), &ONE_FILE.into())?.dyn_into()?;
        let made: js_sys::Promise = make.call1(&JsValue::NULL, &JsValue::from_str(text))?.dyn_into()?;
        JsFuture::from(made).await
    }

    fn try_download(name: &str, content: &JsValue, mime: &str) -> Result<(), JsValue> {
        let window = web_sys::window().ok_or(JsValue::NULL)?;
        let document = window.document().ok_or(JsValue::NULL)?;
        let body = document.body().ok_or(JsValue::NULL)?;
        let kind = BlobPropertyBag::new();
        kind.set_type(mime);
        let parts = Array::of1(content);
        let blob = Blob::new_with_str_sequence_and_options(&parts, &kind)?;
        let address = Url::create_object_url_with_blob(&blob)?;
        let anchor: HtmlAnchorElement = document.create_element("a")?.dyn_into().map_err(JsValue::from)?;
        anchor.set_href(&address);
        anchor.set_download(name);
        anchor.set_hidden(true);
        // Some browsers follow only links that are in the page.
        body.append_child(&anchor)?;
        anchor.click();
        anchor.remove();
        let forget = Closure::once_into_js(move || Url::revoke_object_url(&address).unwrap_or_default());
        window.set_timeout_with_callback_and_timeout_and_arguments_0(forget.unchecked_ref(), KEEP_ADDRESS)?;
        Ok(())
    }

    /// The bytes of a file that lies beside the page; the address is relative.
    ///
    /// # Errors
    /// When it cannot be had: no network, not there, or the page was opened from a disk.
    pub async fn fetch(address: &str) -> Result<Vec<u8>, FileProblem> {
        try_fetch(address).await.map_err(|_| FileProblem::Unreadable)
    }

    async fn try_fetch(address: &str) -> Result<Vec<u8>, JsValue> {
        let window = web_sys::window().ok_or(JsValue::NULL)?;
        // The one-file app has the files in the page; a packed build has them in a folder of its own.
        let inside = Reflect::get(&window, &"samskabInside".into())?;
        if inside.is_object() {
            let bytes: Uint8Array = Reflect::get(&inside, &address.into())?.dyn_into()?;
            return Ok(bytes.to_vec());
        }
        let root = window.document().and_then(|document| document.document_element());
        let base = root.and_then(|root| root.get_attribute("data-base")).unwrap_or_default();
        let asked = window.fetch_with_str(&format!("{base}{address}"));
        let response: Response = JsFuture::from(asked).await?.dyn_into()?;
        if !response.ok() {
            return Err(JsValue::NULL);
        }
        let buffer = JsFuture::from(response.array_buffer()?).await?;
        Ok(Uint8Array::new(&buffer).to_vec())
    }

    /// The bytes of a file that the person chose. One that is too large is not even read.
    ///
    /// # Errors
    /// With the [`FileProblem`] when there are no bytes to be had.
    pub async fn read(file: File) -> Result<Vec<u8>, FileProblem> {
        let size = file.size();
        if size > MAX_BYTES as f64 {
            return Err(FileProblem::TooLarge(size as usize));
        }
        let buffer = JsFuture::from(file.array_buffer()).await.map_err(|_| FileProblem::Unreadable)?;
        Ok(Uint8Array::new(&buffer).to_vec())
    }

    /// Where files wait that came in, for the page that looks at them. On the page itself, since both programs of
    /// it must find them.
    const HANDED: &str = "samskabIncoming";

    fn handed() -> Array {
        let global = js_sys::global();
        let there = Reflect::get(&global, &HANDED.into()).ok().and_then(|it| it.dyn_into().ok());
        there.unwrap_or_else(|| {
            let fresh = Array::new();
            // Where the page takes no new property nothing can be handed over, and the page says that it has none.
            let _ = Reflect::set(&global, &HANDED.into(), &fresh);
            fresh
        })
    }

    /// Puts a file with the others that wait to be looked at.
    pub fn hand_over(file: &File) {
        handed().push(file);
    }

    /// Puts these bytes there as the only file: another page than the one that read them shows them.
    pub fn hand_over_alone(name: &str, bytes: &[u8]) {
        let all = handed();
        all.set_length(0);
        let parts = Array::of1(&Uint8Array::from(bytes));
        if let Ok(file) = File::new_with_u8_array_sequence(&parts, name) {
            all.push(&file);
        }
    }

    /// Takes the files that wait; after that none does.
    pub fn take_handed() -> Vec<File> {
        let all = handed();
        let files = all.iter().filter_map(|file| file.dyn_into().ok()).collect();
        all.set_length(0);
        files
    }
}
