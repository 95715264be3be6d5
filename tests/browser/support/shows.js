// Whether a text can be read on the page, as text or as the content of a field.
const [text, leavesRowsOut] = arguments;
const plain = (text) => (text || "").replace(/\s+/g, " ");
const wanted = plain(text);
const fields = [...document.querySelectorAll("input:not([type=date]), textarea")].map((field) => plain(field.value));
if (fields.some((value) => value.includes(wanted))) return true;
let page = plain(document.body.innerText);
if (leavesRowsOut) {
  // WebKit's innerText is without the rows that one has to scroll to (`content-visibility: auto`).
  for (const row of document.querySelectorAll(".row")) {
    if (row.innerText.trim()) continue;
    const nodes = document.createTreeWalker(row, NodeFilter.SHOW_TEXT);
    let said = " ";
    while (nodes.nextNode()) {
      if (nodes.currentNode.parentElement.checkVisibility({ visibilityProperty: true })) said += nodes.currentNode.data;
    }
    page += plain(said);
  }
}
return page.includes(wanted) || page.toLowerCase().includes(wanted.toLowerCase());
