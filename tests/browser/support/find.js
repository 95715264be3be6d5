// Finds what a person would mean by a name: the control with that label, the button or link with that text. Names are
// compared without regard to spaces; an exact name wins over one that begins so, and that over one that contains it.
// A path of names narrows it down first: the part of the page with the first name, in it the one with the next.
const [kind, name, path] = arguments;
const plain = (text) => (text || "").replace(/\s+/g, " ").trim();
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
  fold: "summary",
  region: "li, section, article, aside, nav, dialog, form, details, .card, [role=region], tr, fieldset",
};
const closeness = (text, wanted) => (text === wanted ? 0 : text.startsWith(wanted) ? 1 : text.includes(wanted) ? 2 : 9);
// A part of the page is called by its headings, strong words and texts, and by what its fields hold; only by what is
// in sight.
const callsRegion = (element, wanted) => {
  let best = closeness(element.getAttribute("aria-label") || "", wanted);
  for (const head of element.querySelectorAll("h1, h2, h3, h4, legend, summary, th, a, strong, [dir=auto], input, textarea")) {
    const isField = head.matches("input, textarea");
    const here = closeness(plain(isField ? head.value : head.textContent), wanted);
    if (here < best && visible(head)) best = here;
  }
  return best;
};
const calls = (kind, element, wanted) => {
  if (kind === "region") return callsRegion(element, wanted);
  if (kind === "group") return closeness(plain(element.querySelector("legend")?.textContent), wanted);
  const name = named(element);
  // «Fortryd: Tilføjelse af …» names the thing too, but nobody who presses a thing means its undoing.
  const undoes = (text) => /^(Fortryd|Gør igen|Slet|Flyt op|Flyt ned)\b/.test(text);
  return undoes(name) && !undoes(wanted) ? 9 : closeness(name, wanted);
};
const find = (kind, name, within) => {
  const wanted = plain(name);
  const shown = (element) => visible(kind === "tick" ? element.labels?.[0] || element : element);
  let best = null;
  let bestScore = 9;
  for (const element of within.querySelectorAll(kinds[kind])) {
    const here = calls(kind, element, wanted);
    // Among equals the innermost region, and otherwise the first on the page.
    const closer = here < bestScore || (kind === "region" && here === bestScore && here < 9 && best.contains(element));
    if (closer && shown(element)) {
      best = element;
      bestScore = here;
    }
  }
  return best;
};
let within = document.querySelector("dialog[open]") || document.body;
for (const part of path || []) {
  within = within && find("region", part, within);
}
return within && find(kind, name, within);
