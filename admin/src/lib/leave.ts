import { api } from "./api";
import { forgetPerson } from "./known-people";
import { endSession, personOf, useSession } from "./session";

/** Ends the session here and, if there is a signal, at the backend; the name stays on this phone for the next time. */
export function switchPerson(): void {
  api("/access/sign-out", { body: {} }).catch(() => undefined);
  endSession();
}

/** The same for somebody who leaves this phone for good: nothing of them stays on it. */
export function leavePhone(): void {
  const { identity } = useSession.getState();
  if (identity) forgetPerson(personOf(identity).phone);
  switchPerson();
}
