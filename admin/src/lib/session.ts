import type { SellerSession } from "@pasar/contracts/seller";
import { create } from "zustand";
import { persist } from "zustand/middleware";

const STORAGE_KEY = "pasar.work.session";

interface Session {
  token: string | null;
  /** Stays after the session has expired, so that the same member needs only the PIN. */
  identity: SellerSession | null;
  hasExpired: boolean;
}

const SIGNED_OUT: Session = { token: null, identity: null, hasExpired: false };

/** Who is signed in on this phone. */
export const useSession = create<Session>()(persist(() => SIGNED_OUT, { name: STORAGE_KEY }));

/** Opens a session with the backend's token for the member it belongs to. */
export function startSession(token: string, identity: SellerSession): void {
  useSession.setState({ token, identity, hasExpired: false });
}

/** Takes fresh facts about the signed-in member. */
export function updateIdentity(identity: SellerSession): void {
  if (useSession.getState().token) useSession.setState({ identity });
}

/** Ends the session the given token belongs to because the backend refused it; a newer session is left alone. */
export function expireSession(refusedToken: string): void {
  if (useSession.getState().token === refusedToken) useSession.setState({ token: null, hasExpired: true });
}

/** Ends the session because the member wants to leave. */
export function endSession(): void {
  useSession.setState(SIGNED_OUT);
}

/** The time zone of the signed-in seller, an IANA name. */
export function useTimeZone(): string {
  return useSession(({ identity }) => identity?.seller.time_zone ?? "Asia/Jakarta");
}

window.addEventListener("storage", ({ key }) => {
  if (key === STORAGE_KEY) void useSession.persist.rehydrate();
});
