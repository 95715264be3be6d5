// A second store beside localStorage, for src/platform/witness.rs: get, put, delete, clear. No word of a process.
window.samskabNotes = (verb, ...rest) => new Promise((done, fail) => {
  const opening = indexedDB.open("samskab", 1);
  opening.onupgradeneeded = () => opening.result.createObjectStore("notes");
  opening.onerror = fail;
  opening.onsuccess = () => {
    const base = opening.result;
    try {
      const deal = base.transaction("notes", "readwrite");
      const asked = deal.objectStore("notes")[verb](...rest);
      deal.oncomplete = () => done(asked.result);
      deal.onabort = fail;
    } catch (error) {
      fail(error);
    }
    base.close();
  };
});
