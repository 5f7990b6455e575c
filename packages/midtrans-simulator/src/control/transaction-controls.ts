import { jsonReply, type Reply, type Route } from "../http";
import { type JsonObject, numberAt, objectAt, stringAt } from "../json";
import { signBody, spoilNotification } from "../notification-faults";
import { notificationBody } from "../representation";
import type { Simulation } from "../simulation";
import { type Change, DELIVERIES, TRANSACTION_STATUSES, type Transaction } from "../transaction";

/** Control of one transaction: what the payer and the bank do, and notifications made by hand. */
export function transactionControls(simulation: Simulation, body: JsonObject): Route[] {
  const { book } = simulation;
  const delivery = DELIVERIES.find((known) => known === body.delivery) ?? "normal";
  const reverseAfterSeconds = numberAt(body, "reverseAfterSeconds");
  const payment = {
    amount: numberAt(body, "amount"),
    issuer: stringAt(body, "issuer"),
    delivery,
    reverseAfterMs: reverseAfterSeconds === undefined ? undefined : reverseAfterSeconds * 1000,
  };
  const onTransaction = (action: string, handle: (id: string) => Reply): Route => ({
    method: "POST",
    pattern: new RegExp(`^/__sim/tx/([^/]+)/${action}$`),
    handle: (_request, [id]) => handle(id ?? ""),
  });
  return [
    {
      method: "GET",
      pattern: /^\/__sim\/transactions\/([^/]+)$/,
      handle: (_request, [id]) => found(book.find(id ?? "")),
    },
    onTransaction("pay", (id) => changed(book.pay(id, payment))),
    onTransaction("(?:deny|reverse)", (id) => changed(book.deny(id, delivery))),
    onTransaction("expire", (id) => changed(book.expire(id, delivery))),
    onTransaction("chargeback", (id) => changed(book.chargeBack(id, delivery))),
    onTransaction("notify", (id) => notify(simulation, id, body)),
  ];
}

/** Sends hand-made notifications; `overrides` are signed again so that only `badSignature` breaks the signature. */
function notify({ book, config, notifier }: Simulation, id: string, body: JsonObject): Reply {
  const transaction = book.find(id);
  if (!transaction) return found(undefined);
  const order = Array.isArray(body.order) ? body.order : [transaction.status];
  const statuses = TRANSACTION_STATUSES.filter((status) => order.includes(status)).sort(
    (one, other) => order.indexOf(one) - order.indexOf(other),
  );
  const faults = new Set(body.badSignature === true ? (["notification_bad_signature"] as const) : []);
  const copies = numberAt(body, "duplicate") ?? 1;
  for (const status of statuses) {
    const plain = { ...notificationBody(transaction, config, status), ...objectAt(body, "overrides") };
    const signed = spoilNotification(signBody(plain, config.serverKey), faults, config.serverKey);
    for (let copy = 0; copy < copies; copy++) {
      notifier.enqueue(transaction, signed, false, numberAt(body, "delayMs") ?? 0);
    }
  }
  return jsonReply(202, { queued: statuses.length * copies });
}

function found(transaction: Transaction | undefined): Reply {
  return transaction ? jsonReply(200, transaction) : jsonReply(404, { error: "not_found" });
}

function changed(change: Change): Reply {
  if ("transaction" in change) return jsonReply(200, change.transaction);
  return jsonReply(change.refused === "not_found" ? 404 : 409, { error: change.refused });
}
