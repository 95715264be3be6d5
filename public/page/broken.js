// The program has stopped, so this works without it: everything that is kept, in the browser or in this page alone, as
// one file that the app opens like any other.
document.getElementById("broken-reload").onclick = () => location.reload();
document.getElementById("broken-backup").onclick = () => {
  const kept = Object.fromEntries(Object.entries(window.samskabMemory ?? localStorage).filter(([key]) => key.startsWith("samskab:")));
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([JSON.stringify(kept, null, 1)], { type: "application/json" }));
  link.download = "samskab-sikkerhedskopi.json";
  link.click();
};
