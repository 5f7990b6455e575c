import { CHANNELS } from "./channels";
import { readCharge } from "./charge-validation";
import { coreError } from "./core-errors";
import { baseUrlOf, jsonReply, type Reply, type SimulatorRequest } from "./http";
import type { JsonObject } from "./json";
import { notificationUrlsOf } from "./notification-urls";
import { qrPng } from "./qr-image";
import { readRefund, refundRefusal } from "./refunds";
import { actionBody, chargeBody, refundBody, refusedRefundBody, statusBody } from "./representation";
import type { StruckFaults } from "./request-faults";
import type { Simulation } from "./simulation";
import { type Change, refundedAmount, type Transaction } from "./transaction";

/** What each call of the Core API does, with the faults it has to play itself. */
export class CoreActions {
  constructor(
    private readonly simulation: Simulation,
    private readonly faults: StruckFaults,
  ) {}

  charge(request: SimulatorRequest, body: JsonObject): Reply {
    const { book, clock, config } = this.simulation;
    const reading = readCharge(body, clock.now());
    if ("messages" in reading) return this.error(400, { validation_messages: reading.messages });
    if ("unknownChannel" in reading) return this.error(402);
    const { snapName } = CHANNELS[reading.charge.channel];
    if (config.enabledPayments && !config.enabledPayments.includes(snapName)) return this.error(402);
    const existing = book.find(reading.charge.orderId);
    if (existing && existing.status !== "cancel") return this.error(406);
    const transaction = book.create(
      { ...reading.charge, ...notificationUrlsOf(request) },
      this.faults.has("deny_charge"),
    );
    return jsonReply(200, chargeBody(transaction, config, baseUrlOf(request)));
  }

  status(id: string): Reply {
    const transaction = this.simulation.book.find(id);
    return transaction ? jsonReply(200, this.shownStatus(transaction)) : this.error(404);
  }

  /** Every payment of one virtual account; ours are closed and take one, so the list holds one (shape assumed). */
  statusB2b(id: string): Reply {
    const transaction = this.simulation.book.find(id);
    if (!transaction) return this.error(404);
    const transactions = [this.shownStatus(transaction)];
    return jsonReply(200, { status_code: "200", status_message: "Success, transactions are found", transactions });
  }

  cancel(id: string): Reply {
    const { book } = this.simulation;
    if (this.faults.has("settle_before_cancel")) book.pay(id);
    return this.changeReply(book.cancel(id));
  }

  expire(id: string): Reply {
    return this.changeReply(this.simulation.book.expire(id));
  }

  refund(id: string, body: JsonObject): Reply {
    const { book, clock, config } = this.simulation;
    const transaction = book.find(id);
    if (!transaction) return this.error(404);
    const request = readRefund(body);
    if (typeof request === "string") return this.error(400, { validation_messages: [request] });
    const refusal = refundRefusal(transaction, request, clock.now(), config.payableBalance);
    if (refusal) return this.error(refusal.code, refusal.message ? { status_message: refusal.message } : {});
    if (this.faults.has("refund_rejected")) return jsonReply(200, refusedRefundBody(transaction, config));
    const amount = request.amount ?? transaction.amount - refundedAmount(transaction);
    const refundKey = request.refundKey ?? `refund-${transaction.refunds.length + 1}`;
    if (config.payableBalance !== null) config.payableBalance -= amount;
    book.refund(transaction, { refundKey, amount, reason: request.reason, createdAt: clock.now() });
    return jsonReply(200, refundBody(transaction, config));
  }

  /** Only a card waits for approve and deny. */
  reviewCard(id: string): Reply {
    return this.error(this.simulation.book.find(id) ? 412 : 404);
  }

  async qrPicture(id: string): Promise<Reply> {
    const transaction = this.simulation.book.find(id);
    if (!transaction?.qrString) return this.error(404);
    if (transaction.status !== "pending") return { status: 410, headers: {}, body: "" };
    return { status: 200, headers: { "content-type": "image/png" }, body: await qrPng(transaction.qrString) };
  }

  error(code: number, more: JsonObject = {}): Reply {
    return coreError(code, this.simulation.config.errorTransport, more);
  }

  private shownStatus(transaction: Transaction): JsonObject {
    const lagSeconds = this.faults.amountOf("status_lag");
    const age = this.simulation.clock.now() - (transaction.settledAt ?? 0);
    const lags = lagSeconds !== null && transaction.status === "settlement" && age < lagSeconds * 1000;
    return statusBody(lags ? { ...transaction, status: "pending" } : transaction, this.simulation.config);
  }

  private changeReply(change: Change): Reply {
    if ("transaction" in change) return jsonReply(200, actionBody(change.transaction, this.simulation.config));
    return this.error(change.refused === "not_found" ? 404 : 412);
  }
}
