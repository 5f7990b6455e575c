import { setTimeout as sleep } from "node:timers/promises";
import { CHANNELS } from "./channels";
import { readCharge } from "./charge-validation";
import { coreError } from "./core-errors";
import { dispatch, jsonReply, parseJsonBody, type Reply, type Route, type SimulatorRequest } from "./http";
import { type JsonObject, objectAt, stringAt } from "./json";
import { qrPng } from "./qr-image";
import { actionBody, chargeBody, statusBody } from "./representation";
import { answerInstead, StruckFaults, spoilReply } from "./request-faults";
import type { Simulation } from "./simulation";
import type { Change, Transaction } from "./transactions";

/** An answer, or a connection to leave open or to break. */
export type CoreOutcome = Reply | "hang" | "reset";

const MAX_NOTIFICATION_URLS = 2;

/** The Core API paths under /v2 (and the /v4 QR picture), with planned faults applied around them. */
export class CoreApi {
  constructor(private readonly simulation: Simulation) {}

  async handle(request: SimulatorRequest): Promise<CoreOutcome> {
    const { simulation } = this;
    const { method, path } = request;
    const faults = new StruckFaults(
      simulation.faults.takeForRequest({ method, path, orderId: this.orderIdOf(request) }),
    );
    if (faults.has("hang")) return "hang";
    if (faults.has("reset_before")) return "reset";
    const reply = answerInstead(faults, simulation.config.errorTransport) ?? (await this.answer(request, faults));
    return faults.has("reset_after") ? "reset" : spoilReply(reply, faults);
  }

  private async answer(request: SimulatorRequest, faults: StruckFaults): Promise<Reply> {
    const picture = await dispatch(this.publicRoutes, request);
    if (picture) return picture;
    if (!this.isAuthorized(request)) return this.error(401);
    const body = parseJsonBody(request);
    if (body === null) return this.error(413);
    const routed = async () => {
      await sleep(faults.amountOf("latency") ?? 0);
      return (await dispatch(this.routes(body, faults), request)) ?? this.error(404);
    };
    if (request.method !== "POST" || ignoresIdempotency(body)) return routed();
    return this.simulation.idempotency.run(headerOf(request, "idempotency-key"), routed);
  }

  private readonly publicRoutes: Route[] = [
    {
      method: "GET",
      pattern: /^\/v[24]\/qris\/([^/]+)\/qr-code$/,
      handle: (_request, [id]) => this.qrPicture(id ?? ""),
    },
  ];

  private routes(body: JsonObject, faults: StruckFaults): Route[] {
    const { book } = this.simulation;
    return [
      { method: "POST", pattern: /^\/v2\/charge$/, handle: (request) => this.charge(request, body, faults) },
      { method: "GET", pattern: /^\/v2\/([^/]+)\/status$/, handle: (_request, [id]) => this.status(id ?? "", faults) },
      {
        method: "POST",
        pattern: /^\/v2\/([^/]+)\/cancel$/,
        handle: (_request, [id]) => {
          if (faults.has("settle_before_cancel")) book.pay(id ?? "");
          return this.changeReply(book.cancel(id ?? ""));
        },
      },
      {
        method: "POST",
        pattern: /^\/v2\/([^/]+)\/expire$/,
        handle: (_request, [id]) => this.changeReply(book.expire(id ?? "")),
      },
      {
        method: "POST",
        pattern: /^\/v2\/([^/]+)\/(?:approve|deny)$/,
        handle: (_request, [id]) => this.error(book.find(id ?? "") ? 412 : 404),
      },
    ];
  }

  private charge(request: SimulatorRequest, body: JsonObject, faults: StruckFaults): Reply {
    const { book, clock, config } = this.simulation;
    const reading = readCharge(body, clock.now());
    if ("messages" in reading) return this.error(400, { validation_messages: reading.messages });
    if ("unknownChannel" in reading) return this.error(402);
    const existing = book.find(reading.charge.orderId);
    if (existing && existing.status !== "cancel") return this.error(406);
    const transaction = book.create(
      {
        ...reading.charge,
        overrideUrls: urlsOf(request, "x-override-notification"),
        appendUrls: urlsOf(request, "x-append-notification"),
      },
      faults.has("deny_charge"),
    );
    return jsonReply(200, chargeBody(transaction, config, baseUrlOf(request)));
  }

  private status(id: string, faults: StruckFaults): Reply {
    const transaction = this.simulation.book.find(id);
    if (!transaction) return this.error(404);
    const lagSeconds = faults.amountOf("status_lag");
    const shown = lagSeconds === null ? transaction : this.withLag(transaction, lagSeconds);
    return jsonReply(200, statusBody(shown, this.simulation.config));
  }

  private withLag(transaction: Transaction, seconds: number): Transaction {
    const age = this.simulation.clock.now() - (transaction.settledAt ?? 0);
    const lags = transaction.status === "settlement" && age < seconds * 1000;
    return lags ? { ...transaction, status: "pending" } : transaction;
  }

  private changeReply(change: Change): Reply {
    if ("transaction" in change) return jsonReply(200, actionBody(change.transaction, this.simulation.config));
    return this.error(change.refused === "not_found" ? 404 : 412);
  }

  private async qrPicture(id: string): Promise<Reply> {
    const transaction = this.simulation.book.find(id);
    if (!transaction?.qrString) return this.error(404);
    if (transaction.status !== "pending") return { status: 410, headers: {}, body: "" };
    return { status: 200, headers: { "content-type": "image/png" }, body: await qrPng(transaction.qrString) };
  }

  private error(code: number, more: JsonObject = {}): Reply {
    return coreError(code, this.simulation.config.errorTransport, more);
  }

  private isAuthorized(request: SimulatorRequest): boolean {
    const expected = Buffer.from(`${this.simulation.config.serverKey}:`).toString("base64");
    return request.headers.authorization === `Basic ${expected}`;
  }

  private orderIdOf(request: SimulatorRequest): string | undefined {
    if (request.path === "/v2/charge") {
      return stringAt(objectAt(parseJsonBody(request) ?? {}, "transaction_details"), "order_id");
    }
    const id = /^\/v2\/([^/]+)\//.exec(request.path)?.[1];
    return id === undefined ? undefined : (this.simulation.book.find(id)?.orderId ?? id);
  }
}

function ignoresIdempotency(body: JsonObject): boolean {
  const bank = stringAt(objectAt(body, "bank_transfer"), "bank") ?? body.payment_type;
  return bank === "permata" && CHANNELS.permata.ignoresIdempotency;
}

function headerOf(request: SimulatorRequest, name: string): string | undefined {
  const value = request.headers[name];
  return Array.isArray(value) ? value[0] : value;
}

function urlsOf(request: SimulatorRequest, header: string): string[] {
  const urls = (headerOf(request, header) ?? "").split(",").map((url) => url.trim());
  return urls.filter((url) => URL.canParse(url)).slice(0, MAX_NOTIFICATION_URLS);
}

function baseUrlOf(request: SimulatorRequest): string {
  return `http://${request.headers.host ?? "127.0.0.1"}`;
}
