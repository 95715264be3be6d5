//! The few pieces that the drawings are made of.

use leptos::prelude::*;

/// A line or a shape.
pub fn path(class: &'static str, d: String) -> AnyView {
    view! { <path class=class d=d></path> }.into_any()
}

/// A text in a drawing. `anchor` is `start`, `middle` or `end`.
pub fn text(x: f64, y: f64, anchor: &'static str, words: String) -> AnyView {
    view! { <text x=px(x) y=px(y) text-anchor=anchor>{words}</text> }.into_any()
}

/// A straight line as a path.
pub fn straight(x1: f64, y1: f64, x2: f64, y2: f64) -> String {
    format!("M{} {}L{} {}", px(x1), px(y1), px(x2), px(y2))
}

/// A circle as a path.
pub fn circle(x: f64, y: f64, r: f64) -> String {
    let (left, r, width) = (px(x - r), px(r), px(2.0 * r));
    format!("M{left} {}a{r} {r} 0 1 0 {width} 0a{r} {r} 0 1 0 -{width} 0", px(y))
}

/// A diamond as a path.
pub fn diamond(x: f64, y: f64, r: f64) -> String {
    let r2 = px(r);
    format!("M{} {}l{r2} {r2}l-{r2} {r2}l-{r2} -{r2}z", px(x), px(y - r))
}

/// A drawing with a spoken text, and what stands under it.
pub fn figure(width: f64, height: f64, label: String, caption: &'static str, content: AnyView) -> AnyView {
    let view_box = format!("0 0 {} {}", px(width), px(height));
    view! {
        <figure class="figure drawing">
            <svg viewBox=view_box role="img" aria-label=label>{content}</svg>
            <figcaption>{caption}</figcaption>
        </figure>
    }
    .into_any()
}

/// A length with one decimal.
fn px(value: f64) -> String {
    format!("{value:.1}")
}
