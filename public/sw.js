// Keeps the whole app in this browser, so that it opens without a network. It holds the app's own files and
// nothing that people wrote: that lies in localStorage, which no service worker can reach.
//
// All or nothing: a version is taken only when every file of it is here and is the file that was built. It does not
// take over by itself; the page asks, and a person says yes. Files that are fetched later lie in a folder named after
// their version, so a window that is still open on the old one goes on with its own: the cache before this one is
// kept until the next.
const VERSION = "{{version}}";
const FILES = {{files}}; // path: sha256-…
const CACHE = `samskab-${VERSION}`;

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

// Of our caches this one and the newest before it stay.
async function tidy() {
  const ours = (await caches.keys()).filter((name) => name.startsWith("samskab-") && name !== CACHE);
  await Promise.all(ours.slice(0, -1).map((name) => caches.delete(name)));
}

async function answer(request) {
  const address = new URL(request.url);
  address.search = address.hash = "";
  if (address.pathname.endsWith("/index.html")) address.pathname = address.pathname.slice(0, -"index.html".length);
  const own = await caches.open(CACHE);
  const kept = (await own.match(address)) ?? (await caches.match(address));
  return kept ?? fetch(request);
}
