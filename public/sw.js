// Keeps the whole app in this browser, so that it opens without a network. It holds the app's own files and
// nothing that people wrote: that lies in localStorage, which no service worker can reach.
//
// All or nothing: a version is taken only when every file of it is here and is the file that was built. (What the app runs
// without is taken along if it can be: the app as one file, for others; what it takes to install it.) It is shown when a
// person has said yes, never by itself: not while a window is open, and not when the browser is started again either;
// until then this worker hands out the version before. Files that are fetched later lie in a folder named after their
// version, so a window that is still open on the old one goes on with its own: its cache is kept until the next.
const VERSION = "{{version}}";
const FILES = {{files}}; // path: sha256-…
const BESIDE = {{beside}}; // path: sha256-…
// Apps in other folders of one host share its caches: the name says whose they are.
const OURS = `samskab ${self.registration.scope} `;
const CACHE = OURS + VERSION;
// Without a character set: the pages name their own.
const KINDS = {
  "": "text/html", html: "text/html", js: "text/javascript", css: "text/css", wasm: "application/wasm",
  json: "application/json", webmanifest: "application/manifest+json", svg: "image/svg+xml", png: "image/png",
};
// What the README tells hosts to send.
const SENT = {
  "X-Content-Type-Options": "nosniff",
  "Referrer-Policy": "no-referrer",
  "Permissions-Policy": "camera=(), microphone=(), geolocation=(), payment=(), usb=()",
  "Cross-Origin-Opener-Policy": "same-origin",
};
// Lies in the caches of the versions that people have said yes to: a number, the newest has the largest. (No time: clocks
// are set right, and then the one before would seem newer for ever.)
const WANTED = new URL("wanted", self.registration.scope);

self.addEventListener("install", (event) => event.waitUntil(take()));
self.addEventListener("activate", (event) => event.waitUntil(begin().then(tidy)));
self.addEventListener("message", (event) => {
  if (event.data === "which") event.waitUntil(tell([event.source]));
  if (event.data === "take-over") event.waitUntil(take_over(event.source));
  if (event.data.kept) event.waitUntil(tell_kept(event.source, event.data.kept));
});
self.addEventListener("fetch", (event) => {
  if (event.request.method === "GET" && event.request.url.startsWith(self.registration.scope))
    // Where the browser cannot read what it keeps, the host may still be there.
    event.respondWith(answer(event.request).catch(() => fetch(event.request)));
});

async function take() {
  const missing = await gather();
  if (missing.length) {
    // What did come stays for the next try.
    const pages = await self.clients.matchAll({ includeUncontrolled: true });
    pages.forEach((page) => tell_missing(page, missing));
    throw new Error(`not here: ${missing.join(", ")}`);
  }
  await gather_beside();
  // In all that time somebody may have thrown something away.
  if ((await gather()).length) throw new Error("not here any more");
}

// «Om Samskab» says what did not come, for those who can mend it. Where nothing comes at all, it is the network.
// (Pages of the builds before this message understand `is_kept` only.)
function tell_missing(page, missing) {
  if (navigator.onLine && missing.length < Object.keys(FILES).length) page.postMessage({ missing, version: VERSION, is_kept: false });
}

// A host that lacks one, changes it on the way, or does not come to an end with it, still gives the whole app.
const gather_beside = () => gather(BESIDE, AbortSignal.timeout?.(60_000));

// Fetches what is not here yet. Answers with what did not come. (Not why: to a browser that checks its hash, the page that
// a host sends instead of a file is a failed fetch like any other. What takes longer the browser ends without a word.)
async function gather(files = FILES, signal = AbortSignal.timeout?.(240_000)) {
  const cache = await caches.open(CACHE);
  const here = new Set((await cache.keys()).map(({ url }) => url));
  const gone = Object.entries(files).filter(([path]) => !here.has(place(path)));
  const came = (file) => keep(cache, file, signal).then(() => [], () => file[0] || "index.html");
  return (await Promise.all(gone.map(came))).flat();
}

const place = (path) => new URL(path || "./", self.registration.scope).href;

async function keep(cache, [path, hash], signal) {
  // Past the browser's own cache, which may hold a file of another version; the hash is checked by the browser.
  const request = new Request(path || "./", { cache: "reload", integrity: hash, credentials: "same-origin" });
  const response = await fetch(request, { signal });
  if (!response.ok) throw new Error(response.status);
  await cache.put(place(path), new Response(await response.arrayBuffer(), { headers: headers_of(path, response.headers) }));
}

// The file is kept, and of what the host said with it only who may frame the page. A wrong kind, or a policy that was sent
// for a day and took back, would else stay for as long as this version, since no later visit asks the host again; and
// where the page cannot start, nobody can say yes to a newer one.
function headers_of(path, said) {
  const kind = KINDS[path.split(".").at(-1)] ?? said.get("Content-Type") ?? "";
  const headers = new Headers({ "Content-Type": kind, ...SENT });
  const framed = said.get("Content-Security-Policy")?.match(/frame-ancestors[^;,]*/g);
  if (framed) headers.set("Content-Security-Policy", framed.join(", "));
  if (said.has("X-Frame-Options")) headers.set("X-Frame-Options", said.get("X-Frame-Options"));
  return headers;
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

// From now on it answers for the windows that are open. Where nobody has said yes to any version, this one is the first,
// or the browser threw the word away.
async function begin() {
  if (!(await all_wanted()).length) await want();
  await self.clients.claim();
}

// Of our caches this one stays, the one that is shown, and the one that was shown before it. While another version is on
// its way nothing goes: its files may be among them already. (Not at each visit: what came of a version that did not come
// whole waits for its next try.)
async function tidy() {
  if (self.registration.installing || self.registration.waiting) return;
  const kept = [CACHE, ...(await all_wanted()).slice(0, 2).map(({ name }) => name)];
  const ours = (await caches.keys()).filter((name) => name.startsWith(OURS));
  await Promise.all(ours.filter((name) => !kept.includes(name)).map((name) => caches.delete(name)));
}

// People have said yes on that page. Windows that this worker serves already would hear nothing of it.
async function take_over(page) {
  if ((await gather()).length) return page.postMessage({ is_taken: false });
  await want();
  await self.skipWaiting();
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
  // Browsers may throw caches away and keep the worker: what is gone is fetched again.
  const missing = is_own ? await gather() : [];
  const is_kept = is_own ? !missing.length : (await shown()).endsWith(version);
  if (is_own && is_kept) await begin();
  page.postMessage({ is_kept });
  if (missing.length) tell_missing(page, missing);
  else if (is_own) await gather_beside();
}

async function answer(request) {
  const address = new URL(request.url);
  address.search = address.hash = "";
  if (address.pathname.endsWith("/index.html")) address.pathname = address.pathname.slice(0, -"index.html".length);
  const first = await shown();
  // What lies beside the app has the same name in several versions: an older one is not handed on.
  const is_beside = Object.keys(BESIDE).some((path) => place(path) === address.href);
  // By name: to open it would make it anew where it was taken away.
  const kept = (await caches.match(address, { cacheName: first })) ?? (is_beside ? undefined : await caches.match(address));
  return kept ?? fetch(request);
}
