// Keeps the whole app in this browser, so that it opens without a network. It holds the app's own files and
// nothing that people wrote: that lies in localStorage, which no service worker can reach.
//
// All or nothing: a version is taken only when every file of it is here and is the file that was built. While a window
// is open it does not take over by itself; the page asks, and a person says yes. Files that are fetched later lie in a
// folder named after their version, so a window that is still open on the old one goes on with its own: the cache of
// the version before this one is kept until the next.
const VERSION = "{{version}}";
const FILES = {{files}}; // path: sha256-…
// Apps in other folders of one host share its caches: the name says whose they are.
const OURS = `samskab ${self.registration.scope} `;
const CACHE = OURS + VERSION;
// Lies in the caches of the versions that windows have run on.
const USED = new URL("used", self.registration.scope);

self.addEventListener("install", (event) => event.waitUntil(take()));
self.addEventListener("activate", (event) => event.waitUntil(tidy().then(() => self.clients.claim())));
self.addEventListener("message", (event) => {
  if (event.data === "take-over") self.skipWaiting();
});
self.addEventListener("fetch", (event) => {
  if (event.request.method === "GET" && event.request.url.startsWith(self.registration.scope))
    event.respondWith(answer(event.request));
});

async function take() {
  const cache = await caches.open(CACHE);
  try {
    await Promise.all(Object.entries(FILES).map(async ([path, hash]) => {
      // Past the browser's own cache, which may hold a file of another version; the hash is checked by the browser.
      const request = new Request(path || "./", { cache: "reload", integrity: hash, credentials: "same-origin" });
      const response = await fetch(request);
      if (!response.ok) throw new Error(`${path}: ${response.status}`);
      await cache.put(new URL(path || "./", self.registration.scope), response);
    }));
  } catch (problem) {
    await caches.delete(CACHE);
    throw problem;
  }
}

// Of our caches this one stays, and the newest other one that windows have run on: not one that nobody ever took.
async function tidy() {
  const used = [];
  const ours = (await caches.keys()).filter((name) => name.startsWith(OURS) && name !== CACHE);
  for (const name of ours) if (await (await caches.open(name)).match(USED)) used.push(name);
  await Promise.all(ours.filter((name) => name !== used.at(-1)).map((name) => caches.delete(name)));
  await (await caches.open(CACHE)).put(USED, new Response());
}

async function answer(request) {
  const address = new URL(request.url);
  address.search = address.hash = "";
  if (address.pathname.endsWith("/index.html")) address.pathname = address.pathname.slice(0, -"index.html".length);
  const own = await caches.open(CACHE);
  const kept = (await own.match(address)) ?? (await caches.match(address));
  return kept ?? fetch(request);
}
