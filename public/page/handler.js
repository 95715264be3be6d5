// Installed, the computer opens files with the app: they go where files come in.
window.launchQueue?.setConsumer(async ({ files }) => {
  if (!files?.length) return;
  (window.samskabIncoming ??= []).push(...await Promise.all(files.map((file) => file.getFile())));
  if (location.hash === "#/modtag") dispatchEvent(new HashChangeEvent("hashchange"));
  else location.hash = "#/modtag";
});
