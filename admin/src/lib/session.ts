import type { Identity, MemberIdentity, SignedInPerson } from "@pasar/contracts/access";
import { create } from "zustand";
import { persist } from "zustand/middleware";

const STORAGE_KEY = "pasar.work.session";

interface Session {
  token: string | null;
  /** Stays after the session has expired, so that the same person needs only the PIN. */
  identity: Identity | null;
  hasExpired: boolean;
}

const SIGNED_OUT: Session = { token: null, identity: null, hasExpired: false };

/** Who is signed in on this phone. */
export const useSession = create<Session>()(persist(() => SIGNED_OUT, { name: STORAGE_KEY }));

/** Opens a session with the backend's token for the person it belongs to. */
export function startSession(token: string, identity: Identity): void {
  useSession.setState({ token, identity, hasExpired: false });
}

/** Takes fresh facts about the signed-in person. */
export function updateIdentity(identity: Identity): void {
  if (useSession.getState().token) useSession.setState({ identity });
}

/** Ends the session the given token belongs to because the backend refused it; a newer session is left alone. */
export function expireSession(refusedToken: string): void {
  if (useSession.getState().token === refusedToken) useSession.setState({ token: null, hasExpired: true });
}

/** Ends the session because the person wants to leave. */
export function endSession(): void {
  useSession.setState(SIGNED_OUT);
}

/** The time zone of the signed-in seller, an IANA name. */
export function useTimeZone(): string {
  return useSession(({ identity }) => asMember(identity)?.seller.time_zone ?? "Asia/Jakarta");
}

/** The person behind an identity of any kind. */
export function personOf(identity: Identity): SignedInPerson {
  return identity.kind === "member" ? identity.member : identity.person;
}

/** The identity if it is a member's, else null. */
function asMember(identity: Identity | null): MemberIdentity | null {
  return identity?.kind === "member" ? identity : null;
}

/** The signed-in member with their seller; null for officers, applicants and nobody. */
export function useMember(): MemberIdentity | null {
  return useSession(({ identity }) => asMember(identity));
}

window.addEventListener("storage", ({ key }) => {
  if (key === STORAGE_KEY) void useSession.persist.rehydrate();
});
