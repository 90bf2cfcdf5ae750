// Layout in localStorage, references in IndexedDB: both only while "preferences" is granted.
const KEY = 'flux:workspace:layout';
const DATABASE = 'flux-workspace';

const open = () =>
  new Promise((done, fail) => {
    const request = indexedDB.open(DATABASE, 1);
    request.onupgradeneeded = () => request.result.createObjectStore('panel');
    request.onsuccess = () => {
      // A withdrawal deletes the database: do not stand in its way.
      request.result.onversionchange = () => request.result.close();
      done(request.result);
    };
    request.onerror = () => fail(request.error);
  });

const inPanel = async (mode, use) => {
  const database = await open();
  try {
    return await new Promise((done, fail) => {
      const request = use(database.transaction('panel', mode).objectStore('panel'));
      request.onsuccess = () => done(request.result);
      request.onerror = () => fail(request.error);
    });
  } finally {
    database.close();
  }
};

const read = () => {
  try {
    return JSON.parse(localStorage.getItem(KEY));
  } catch {
    return null;
  }
};

export const createPreferences = ({ onRestore, onStatus }) => {
  let consent;
  let allowed = false;

  const restore = async () => {
    const layout = read();
    const references = await inPanel('readonly', (store) => store.get('references')).catch(() => undefined);
    if (layout || references) onRestore(layout ?? {}, references);
  };

  onStatus(false);
  return {
    follow(ready) {
      consent = ready;
      const update = () => {
        if (allowed === consent.has('workspace')) return;
        allowed = !allowed;
        onStatus(allowed);
        if (allowed) restore();
      };
      update();
      consent.subscribe(update);
    },
    async save(layout, references) {
      if (!consent?.has('workspace')) return;
      try {
        localStorage.setItem(KEY, JSON.stringify(layout));
        await inPanel('readwrite', (store) => store.put(references, 'references'));
      } catch {
        onStatus(false);
      }
    },
  };
};
