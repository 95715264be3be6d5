//! The tool Describe.

use leptos::prelude::*;

use crate::method::Tool;
use crate::ui::parts::ToolPage;

/// The tool.
#[component]
pub fn Describe(
    /// The thing to open, if the address names one.
    open: Option<String>,
) -> impl IntoView {
    let _ = open;
    view! { <ToolPage tool=Tool::Describe>""</ToolPage> }.into_any()
}
