// Says in words that the page looks wrong because the server did not give its styles: it works all the same, and people
// must be able to get at what they have written. Not every browser tells of a sheet that it leaves out: one sees that
// there is nothing in it. Asked again when the styles of a process have come; see process.js.
window.samskabStyled = () => {
  const home = new URL("./", location.href).href;
  const is_left_out = ({ sheet }) => {
    try {
      return !sheet.cssRules.length;
    } catch {
      return true;
    }
  };
  // Others may have put in sheets of theirs; and a page that says that it cannot start says why.
  const ours = [...document.querySelectorAll("link[rel=stylesheet]")].filter((link) => link.href.startsWith(home));
  const missing = ours.filter(is_left_out);
  document.getElementById("unstyled").hidden = !missing.length || !document.getElementById("cannot").hidden;
  document.getElementById("unstyled-which").textContent = missing.map((link) => link.href.split("/").at(-1)).join(" ");
};
addEventListener("load", window.samskabStyled);
