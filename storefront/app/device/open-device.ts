interface KeptStore {
  persist: { rehydrate: () => Promise<void> | void; getOptions: () => { name?: string } };
  setState: (state: { opened: true }) => void;
}

/** Reads what this device keeps, and follows changes made in other tabs. Call it once, after hydration. */
export function openDevice(stores: KeptStore[]): void {
  for (const store of stores) {
    void store.persist.rehydrate();
    store.setState({ opened: true });
  }
  addEventListener("storage", ({ key }) => {
    for (const store of stores) if (store.persist.getOptions().name === key) void store.persist.rehydrate();
  });
}
