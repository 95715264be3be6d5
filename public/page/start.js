// Says in words that the app cannot start here, instead of a page that waits for ever.
{
  // The smallest program there is: where not even that may run, it is the browser or its policy.
  const is_blocked = () => {
    try {
      return !new WebAssembly.Module(Uint8Array.of(0, 97, 115, 109, 1, 0, 0, 0));
    } catch {
      return true;
    }
  };
  const waits = () => document.getElementById("skeleton");
  const give_up = (problem, known) => {
    if (!waits()) return;
    waits().hidden = true;
    document.getElementById("cannot").hidden = false;
    const cause = is_blocked() ? "blocked" : known ?? "files";
    document.querySelectorAll("[data-cause]").forEach((part) => part.hidden = part.dataset.cause !== cause);
    document.getElementById("cannot-why").textContent = String(problem?.message ?? problem ?? "");
  };
  window.samskabCannot = give_up;
  addEventListener("unhandledrejection", (event) => give_up(event.reason));
  addEventListener("error", (event) => give_up(event.error ?? event.message));
  // Scripts that could not be fetched say so only here.
  addEventListener("error", (event) => event.target !== window && event.target.localName === "script" && give_up(event.target.src), true);
  if (typeof WebAssembly !== "object") addEventListener("DOMContentLoaded", () => give_up("WebAssembly"));
}
