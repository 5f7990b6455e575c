import { timingSafeEqual } from "node:crypto";
import type { ErrorTransport } from "./config";
import { readFault } from "./faults";
import { dispatch, jsonReply, parseJsonBody, type Reply, type Route, type SimulatorRequest } from "./http";
import { type JsonObject, numberAt, objectAt, stringAt } from "./json";
import { signBody, spoilNotification } from "./notification-faults";
import { notificationBody } from "./representation";
import type { Simulation } from "./simulation";
import type { Change, Delivery, Transaction, TransactionStatus } from "./transactions";

const DELIVERIES: readonly Delivery[] = ["normal", "drop", "duplicate", "reverse"];
const STATUSES: readonly TransactionStatus[] = ["pending", "settlement", "expire", "cancel", "deny"];
const TRANSPORTS: readonly ErrorTransport[] = ["http", "body", "mixed"];

/** The /__sim paths: what a test or a presenter uses to play the bank, the clock and bad luck. */
export class ControlApi {
  constructor(
    private readonly simulation: Simulation,
    private readonly token: string | undefined,
  ) {}

  async handle(request: SimulatorRequest): Promise<Reply> {
    if (!this.isAuthorized(request)) return jsonReply(403, { error: "X-Sim-Token is missing or wrong" });
    const body = parseJsonBody(request);
    if (body === null) return jsonReply(400, { error: "the body must be a JSON object" });
    const reply = await dispatch([...this.worldRoutes(body), ...this.transactionRoutes(body)], request);
    return reply ?? jsonReply(404, { error: "unknown control path" });
  }

  private worldRoutes(body: JsonObject): Route[] {
    const { simulation } = this;
    const { book, notifier, faults } = simulation;
    return [
      { method: "POST", pattern: /^\/__sim\/reset$/, handle: () => this.done(() => simulation.reset()) },
      { method: "GET", pattern: /^\/__sim\/transactions$/, handle: () => jsonReply(200, book.all()) },
      { method: "GET", pattern: /^\/__sim\/requests$/, handle: () => jsonReply(200, simulation.recorded()) },
      {
        method: "GET",
        pattern: /^\/__sim\/notifications$/,
        handle: () => jsonReply(200, { attempts: notifier.attempts(), waiting: notifier.waiting() }),
      },
      { method: "POST", pattern: /^\/__sim\/clock$/, handle: () => this.advanceClock(body) },
      { method: "GET", pattern: /^\/__sim\/faults$/, handle: () => jsonReply(200, faults.list()) },
      { method: "POST", pattern: /^\/__sim\/faults$/, handle: () => this.addFault(body) },
      { method: "DELETE", pattern: /^\/__sim\/faults$/, handle: () => this.done(() => faults.clear()) },
      { method: "GET", pattern: /^\/__sim\/config$/, handle: () => jsonReply(200, this.visibleConfig()) },
      { method: "PUT", pattern: /^\/__sim\/config$/, handle: () => this.changeConfig(body) },
    ];
  }

  private transactionRoutes(body: JsonObject): Route[] {
    const { book } = this.simulation;
    const delivery = DELIVERIES.find((known) => known === body.delivery) ?? "normal";
    const payment = { amount: numberAt(body, "amount"), issuer: stringAt(body, "issuer"), delivery };
    return [
      {
        method: "GET",
        pattern: /^\/__sim\/transactions\/([^/]+)$/,
        handle: (_request, [id]) => found(book.find(id ?? "")),
      },
      {
        method: "POST",
        pattern: /^\/__sim\/tx\/([^/]+)\/pay$/,
        handle: (_request, [id]) => changed(book.pay(id ?? "", payment)),
      },
      {
        method: "POST",
        pattern: /^\/__sim\/tx\/([^/]+)\/(?:deny|reverse)$/,
        handle: (_request, [id]) => changed(book.deny(id ?? "", delivery)),
      },
      {
        method: "POST",
        pattern: /^\/__sim\/tx\/([^/]+)\/expire$/,
        handle: (_request, [id]) => changed(book.expire(id ?? "", delivery)),
      },
      {
        method: "POST",
        pattern: /^\/__sim\/tx\/([^/]+)\/notify$/,
        handle: (_request, [id]) => this.notify(id ?? "", body),
      },
    ];
  }

  /** Sends hand-made notifications; `overrides` are signed again so that only `badSignature` breaks the signature. */
  private notify(id: string, body: JsonObject): Reply {
    const { book, config, notifier } = this.simulation;
    const transaction = book.find(id);
    if (!transaction) return found(undefined);
    const order = Array.isArray(body.order) ? body.order : [transaction.status];
    const statuses = STATUSES.filter((status) => order.includes(status)).sort(
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

  private async advanceClock(body: JsonObject): Promise<Reply> {
    const seconds = numberAt(body, "advanceSeconds");
    if (seconds === undefined || seconds < 0) return jsonReply(400, { error: "advanceSeconds must not be negative" });
    this.simulation.clock.advance(seconds);
    await this.simulation.tick();
    return jsonReply(200, { now: new Date(this.simulation.clock.now()).toISOString() });
  }

  private addFault(body: JsonObject): Reply {
    const fault = readFault(body);
    if (typeof fault === "string") return jsonReply(400, { error: fault });
    this.simulation.faults.add(fault);
    return jsonReply(201, fault);
  }

  private changeConfig(body: JsonObject): Reply {
    const { config } = this.simulation;
    const transport = TRANSPORTS.find((known) => known === body.errorTransport);
    if (transport) config.errorTransport = transport;
    if ("notificationUrl" in body) config.notificationUrl = stringAt(body, "notificationUrl") ?? null;
    if ("autoSettleMs" in body) config.autoSettleMs = numberAt(body, "autoSettleMs") ?? null;
    config.merchantId = stringAt(body, "merchantId") ?? config.merchantId;
    return jsonReply(200, this.visibleConfig());
  }

  private visibleConfig(): JsonObject {
    const { serverKey: _hidden, ...visible } = this.simulation.config;
    return visible;
  }

  private done(action: () => void): Reply {
    action();
    return jsonReply(200, { ok: true });
  }

  private isAuthorized(request: SimulatorRequest): boolean {
    const given = request.headers["x-sim-token"];
    if (!this.token || typeof given !== "string") return false;
    const [expected, actual] = [Buffer.from(this.token), Buffer.from(given)];
    return expected.length === actual.length && timingSafeEqual(expected, actual);
  }
}

function found(transaction: Transaction | undefined): Reply {
  return transaction ? jsonReply(200, transaction) : jsonReply(404, { error: "not_found" });
}

function changed(change: Change): Reply {
  if ("transaction" in change) return jsonReply(200, change.transaction);
  return jsonReply(change.refused === "not_found" ? 404 : 409, { error: change.refused });
}
