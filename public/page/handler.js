// Installed, the computer opens files with the app: they go where files come in.
window.launchQueue?.setConsumer(async ({ files }) => {
  if (!files?.length) return;
  // A file that is gone by now is left out.
  const got = await Promise.allSettled(files.map((file) => file.getFile()));
  (window.samskabIncoming ??= []).push(...got.flatMap(({ value }) => value ?? []));
  if (location.hash === "#/modtag") dispatchEvent(new HashChangeEvent("hashchange"));
  else location.hash = "#/modtag";
});
