//! Typing: text into fields, lines into lists, keys where the keyboard is.
//!
//! The drivers differ most here. WebKit's presses its keys at whatever has the keyboard at that moment and does not
//! look whether they arrive. So in WebKit the page must stand still, the field must have the keyboard, the text goes
//! in one go, and what stands there afterwards must be what was typed; else it is typed again over what came of it,
//! which is said in the log. Enter is pressed only when the text is right. They are real keys, except for
//! letters that no key has.

use fantoccini::elements::Element;
use fantoccini::error::CmdError;
use fantoccini::key::Key;
use serde_json::json;

use super::engine::Engine;
use super::page::{Page, Scope, reference};

const FOCUS: &str = include_str!("focus.js");

/// What keeps the text from being typed.
fn hindered(why: String) -> CmdError {
    CmdError::InvalidArgument("typing".into(), why)
}

/// 😀 comes from a picture board, not from the keyboard, and this driver leaves such out.
fn is_on_no_key(letter: char) -> bool {
    letter > '\u{ffff}'
}

/// The text in pieces that come from the keyboard and pieces that do not.
fn by_keys_or_not(text: &str) -> Vec<String> {
    let mut parts: Vec<String> = Vec::new();
    for letter in text.chars() {
        match parts.last_mut() {
            Some(part) if part.ends_with(is_on_no_key) == is_on_no_key(letter) => part.push(letter),
            _ => parts.push(letter.into()),
        }
    }
    parts
}

impl Page {
    /// Types into the field with that label, instead of what stands there; or chooses from the list.
    pub async fn fill(&self, label: &str, text: &str) {
        self.fill_there(label, text, None).await;
    }

    /// Types into the field with that label within a part.
    pub async fn fill_in(&self, scope: &Scope, label: &str, text: &str) {
        self.fill_there(label, text, Some(scope)).await;
    }

    async fn fill_there(&self, label: &str, text: &str, scope: Option<&Scope>) {
        self.act(("field", label, scope), |element| async move {
            self.bring_into_view(&element).await?;
            if element.tag_name().await? == "select" {
                return element.select_by_label(text).await;
            }
            self.type_instead(&element, text).await?;
            // Leaving the field is what says that one has finished.
            let leave = "arguments[0].dispatchEvent(new Event('change', { bubbles: true }))";
            self.client.execute(leave, vec![reference(&element)]).await.map(drop)
        })
        .await;
    }

    async fn type_instead(&self, element: &Element, text: &str) -> Result<(), CmdError> {
        match self.world.engine {
            Engine::Chromium => {
                element.click().await?;
                element.send_keys(&format!("{}a{}{}{text}", Key::Control, Key::Null, Key::Delete)).await
            }
            // This driver does not let go of Ctrl in the middle of a text.
            Engine::Firefox => {
                element.click().await?;
                self.client.execute("arguments[0].select()", vec![reference(element)]).await?;
                element.send_keys(&format!("{}{text}", Key::Delete)).await
            }
            Engine::Webkit => self.type_and_look(element, text).await,
        }
    }

    /// Types instead of what stands there, and looks whether it has arrived. The same field again: some are called by
    /// what stands in them, and would not be found by their name any more.
    async fn type_and_look(&self, element: &Element, text: &str) -> Result<(), CmdError> {
        let mut typed = self.type_once(element, text).await;
        for _ in 0..5 {
            if typed.is_ok() {
                break;
            }
            typed = self.type_once(element, text).await;
        }
        typed
    }

    async fn type_once(&self, element: &Element, text: &str) -> Result<(), CmdError> {
        self.focus(element).await?;
        element.send_keys(&Key::Delete.to_string()).await?;
        for part in by_keys_or_not(text) {
            if part.starts_with(is_on_no_key) {
                let insert = "document.execCommand('insertText', false, arguments[0])";
                self.client.execute(insert, vec![json!(part)]).await?;
            } else {
                element.send_keys(&part.replace('\n', &Key::Enter.to_string())).await?;
            }
        }
        let there = element.prop("value").await?.unwrap_or_default();
        if there == text {
            return Ok(());
        }
        eprintln!("typing «{text}» again: «{there}» arrived");
        Err(hindered(format!("«{there}» stands there instead of «{text}»")))
    }

    /// Gives the keyboard to a field of a page that stands still.
    async fn focus(&self, element: &Element) -> Result<(), CmdError> {
        let hindrance = self.client.execute_async(FOCUS, vec![reference(element)]).await?;
        match hindrance.as_str() {
            Some("") => Ok(()),
            why => Err(hindered(why.unwrap_or("no answer").to_owned())),
        }
    }

    /// Adds one thing after the other to the list whose field has that label: text, Enter, text, Enter.
    pub async fn add(&self, label: &str, lines: &[&str]) {
        for line in lines {
            self.enter(label, line).await;
            self.see(line).await;
        }
    }

    /// Tries to add to a list that takes nothing any more: the text stays in the field.
    pub async fn add_in_vain(&self, label: &str, line: &str) {
        self.enter(label, line).await;
        assert_eq!(self.value(label).await, line);
    }

    async fn enter(&self, label: &str, line: &str) {
        self.act(("field", label, None), |element| async move {
            self.bring_into_view(&element).await?;
            if self.world.engine == Engine::Webkit {
                self.type_and_look(&element, line).await?;
                return element.send_keys(&Key::Enter.to_string()).await;
            }
            element.click().await?;
            element.send_keys(&format!("{line}{}", Key::Enter)).await
        })
        .await;
    }

    /// Pastes a text into the field with that label.
    pub async fn paste(&self, label: &str, text: &str) {
        let script = "const data = new DataTransfer(); data.setData('text/plain', arguments[1]); arguments[0].focus(); \
            const event = new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }); \
            if (!event.clipboardData || !event.clipboardData.getData('text/plain')) \
              Object.defineProperty(event, 'clipboardData', { value: data }); \
            if (arguments[0].dispatchEvent(event)) document.execCommand('insertText', false, arguments[1]);";
        self.act(("field", label, None), |element| async move {
            self.bring_into_view(&element).await?;
            self.client.execute(script, vec![reference(&element), json!(text)]).await.map(drop)
        })
        .await;
    }

    /// Goes on with Tab until the thing of that name has the keyboard; stays where it has it.
    pub async fn tab_to(&self, name: &str) {
        for _ in 0..200 {
            if self.focused().await == name {
                return;
            }
            self.keys(&Key::Tab.to_string()).await;
        }
        panic!("Tab never came to «{name}», it is at «{}»", self.focused().await);
    }

    /// Goes back with Shift and Tab until the thing of that name has the keyboard.
    pub async fn back_to(&self, name: &str) {
        for _ in 0..200 {
            self.keys(&format!("{}{}{}", Key::Shift, Key::Tab, Key::Null)).await;
            if self.focused().await == name {
                return;
            }
        }
        panic!("Shift and Tab never came to «{name}», it is at «{}»", self.focused().await);
    }

    /// Presses Enter where the keyboard is.
    pub async fn enter_key(&self) {
        self.keys(&Key::Enter.to_string()).await;
    }

    /// Presses keys where the keyboard is: «Tab», «Enter», letters.
    pub async fn keys(&self, keys: &str) {
        for _ in 0..20 {
            let active = self.client.active_element().await.unwrap();
            match active.send_keys(keys).await {
                // It was drawn anew between the two questions, and nothing was typed.
                Err(error) if error.is_stale_element_reference() => continue,
                typed => return typed.unwrap(),
            }
        }
        panic!("what has the keyboard is drawn anew again and again");
    }
}
