// Finds what a person would mean by a name: the control with that label, the button or link with that text. Names are
// compared without regard to spaces; an exact name wins over one that begins so, and that over one that contains it.
const [kind, name, root] = arguments;
const plain = (text) => (text || "").replace(/\s+/g, " ").trim();
const wanted = plain(name);
const within = root || document.querySelector("dialog[open]") || document.body;
const visible = (element) => {
  if (element.checkVisibility && !element.checkVisibility({ visibilityProperty: true })) return false;
  return element.getClientRects().length > 0;
};
const named = (element) => {
  const label = element.getAttribute("aria-label");
  if (label) return plain(label);
  const by = element.getAttribute("aria-labelledby");
  if (by) return plain(by.split(" ").map((id) => document.getElementById(id)?.textContent).join(" "));
  if (element.labels && element.labels.length) return plain([...element.labels].map((l) => l.textContent).join(" "));
  return plain(element.innerText || element.textContent);
};
const kinds = {
  press: "button, a[href], summary, [role=button], input[type=submit]",
  field: "input:not([type=radio]):not([type=checkbox]):not([tabindex='-1']), textarea, select",
  tick: "input[type=checkbox], input[type=radio]",
  group: "fieldset",
  region: "li, section, article, dialog, form, details, .card, [role=region], tr, fieldset",
};
const seen = (element) => visible(kind === "tick" ? element.labels?.[0] || element : element);
const nameOf = (element) => {
  if (kind === "group") return plain(element.querySelector("legend")?.textContent);
  if (kind === "region") {
    const fields = [...element.querySelectorAll("input, textarea")].map((field) => field.value);
    const heads = [...element.querySelectorAll("h1, h2, h3, h4, legend, summary, th, a, strong, [dir=auto]")].map((head) => plain(head.textContent));
    return [element.getAttribute("aria-label") || "", ...heads, ...fields];
  }
  return named(element);
};
const score = (text) => (text === wanted ? 0 : text.startsWith(wanted) ? 1 : text.includes(wanted) ? 2 : 9);
let best = null;
let bestScore = 9;
for (const element of within.querySelectorAll(kinds[kind])) {
  const names = nameOf(element);
  const here = Array.isArray(names) ? Math.min(9, ...names.map(score)) : score(names);
  // Among equals the innermost region, and otherwise the first on the page. Whether it can be seen is asked last: that
  // costs most on a page of thousands.
  const better = here < bestScore || (kind === "region" && here === bestScore && here < 9 && best.contains(element));
  if (better && seen(element)) {
    best = element;
    bestScore = here;
  }
}
return best;
