// The page comes in the language and the look that were chosen in this browser, before the program is there: else it
// would change under people's eyes.
try {
  const chosen = (name) => localStorage[`samskab:setting:${name}`];
  const root = document.documentElement;
  root.lang = chosen("language") ?? root.lang;
  root.dataset.theme = chosen("theme") ?? "";
} catch {
  // Where nothing may be kept, nothing was chosen.
}
