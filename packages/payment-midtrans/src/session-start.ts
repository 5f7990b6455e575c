import type { BigNumberInput } from "@medusajs/framework/types";
import { BigNumber, MedusaError } from "@medusajs/framework/utils";
import { METHOD_LIMITS } from "./method-limits";
import type { MidtransMethod } from "./midtrans-types";
import { refuse } from "./provider-errors";
import type { SessionData } from "./session-data";
import { isSessionMark, markSession, openSharedCharge } from "./shared-charge-seal";

/** What a session starts from. `offeredSeal` may come from a buyer. */
export interface SessionStart {
  sessionId: string;
  method: MidtransMethod;
  currency: string;
  amount: BigNumberInput;
  serverKey: string;
  offeredSeal: unknown;
}

/** Gives the data of a new session; without a genuine seal its own id becomes the charge reference. */
export function startSession(start: SessionStart): SessionData {
  const { sessionId, method, serverKey } = start;
  if (sessionId === "") throw refuse(MedusaError.Types.INVALID_DATA, "A payment session needs its id");
  if (start.currency.toLowerCase() !== "idr")
    throw refuse(MedusaError.Types.INVALID_DATA, "Midtrans takes rupiah only");
  const amount = toRupiah(start.amount);
  const seal = openSharedCharge(start.offeredSeal, serverKey, amount);
  const chargeRef = seal?.charge_ref ?? sessionId;
  const total = seal?.total ?? amount;
  assertWithinLimits(method, total);
  return {
    v: 1,
    session_id: sessionId,
    method,
    amount,
    charge_ref: chargeRef,
    shared: seal !== null,
    total,
    session_mark: seal ? markSession({ serverKey, sessionId, chargeRef, total, sessionAmount: amount }) : null,
    checkout_seal: null,
    charge: null,
    refunds: [],
  };
}

/** Throws NOT_ALLOWED unless the data names the charge this very session was started with. */
export function assertUntampered(data: SessionData, serverKey: string): void {
  const { session_id: sessionId, charge_ref: chargeRef, total, amount: sessionAmount } = data;
  const genuine = data.shared
    ? isSessionMark(data.session_mark ?? "", { serverKey, sessionId, chargeRef, total, sessionAmount })
    : chargeRef === sessionId && total === sessionAmount;
  if (!genuine) throw refuse(MedusaError.Types.NOT_ALLOWED, "The data of this payment session was changed");
}

/** Gives integer rupiah. Throws INVALID_DATA for anything else. */
export function toRupiah(amount: BigNumberInput): number {
  const rupiah = new BigNumber(amount).numeric;
  if (!Number.isSafeInteger(rupiah))
    throw refuse(MedusaError.Types.INVALID_DATA, "An amount is a whole number of rupiah");
  return rupiah;
}

function assertWithinLimits(method: MidtransMethod, total: number): void {
  const { min, max } = METHOD_LIMITS[method];
  if (total < min || total > max) {
    throw refuse(MedusaError.Types.INVALID_DATA, `This payment method takes Rp${min} to Rp${max}`);
  }
}
