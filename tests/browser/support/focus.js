// Puts the keyboard into a field, with all that stands there chosen, once the page has stopped drawing: a person
// types when the page is still. Answers with what keeps the keyboard away, if anything does.
const [field, done] = arguments;
const STILL = 60;
const ENOUGH = 1000;
const begin = performance.now();
let drawn = begin;
const watcher = new MutationObserver(() => (drawn = performance.now()));
watcher.observe(document, { subtree: true, childList: true });
const look = () => {
  const now = performance.now();
  if (now - drawn < STILL && now - begin < ENOUGH) return setTimeout(look, 20);
  watcher.disconnect();
  if (!field.isConnected) return done("it was drawn anew");
  field.focus();
  if (field.select) field.select();
  // Whatever moves the keyboard after drawing does so in the next frame.
  requestAnimationFrame(() => setTimeout(() => done(document.activeElement === field ? "" : "the keyboard is elsewhere")));
};
look();
