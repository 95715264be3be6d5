// Says in words that the app cannot start here, instead of a page that waits for ever.
{
  const waits = () => document.getElementById("skeleton");
  const give_up = (problem) => {
    if (!waits()) return;
    waits().hidden = true;
    document.getElementById("cannot").hidden = false;
    document.getElementById("cannot-why").textContent = String(problem?.message ?? problem ?? "");
  };
  window.samskabCannot = give_up;
  addEventListener("unhandledrejection", (event) => give_up(event.reason));
  addEventListener("error", (event) => give_up(event.error ?? event.message));
  // Scripts that could not be fetched say so only here.
  addEventListener("error", (event) => event.target !== window && event.target.localName === "script" && give_up(event.target.src), true);
  if (typeof WebAssembly !== "object") addEventListener("DOMContentLoaded", () => give_up("WebAssembly"));
}
