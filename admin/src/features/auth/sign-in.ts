import type { Entry } from "@pasar/contracts/access";
import { api } from "../../lib/api";
import { ownDevice } from "../../lib/device";
import { startSession } from "../../lib/session";

/** Opens a session for the person with this phone number and PIN. Throws ApiError with the reason of a refusal. */
export async function signIn(body: { phone: string; pin: string }): Promise<void> {
  const { token, identity } = await api<Entry>("/access/sessions", { body: { ...body, device: ownDevice() } });
  startSession(token, identity);
}
