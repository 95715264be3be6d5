// Says in words that the app cannot start here, instead of a page that waits for ever.
{
  // The smallest program there is: where not even that may run, it is the browser or its policy. Some say so only when
  // the real one is to run.
  const is_blocked = (said) => {
    try {
      return !new WebAssembly.Module(Uint8Array.of(0, 97, 115, 109, 1, 0, 0, 0)) || /unsafe-eval|security policy|by CSP|trusted/i.test(said);
    } catch {
      return true;
    }
  };
  const waits = () => document.getElementById("skeleton");
  const give_up = (problem, known) => {
    if (!waits()) return;
    waits().hidden = true;
    document.getElementById("cannot").hidden = false;
    document.getElementById("unstyled")?.setAttribute("hidden", "");
    const said = String(problem?.message ?? problem ?? "");
    // The folder was opened from a disk: what needs no server lies beside it.
    const is_folder = location.protocol === "file:" && document.documentElement.dataset.base;
    const cause = is_folder ? "folder" : known ?? (is_blocked(said) ? "blocked" : "files");
    document.querySelectorAll("[data-cause]").forEach((part) => part.hidden = !part.dataset.cause.split(" ").includes(cause));
    // Not even its styles come then.
    if (is_folder) document.body.style.cssText = "max-width: 44rem; margin: 12vh auto; padding: 0 1rem; font: 1.1rem/1.6 system-ui, sans-serif";
    document.querySelectorAll("[data-beside]").forEach((link) => link.href = link.textContent = document.documentElement.dataset.alone);
    document.getElementById("cannot-reload").onclick = () => location.reload();
    document.getElementById("cannot-why").textContent = said;
  };
  window.samskabCannot = give_up;
  addEventListener("unhandledrejection", (event) => give_up(event.reason));
  addEventListener("error", (event) => give_up(event.error ?? event.message));
  // Scripts that could not be fetched say so only here.
  addEventListener("error", (event) => event.target !== window && event.target.localName === "script" && give_up(event.target.src), true);
  if (typeof WebAssembly !== "object") addEventListener("DOMContentLoaded", () => give_up("WebAssembly"));
}
