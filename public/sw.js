// Keeps the whole app in this browser, so that it opens without a network. It holds the app's own files and
// nothing that people wrote: that lies in localStorage, which no service worker can reach.
//
// All or nothing: a version is taken only when every file of it is here and is the file that was built. (The app as one
// file is for others: it is taken along if it can be, so that it can be handed on without a network too.) It is shown
// when a person has said yes, never by itself: not while a window is open, and not when the browser is started again
// either; until then this worker hands out the version before. Files that are fetched later lie in a folder named after
// their version, so a window that is still open on the old one goes on with its own: its cache is kept until the next.
const VERSION = "{{version}}";
const FILES = {{files}}; // path: sha256-…
const ALONE = {{alone}}; // path, sha256-…
// Apps in other folders of one host share its caches: the name says whose they are.
const OURS = `samskab ${self.registration.scope} `;
const CACHE = OURS + VERSION;
// Lies in the caches of the versions that people have said yes to: a number, the newest has the largest. (No time: clocks
// are set right, and then the one before would seem newer for ever.)
const WANTED = new URL("wanted", self.registration.scope);

self.addEventListener("install", (event) => event.waitUntil(take()));
self.addEventListener("activate", (event) => event.waitUntil(begin()));
self.addEventListener("message", (event) => {
  if (event.data === "which") event.waitUntil(tell([event.source]));
  if (event.data === "take-over") event.waitUntil(take_over());
  if (event.data.kept) event.waitUntil(tell_kept(event.source, event.data.kept));
});
self.addEventListener("fetch", (event) => {
  if (event.request.method === "GET" && event.request.url.startsWith(self.registration.scope))
    // Where the browser cannot read what it keeps, the host may still be there.
    event.respondWith(answer(event.request).catch(() => fetch(event.request)));
});

async function take() {
  // One that is here already may be the one that windows run on.
  const was_here = await caches.has(CACHE);
  const cache = await caches.open(CACHE);
  try {
    await Promise.all(Object.entries(FILES).map((file) => keep(cache, file)));
  } catch (problem) {
    if (!was_here) await caches.delete(CACHE);
    throw problem;
  }
  // A host that lacks it, changes it on the way, or does not come to an end with it, still gives the whole app.
  await keep(cache, ALONE, AbortSignal.timeout?.(60_000)).catch(() => {});
}

async function keep(cache, [path, hash], signal) {
  // Past the browser's own cache, which may hold a file of another version; the hash is checked by the browser.
  const request = new Request(path || "./", { cache: "reload", integrity: hash, credentials: "same-origin" });
  const response = await fetch(request, { signal });
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  // A browser refuses to open a page with an answer that came by way of another address.
  const direct = response.redirected ? new Response(response.body, { headers: response.headers }) : response;
  await cache.put(new URL(path || "./", self.registration.scope), direct);
}

// Our caches that people have said yes to, the newest first.
async function all_wanted() {
  const ours = (await caches.keys()).filter((name) => name.startsWith(OURS));
  const all = await Promise.all(ours.map(async (name) => {
    const said = await (await caches.open(name)).match(WANTED);
    return { name, number: said ? Number(await said.text()) : 0 };
  }));
  return all.filter(({ number }) => number).sort((a, b) => b.number - a.number);
}

async function want() {
  const [newest] = await all_wanted();
  await (await caches.open(CACHE)).put(WANTED, new Response(String((newest?.number ?? 0) + 1)));
}

// The cache that pages are handed out from. The first version that comes here needs no yes.
const shown = async () => (await all_wanted())[0]?.name ?? CACHE;

// Of our caches this one stays, the one that is shown, and the one that was shown before it. While another version is on
// its way nothing goes: its files may be among them already.
async function begin() {
  if (!(await all_wanted()).length) await want();
  await self.clients.claim();
  if (self.registration.installing || self.registration.waiting) return;
  const kept = [CACHE, ...(await all_wanted()).slice(0, 2).map(({ name }) => name)];
  const ours = (await caches.keys()).filter((name) => name.startsWith(OURS));
  await Promise.all(ours.filter((name) => !kept.includes(name)).map((name) => caches.delete(name)));
}

// People have said yes. Windows that this worker serves already would hear nothing of it.
async function take_over() {
  if (await mend()) {
    await want();
    await self.skipWaiting();
  }
  await tell(await self.clients.matchAll());
}

// Says to windows which version this worker is of, and whether pages are handed out from it.
async function tell(windows) {
  const said = { version: VERSION, is_shown: (await shown()) === CACHE };
  for (const one of windows) one.postMessage(said);
}

// Says to a window whether all of its version is here, and answers for it from now on, if it is. What was shown before
// this version came was whole when it was taken.
async function tell_kept(page, version) {
  const is_own = VERSION.endsWith(version);
  const is_kept = is_own ? await mend() : (await shown()).endsWith(version);
  if (is_own && is_kept) await begin();
  page.postMessage({ is_kept });
}

// Browsers may throw caches away and keep the worker: what is gone is fetched again. Whether all of it is here.
async function mend() {
  const cache = await caches.open(CACHE);
  const here = new Set((await cache.keys()).map(({ url }) => url));
  const gone = Object.entries(FILES).filter(([path]) => !here.has(new URL(path || "./", self.registration.scope).href));
  return Promise.all(gone.map((file) => keep(cache, file))).then(() => true, () => false);
}

async function answer(request) {
  const address = new URL(request.url);
  address.search = address.hash = "";
  if (address.pathname.endsWith("/index.html")) address.pathname = address.pathname.slice(0, -"index.html".length);
  const first = await shown();
  const is_alone = address.pathname.endsWith(`/${ALONE[0]}`);
  // The one file has the same name in several versions: an older one is not handed on.
  // By name: to open it would make it anew where it was taken away.
  const kept = (await caches.match(address, { cacheName: first })) ?? (is_alone ? undefined : await caches.match(address));
  return kept ?? fetch(request);
}
