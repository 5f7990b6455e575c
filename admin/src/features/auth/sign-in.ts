import type { Entry, Identity } from "@pasar/contracts/access";
import { api } from "../../lib/api";
import { ownDevice } from "../../lib/device";
import { rememberPerson } from "../../lib/known-people";
import { startSession, updateIdentity } from "../../lib/session";

/** What proves who somebody is: their PIN, or the code that was sent to their phone. */
export type Proof = { pin: string } | { code: string };

/** Opens a session for the person with this phone number. Throws ApiError with the reason of a refusal. */
export async function signIn(phone: string, proof: Proof): Promise<void> {
  const body = { phone, ...proof, device: ownDevice() };
  const { token, identity } = await api<Entry>("/access/sessions", { body });
  rememberPerson(identity);
  startSession(token, identity);
}

/** Has a one-time code sent to a phone, for this device only. Throws ApiError. */
export async function askCode(phone: string): Promise<void> {
  await api("/access/codes", { body: { phone, device_id: ownDevice().id } });
}

/** Gives the signed-in person a new PIN. Throws ApiError. */
export async function choosePin(pin: string): Promise<void> {
  updateIdentity(await api<Identity>("/access/pin", { body: { pin } }));
}
