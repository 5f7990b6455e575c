import { create } from "zustand";

/** What the last request showed. A phone may believe it is online while nothing gets through, so requests decide. */
export type Connection = "online" | "no_signal" | "server_down";

export const useConnection = create<{ connection: Connection }>(() => ({
  connection: navigator.onLine ? "online" : "no_signal",
}));

/** Notes what a request, or the phone itself, showed of the connection. */
export function noteConnection(connection: Connection): void {
  if (useConnection.getState().connection !== connection) useConnection.setState({ connection });
}

window.addEventListener("offline", () => noteConnection("no_signal"));
window.addEventListener("online", () => noteConnection("online"));

/** Whether requests get through. */
export function useIsOnline(): boolean {
  return useConnection(({ connection }) => connection === "online");
}
