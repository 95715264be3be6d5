// What the page complains of and what it hands out, for engines that do not tell.
if (!window.observed) {
  const said = [], files = [], blobs = new Map();
  window.observed = { said, files };
  addEventListener("error", (event) => said.push(String(event.message)));
  addEventListener("unhandledrejection", (event) => said.push(String(event.reason)));
  addEventListener("securitypolicyviolation", (event) => said.push(`policy: ${event.violatedDirective} ${event.blockedURI}`));
  const error = console.error;
  console.error = (...words) => { said.push(words.join(" ")); error(...words); };
  // Only where the driven browser puts no file anywhere.
  if (!navigator.userAgent.includes("Firefox")) {
    const make = URL.createObjectURL, press = HTMLAnchorElement.prototype.click;
    URL.createObjectURL = (blob) => { const address = make.call(URL, blob); blobs.set(address, blob); return address; };
    HTMLAnchorElement.prototype.click = function () {
      if (this.download && blobs.has(this.href)) files.push([this.download, blobs.get(this.href)]);
      else press.call(this);
    };
  }
}
