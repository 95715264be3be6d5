// Notes, before the page can do anything, whatever in it could speak with somebody else, and what its policy stopped.
// What is noted outlives loading the page again; nothing that is asked of the app's own folder is noted.
if (/^(https?|file):/.test(location.protocol)) {
  const home = location.protocol === "file:" ? null : new URL("./", location.href).href;
  const note = (line) => { sessionStorage["test:outgoing"] = `${sessionStorage["test:outgoing"] ?? ""}${line}\n`; };
  const tell = (what, to) => {
    const address = new URL(to?.url ?? to, location.href).href;
    if (!/^(blob|data):/.test(address) && !(home && address.startsWith(home))) note(`${what} ${address}`);
  };
  const called = (owner, name, which) => {
    const was = owner[name];
    owner[name] = function (...words) {
      tell(name, words[which]);
      return was.apply(this, words);
    };
  };
  called(window, "fetch", 0);
  called(window, "open", 0);
  called(XMLHttpRequest.prototype, "open", 1);
  called(Navigator.prototype, "sendBeacon", 0);
  for (const name of ["WebSocket", "WebSocketStream", "EventSource", "WebTransport", "RTCPeerConnection"]) {
    if (window[name]) window[name] = new Proxy(window[name], {
      construct(made, words, as) {
        note(`${name} ${words[0]?.iceServers?.[0]?.urls ?? words[0] ?? ""}`);
        return Reflect.construct(made, words, as);
      },
    });
  }
  addEventListener("securitypolicyviolation", (event) => note(`policy ${event.effectiveDirective} ${event.blockedURI}`));
  new PerformanceObserver((list) => list.getEntries().forEach((entry) => tell("resource", entry.name)))
    .observe({ type: "resource", buffered: true });
}
