// Notes how many processes lie here, and says so when they are gone at a later start. What people erase is not
// missed. Where the browser has no second store, nothing is noted and nothing said.
{
  const said = document.getElementById("emptied");
  const count = () => Object.keys(localStorage).filter((key) => /^samskab:process:.*:head$/.test(key)).length;
  const note = (here) => here ? samskabNotes("put", { count: here, at: Date.now() }, "shelf") : samskabNotes("delete", "shelf");
  const look = async () => {
    const here = count();
    if (here) {
      said.hidden = true;
      return note(here);
    }
    const before = await samskabNotes("get", "shelf");
    if (!before) return;
    const day = new Date(before.at);
    said.querySelectorAll("[data-count]").forEach((part) => part.textContent = before.count);
    said.querySelectorAll("[data-day]").forEach((part) => part.textContent = day.toLocaleDateString(part.dataset.day, { day: "numeric", month: "long", year: "numeric" }));
    said.hidden = false;
  };
  const quietly = (act) => act().catch(() => {});
  window.samskabErased = (id) => setTimeout(() => quietly(async () => {
    const all = id ? [["delete", `kept:${id}`], ["delete", `file:${id}`]] : [["clear"]];
    for (const one of all) await samskabNotes(...one);
    await note(count());
  }));
  document.getElementById("emptied-seen").onclick = () => {
    said.hidden = true;
    document.getElementById("heading")?.focus();
    quietly(() => note(0));
  };
  for (const event of ["hashchange", "visibilitychange"]) addEventListener(event, () => quietly(look));
  quietly(look);
}
