//! The tools, one component each, by step.

mod step0;
mod step1;
mod step2;
mod step3;
mod step4;
mod step5;
mod step6;

use leptos::prelude::*;

use crate::method::Tool;

/// The page of a tool, with one thing opened where the address names one.
pub fn tool(tool: Tool, open: Option<String>) -> AnyView {
    match tool {
        Tool::Checklist => view! { <step0::Checklist open/> }.into_any(),
        Tool::Cards => view! { <step1::Cards open/> }.into_any(),
        Tool::Roles => view! { <step1::Roles open/> }.into_any(),
        Tool::Words => view! { <step1::Words open/> }.into_any(),
        Tool::Attention => view! { <step1::Attention open/> }.into_any(),
        Tool::Describe => view! { <step2::Describe open/> }.into_any(),
        Tool::Prioritise => view! { <step2::Prioritise open/> }.into_any(),
        Tool::Investigate => view! { <step2::Investigate open/> }.into_any(),
        Tool::FourFs => view! { <step3::FourFs open/> }.into_any(),
        Tool::Brainstorm => view! { <step3::Brainstorm open/> }.into_any(),
        Tool::Assess => view! { <step3::Assess open/> }.into_any(),
        Tool::Act => view! { <step4::Act open/> }.into_any(),
        Tool::Signs => view! { <step5::Signs open/> }.into_any(),
        Tool::Counts => view! { <step5::Counts open/> }.into_any(),
        Tool::Line => view! { <step5::Line open/> }.into_any(),
        Tool::Verdict => view! { <step5::Verdict open/> }.into_any(),
        Tool::Learning => view! { <step6::Learning open/> }.into_any(),
        Tool::Communication => view! { <step6::Communication open/> }.into_any(),
    }
}
