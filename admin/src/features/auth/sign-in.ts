import type { MemberSignIn, SellerSession } from "@pasar/contracts/seller";
import { api } from "../../lib/api";
import { startSession } from "../../lib/session";

/** Opens a session for the member with this phone number and PIN. Throws ApiError with the reason of a refusal. */
export async function signIn(body: MemberSignIn): Promise<void> {
  const { token } = await api<{ token: string }>("/auth/member/phone-pin", { body });
  startSession(token, await api<SellerSession>("/seller/me", { token }));
}
