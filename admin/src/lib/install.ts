import { create } from "zustand";

/** Chromium's event; other browsers never send it. */
interface InstallOffer extends Event {
  prompt: () => Promise<unknown>;
}

/** The browser's offer to install the app, `null` when there is none or it is installed. */
export const useInstallOffer = create<{ offer: InstallOffer | null }>(() => ({ offer: null }));

/** Keeps the browser's offer for the account page instead of a banner over the work. */
export function keepInstallOffer(): void {
  window.addEventListener("beforeinstallprompt", (event) => {
    event.preventDefault();
    useInstallOffer.setState({ offer: event as InstallOffer });
  });
  window.addEventListener("appinstalled", () => useInstallOffer.setState({ offer: null }));
}

/** Asks the member to install; the browser takes each offer once. */
export async function installApp(): Promise<void> {
  const { offer } = useInstallOffer.getState();
  useInstallOffer.setState({ offer: null });
  await offer?.prompt();
}
