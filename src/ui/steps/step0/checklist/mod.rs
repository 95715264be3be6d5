//! The tool Checklist.

use leptos::prelude::*;

use crate::method::Tool;
use crate::ui::parts::ToolPage;

/// The tool.
#[component]
pub fn Checklist(
    /// The thing to open, if the address names one.
    open: Option<String>,
) -> impl IntoView {
    let _ = open;
    view! { <ToolPage tool=Tool::Checklist>""</ToolPage> }.into_any()
}
