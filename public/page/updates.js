// Keeps the app for use without a network, and says when a new version is ready. It takes over when a person says
// yes, never by itself. Only a packed build does this: one file on a stick needs it not, and `trunk serve` must not.
{
  const root = document.documentElement;
  const said = document.getElementById("update");
  const show = (taken) => {
    said.querySelectorAll("[data-taken]").forEach((part) => part.hidden = (part.dataset.taken === "yes") !== taken);
    said.hidden = false;
  };
  const begin = async () => {
    const registration = await navigator.serviceWorker.register("./sw.js", { updateViaCache: "none" });
    let asked = false;
    const ready = () => registration.waiting && navigator.serviceWorker.controller && show(false);
    const watch = () => registration.installing?.addEventListener("statechange", ready);
    registration.addEventListener("updatefound", watch);
    watch();
    ready();
    document.getElementById("update-yes").onclick = () => {
      asked = true;
      // What was typed last is kept before the page goes.
      dispatchEvent(new Event("pagehide"));
      if (registration.waiting) registration.waiting.postMessage("take-over");
      else location.reload();
    };
    document.getElementById("update-later").onclick = () => said.hidden = true;
    let controlled = Boolean(navigator.serviceWorker.controller);
    navigator.serviceWorker.addEventListener("controllerchange", () => {
      // The first time a worker comes, nothing has changed. Other windows are told and go on until people are ready.
      if (asked) location.reload();
      else if (controlled) show(true);
      controlled = true;
    });
    addEventListener("visibilitychange", () => document.hidden || registration.update().catch(() => {}));
  };
  if (root.dataset.base && "serviceWorker" in navigator) addEventListener("load", () => begin().catch(() => {}));
}
