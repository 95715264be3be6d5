// Keeps the app for use without a network, and says when a new version is ready. It is shown when a person says yes,
// never by itself. Only a packed build does this: one file on a stick needs it not, and `trunk serve` must not.
{
  const root = document.documentElement;
  const [said, failed] = ["update", "update-failed"].map((id) => document.getElementById(id));
  const show = (taken) => {
    said.querySelectorAll("[data-taken]").forEach((part) => part.hidden = (part.dataset.taken === "yes") !== taken);
    said.setAttribute("aria-labelledby", taken ? "update-elsewhere" : "update-ready");
    failed.hidden = true;
    said.hidden = false;
  };
  // A page that cannot start has nothing to keep: what its host spoils may be mended tomorrow. One that is kept already
  // must hear of a newer version all the same, since the one it has may be what cannot start.
  const started = () => new Promise((done) => {
    const look = () => document.getElementById("skeleton") || done();
    new MutationObserver(look).observe(document.body, { childList: true });
    look();
  });
  const begin = async (kept, lacks) => {
    const workers = navigator.serviceWorker;
    // The worker of a folder above may answer for this page until its own is there.
    const ours = () => workers.controller?.scriptURL === new URL("./sw.js", location.href).href && workers.controller;
    if (!ours()) await started();
    let asked = false;
    workers.addEventListener("message", ({ data }) => {
      // It goes to all windows of the host, also to those of another version.
      if ("missing" in data) return data.version.endsWith(root.dataset.version) && lacks(data.missing);
      if ("is_kept" in data) return data.is_kept && kept();
      if ("is_taken" in data) {
        asked = false;
        failed.hidden = false;
        return;
      }
      if (asked && data.is_shown) {
        // Once: the person may say no to leaving.
        asked = false;
        location.reload();
      }
      // It came while no window was open, and waits for a yes all the same.
      else if (!data.is_shown) show(false);
      // Another window said yes. This one goes on with its own until people are ready.
      else if (!data.version.endsWith(root.dataset.version)) show(true);
    });
    const ask = () => ours() && ours().postMessage("which");
    workers.addEventListener("controllerchange", ask);
    ask();
    const registration = await workers.register("./sw.js", { updateViaCache: "none" }).catch((problem) => {
      // Where the browser may have none, or asks its owner, it says something else.
      if (problem.name === "TypeError" && navigator.onLine) lacks(["sw.js"]);
      throw problem;
    });
    const ready = () => registration.waiting && ours() && show(false);
    const watch = () => registration.installing?.addEventListener("statechange", ready);
    registration.addEventListener("updatefound", watch);
    watch();
    ready();
    document.getElementById("update-yes").onclick = () => {
      // What was typed last is kept before the page goes.
      dispatchEvent(new Event("pagehide"));
      failed.hidden = true;
      const is_taken = !said.querySelector('[data-taken="yes"]').hidden;
      const next = registration.waiting ?? (is_taken ? null : ours());
      if (!next) return location.reload();
      asked = true;
      next.postMessage("take-over");
    };
    document.getElementById("update-later").onclick = () => {
      said.hidden = true;
      // What had the keyboard is gone.
      document.getElementById("heading")?.focus();
    };
    addEventListener("visibilitychange", () => document.hidden || registration.update().catch(() => {}));
    // One that did not get every file is dropped by the browser, and then there is none to listen to.
    while (!registration.active)
      await new Promise((done) => (registration.installing ?? registration.waiting).addEventListener("statechange", done, { once: true }));
    registration.active.postMessage({ kept: root.dataset.version });
  };
  // Kept when all of the app is in this browser; see src/platform/offline.rs.
  if (root.dataset.base && "serviceWorker" in navigator) {
    window.samskabLacks = new Promise((said) => {
      const lacks = (files) => said(files.slice(0, 5).join(", ") + (files.length > 5 ? " …" : ""));
      window.samskabOffline = new Promise((kept) => addEventListener("load", () => begin(kept, lacks).catch(() => {})));
    });
    // All in this browser was erased, and the app that is kept goes with it, until a page is loaded again. Not where it
    // could not be fetched again: people would be left with nothing.
    window.samskabForget = async () => {
      const scope = new URL("./", location.href).href;
      const forget = async () => {
        const ours = (await caches.keys()).filter((name) => name.startsWith(`samskab ${scope} `));
        await Promise.all(ours.map((name) => caches.delete(name)));
      };
      const registration = await navigator.serviceWorker.getRegistration();
      // Some of it may have come, and not all.
      if (registration?.scope !== scope) return forget();
      // It goes on filling what is taken away.
      if (registration.installing) return false;
      // What this page fetches later must be there still: the host may have a newer build, or answer with a page of its
      // own. (The worker answers only GET.)
      const later = await fetch(`${root.dataset.base}process.js`, { method: "HEAD", cache: "no-store", signal: AbortSignal.timeout?.(10_000) }).catch(() => ({}));
      if (!later.ok || !/javascript/.test(later.headers.get("content-type"))) return false;
      window.samskabOffline = new Promise(() => {});
      await forget();
      return registration.unregister();
    };
  }
}
