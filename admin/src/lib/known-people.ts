import type { Identity } from "@pasar/contracts/access";
import { create } from "zustand";
import { persist } from "zustand/middleware";
import { personOf } from "./session";

const MOST = 8;

/** Somebody who signed in on this phone and did not leave it for good. */
export interface KnownPerson {
  /** E.164. */
  phone: string;
  name: string;
  /** The group, outlet or area they act for; empty for applicants. */
  place: string;
}

/** The people who share this phone, the latest first: each needs only the PIN. */
export const useKnownPeople = create<{ people: KnownPerson[] }>()(
  persist(() => ({ people: [] as KnownPerson[] }), { name: "pasar.work.people" }),
);

/** Keeps who has just signed in. Somebody without a name is not worth a button. */
export function rememberPerson(identity: Identity): void {
  const { phone, name } = personOf(identity);
  if (!name) return;
  const others = useKnownPeople.getState().people.filter((other) => other.phone !== phone);
  useKnownPeople.setState({ people: [{ phone, name, place: placeOf(identity) }, ...others].slice(0, MOST) });
}

/** Forgets somebody who leaves this phone for good. */
export function forgetPerson(phone: string): void {
  useKnownPeople.setState(({ people }) => ({ people: people.filter((other) => other.phone !== phone) }));
}

function placeOf(identity: Identity): string {
  if (identity.kind === "member") return identity.seller.name;
  return identity.kind === "officer" ? (identity.officer.area?.name ?? "") : "";
}
