import { useCallback, useDebugValue, useSyncExternalStore } from "preact/compat";

export * from "preact/compat";

/** The default export is Zustand's alone. Preact's own would bring all of its compatibility layer to every page. */
export default { useCallback, useDebugValue, useSyncExternalStore };
