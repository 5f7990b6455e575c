import { setTimeout as sleep } from "node:timers/promises";
import { type ApiOutcome, underFaults } from "../api-faults";
import { secondsOf } from "../charge-expiry";
import { checkItems } from "../charge-items";
import { checkOrderId } from "../charge-validation";
import {
  baseUrlOf,
  dispatch,
  hasBasicAuth,
  jsonReply,
  parseJsonBody,
  type Reply,
  type Route,
  type SimulatorRequest,
} from "../http";
import { formatJakarta } from "../jakarta-time";
import { type JsonObject, numberAt, objectAt, stringAt } from "../json";
import { notificationUrlsOf } from "../notification-urls";
import type { Simulation } from "../simulation";

const DEFAULT_PAGE_SECONDS = 24 * 3600;

/** The Snap API under /snap/v1: makes and withdraws the token of a payment page. */
export class SnapApi {
  constructor(private readonly simulation: Simulation) {}

  handle(request: SimulatorRequest): Promise<ApiOutcome> {
    const body = parseJsonBody(request) ?? {};
    const orderId = stringAt(objectAt(body, "transaction_details"), "order_id");
    return underFaults(this.simulation, request, orderId, async (faults) => {
      await sleep(faults.amountOf("latency") ?? 0);
      if (!hasBasicAuth(request, this.simulation.config.serverKey)) {
        return snapError(401, "Access denied due to unauthorized transaction, please check client or server key");
      }
      return (await dispatch(this.routes(body), request)) ?? snapError(404, "Not found");
    });
  }

  private routes(body: JsonObject): Route[] {
    return [
      { method: "POST", pattern: /^\/snap\/v1\/transactions$/, handle: (request) => this.create(request, body) },
      {
        method: "POST",
        pattern: /^\/snap\/v1\/transactions\/([^/]+)\/cancel$/,
        handle: (_request, [token]) => this.cancel(token ?? ""),
      },
    ];
  }

  private create(request: SimulatorRequest, body: JsonObject): Reply {
    const { book, clock, snapTokens } = this.simulation;
    const details = objectAt(body, "transaction_details");
    const messages = [
      ...checkOrderId(details.order_id),
      ...checkAmount(details.gross_amount),
      ...checkItems(body.item_details, details.gross_amount),
    ];
    if (messages.length > 0) return snapError(400, ...messages);
    const orderId = String(details.order_id);
    const existing = book.find(orderId);
    if (existing && existing.status !== "cancel") {
      return snapError(400, "transaction_details.order_id has already been taken");
    }
    const page = objectAt(body, "page_expiry");
    const pageSeconds = secondsOf(stringAt(page, "unit"), numberAt(page, "duration")) ?? DEFAULT_PAGE_SECONDS;
    const expiresAt = clock.now() + pageSeconds * 1000;
    const { token } = snapTokens.create({ orderId, body, expiresAt, ...notificationUrlsOf(request) });
    return jsonReply(201, { token, redirect_url: `${baseUrlOf(request)}/snap/v3/redirection/${token}` });
  }

  private cancel(token: string): Reply {
    const { clock, snapTokens } = this.simulation;
    const found = snapTokens.find(token);
    if (!found) return snapError(404, "token not found");
    if (found.canceledAt !== undefined) return snapError(400, "token already canceled");
    if (found.transactionId !== undefined) return snapError(400, "Transaction is on progress");
    found.canceledAt = clock.now();
    return jsonReply(200, { canceled_at: formatJakarta(found.canceledAt) });
  }
}

function checkAmount(amount: unknown): string[] {
  const field = "transaction_details.gross_amount";
  if (amount === undefined || amount === null) return [`${field} is required`];
  if (!Number.isSafeInteger(amount)) return [`${field} is not a number`];
  return Number(amount) < 1 ? [`${field} must be greater than or equal to 1`] : [];
}

/** Error answer of Snap; its HTTP codes and the words for a taken order id are assumed. */
function snapError(status: number, ...messages: string[]): Reply {
  return jsonReply(status, { error_messages: messages });
}
