import { MedusaError } from "@medusajs/framework/utils";
import { METHOD_RULES } from "./method-rules";
import type { MidtransGateway } from "./midtrans-types";
import { refuse, speaking } from "./provider-errors";
import type { SessionData, SessionRefund } from "./session-data";

/**
 * Gives `amount` rupiah of a session back and writes it into its data. The refund's own id is its key at Midtrans, so
 * that the orders of a shared charge never mix; calling again with the same id only continues a pending refund. What
 * Midtrans will not do is written down for people, because a refund that throws would also stop Medusa from cancelling
 * the order. Throws NOT_ALLOWED beyond the amount of the session, since the rest of a shared charge is not its own.
 */
export async function refundSession(
  gateway: MidtransGateway,
  data: SessionData,
  amount: number,
  id = `${data.session_id}-r${data.refunds.length + 1}`,
): Promise<SessionData> {
  const known = data.refunds.find((refund) => refund.id === id);
  if (known && (known.mode === "manual" || known.status === "refunded")) return data;
  const others = data.refunds.filter((refund) => refund !== known);
  const sum = others.reduce((total, refund) => total + refund.amount, amount);
  if (sum > data.amount) throw refuse(MedusaError.Types.NOT_ALLOWED, "A refund is at most what the session was paid");
  return { ...data, refunds: [...others, await refundOnce(gateway, data, amount, id)] };
}

async function refundOnce(
  gateway: MidtransGateway,
  data: SessionData,
  amount: number,
  id: string,
): Promise<SessionRefund> {
  if (METHOD_RULES[data.method].refund === "none") {
    return { id, amount, mode: "manual", reason: "method_without_refund" };
  }
  const transactionId = data.charge?.transaction_id ?? data.charge_ref;
  const refundKey = id.replaceAll(/[^A-Za-z0-9_-]/g, "-");
  const result = await speaking(gateway.refund({ transactionId, refundKey, amount }));
  return result.outcome === "impossible"
    ? { id, amount, mode: "manual", reason: result.reason }
    : { id, amount, mode: "gateway", status: result.outcome };
}
