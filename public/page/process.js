// The pages of a process are a program of their own, with styles of their own, fetched when one is opened. In a
// packed build they lie in a folder named after it, so that a page never gets the pages of another build.
{
  let tries = 0;
  window.samskabProcess = () => {
    const base = document.documentElement.dataset.base ?? "./";
    const sheets = ["around", "asking", "describe", "guide", "guide-compass", "guide-talks", "overview", "privacy", "receive", "safety", "step0", "step1", "step2", "step3", "step4", "step5", "step6"];
    // A browser remembers for as long as the page lives what it got under a name: that a script could not be fetched, or
    // a sheet with nothing in it.
    const again = tries++ ? `?${tries}` : "";
    // Those of a try that failed.
    document.querySelectorAll("[data-steps]").forEach((sheet) => sheet.remove());
    const styled = sheets.map((name) => new Promise((done) => {
      const sheet = document.createElement("link");
      sheet.rel = "stylesheet";
      sheet.dataset.steps = "";
      sheet.href = `${base}steps/${name}.css${again}`;
      // A page without one of its styles is still better than none.
      sheet.onload = sheet.onerror = done;
      document.head.append(sheet);
    }));
    return Promise.all([import(`${base}process.js${again}`), ...styled]).then(([program]) => {
      window.samskabStyled();
      return program.default();
    });
  };
}
