import { jsonReply, type Reply, type Route } from "../http";
import { PAYOUT_STATUSES } from "../iris/payouts";
import { type JsonObject, stringAt } from "../json";
import type { Simulation } from "../simulation";

/** Control of payouts: what the bank does with one, and who owns a bank account. */
export function payoutControls(simulation: Simulation, body: JsonObject): Route[] {
  return [
    { method: "GET", pattern: /^\/__sim\/payouts$/, handle: () => jsonReply(200, simulation.payouts.all()) },
    {
      method: "POST",
      pattern: /^\/__sim\/payout\/([^/]+)$/,
      handle: (_request, [referenceNo]) => movePayout(simulation, referenceNo ?? "", body),
    },
    { method: "POST", pattern: /^\/__sim\/accounts$/, handle: () => setOwner(simulation, body) },
  ];
}

function movePayout({ payouts }: Simulation, referenceNo: string, body: JsonObject): Reply {
  const payout = payouts.find(referenceNo);
  if (!payout) return jsonReply(404, { error: "not_found" });
  const status = PAYOUT_STATUSES.find((known) => known === body.status);
  if (!status) return jsonReply(400, { error: `status must be one of: ${PAYOUT_STATUSES.join(", ")}` });
  const failure = { errorCode: stringAt(body, "error_code"), errorMessage: stringAt(body, "error_message") };
  return payouts.move(payout, status, failure) ? jsonReply(200, payout) : jsonReply(409, { error: "not_modifiable" });
}

function setOwner({ accounts }: Simulation, body: JsonObject): Reply {
  const [bank, account] = [stringAt(body, "bank"), stringAt(body, "account")];
  if (!bank || !account) return jsonReply(400, { error: "bank and account are required" });
  accounts.setOwner(bank, account, stringAt(body, "name") ?? null);
  return jsonReply(200, { ok: true });
}
