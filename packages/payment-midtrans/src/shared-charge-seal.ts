import { createHmac, timingSafeEqual } from "node:crypto";
import { isOrderRef } from "./order-ref";

/** Proof, in the data of a new payment session, that our checkout tied it to one charge for several orders. */
export interface SharedChargeSeal {
  charge_ref: string;
  /** Whole amount of the shared charge in integer rupiah. */
  total: number;
  /** Hex HMAC-SHA256 with the server key. */
  mac: string;
}

/** What to seal. `total` and `sessionAmount` in integer rupiah. */
export interface SharedChargeInput {
  serverKey: string;
  chargeRef: string;
  total: number;
  sessionAmount: number;
}

/** What a stored session's mark covers: the seal's content and the session it was spent on. */
export interface SessionMarkInput extends SharedChargeInput {
  sessionId: string;
}

/** Makes `data.checkout_seal` for a session of `sessionAmount` that is part of the charge `chargeRef` over `total`. */
export function sealSharedCharge(input: SharedChargeInput): SharedChargeSeal {
  const mac = sign(input.serverKey, [input.chargeRef, input.total, input.sessionAmount]);
  return { charge_ref: input.chargeRef, total: input.total, mac };
}

/** Gives the seal when it is genuine for a session of this amount, else null; `value` may come from a buyer. */
export function openSharedCharge(value: unknown, serverKey: string, sessionAmount: number): SharedChargeSeal | null {
  if (typeof value !== "object" || value === null) return null;
  const { charge_ref: chargeRef, total, mac } = value as Partial<Record<keyof SharedChargeSeal, unknown>>;
  if (typeof chargeRef !== "string" || typeof total !== "number" || typeof mac !== "string") return null;
  // A reference with the separator in it could pass one signed text off as another.
  if (!isOrderRef(chargeRef)) return null;
  const expected = sealSharedCharge({ serverKey, chargeRef, total, sessionAmount });
  if (!equalHex(mac, expected.mac)) return null;
  return Number.isSafeInteger(total) && total >= sessionAmount ? expected : null;
}

/**
 * Marks a stored session as sealed. A buyer can read session data, and a seal copied from it could tie
 * another cart of the same amount to a paid charge; the mark names its session, so copying it is useless.
 */
export function markSession(input: SessionMarkInput): string {
  return sign(input.serverKey, ["session", input.sessionId, input.chargeRef, input.total, input.sessionAmount]);
}

/** True when `mark` is the one of exactly this session. */
export function isSessionMark(mark: string, input: SessionMarkInput): boolean {
  return equalHex(mark, markSession(input));
}

function sign(serverKey: string, parts: (string | number)[]): string {
  return createHmac("sha256", serverKey).update(parts.join("|")).digest("hex");
}

function equalHex(given: string, expected: string): boolean {
  const [one, other] = [Buffer.from(given, "hex"), Buffer.from(expected, "hex")];
  return one.length === other.length && timingSafeEqual(one, other);
}
