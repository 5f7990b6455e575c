import { setTimeout as sleep } from "node:timers/promises";
import { type ApiOutcome, underFaults } from "./api-faults";
import { CHANNELS } from "./channels";
import { CoreActions } from "./core-actions";
import { dispatch, hasBasicAuth, headerOf, parseJsonBody, type Reply, type Route, type SimulatorRequest } from "./http";
import { type JsonObject, objectAt, stringAt } from "./json";
import type { StruckFaults } from "./request-faults";
import type { Simulation } from "./simulation";

/** Parts of the Core API that need a card or a linked wallet: this merchant has neither. */
const NOT_ACTIVATED = /^\/v[12]\/(?:capture|token|card\/register|point_inquiry\/[^/]+|pay\/account|subscriptions)\b/;

/** The Core API paths under /v2 (and the /v4 QR picture), with planned faults applied around them. */
export class CoreApi {
  constructor(private readonly simulation: Simulation) {}

  handle(request: SimulatorRequest): Promise<ApiOutcome> {
    return underFaults(this.simulation, request, this.orderIdOf(request), (faults) => this.answer(request, faults));
  }

  private async answer(request: SimulatorRequest, faults: StruckFaults): Promise<Reply> {
    const { simulation } = this;
    const actions = new CoreActions(simulation, faults);
    const picture = await dispatch(pictureRoutes(actions), request);
    if (picture) return picture;
    if (!hasBasicAuth(request, simulation.config.serverKey)) return actions.error(401);
    const body = parseJsonBody(request);
    if (body === null) return actions.error(413);
    const routed = async () => {
      await sleep(faults.amountOf("latency") ?? 0);
      const reply = await dispatch(routes(actions, body), request);
      return reply ?? actions.error(NOT_ACTIVATED.test(request.path) ? 402 : 404);
    };
    if (request.method !== "POST" || ignoresIdempotency(body)) return routed();
    return simulation.idempotency.run(headerOf(request, "idempotency-key"), request.rawBody, routed);
  }

  private orderIdOf(request: SimulatorRequest): string | undefined {
    if (request.path === "/v2/charge") {
      return stringAt(objectAt(parseJsonBody(request) ?? {}, "transaction_details"), "order_id");
    }
    const id = /^\/v2\/([^/]+)\//.exec(request.path)?.[1];
    return id === undefined ? undefined : (this.simulation.book.find(id)?.orderId ?? id);
  }
}

function pictureRoutes(actions: CoreActions): Route[] {
  return [
    {
      method: "GET",
      pattern: /^\/v[24]\/(?:qris|gopay)\/([^/]+)\/qr-code$/,
      handle: (_request, [id]) => actions.qrPicture(id ?? ""),
    },
  ];
}

function routes(actions: CoreActions, body: JsonObject): Route[] {
  const onTransaction = (method: string, action: string, handle: (id: string) => Reply): Route => ({
    method,
    pattern: new RegExp(`^/v2/([^/]+)/${action}$`),
    handle: (_request, [id]) => handle(id ?? ""),
  });
  return [
    { method: "POST", pattern: /^\/v2\/charge$/, handle: (request) => actions.charge(request, body) },
    onTransaction("GET", "status", (id) => actions.status(id)),
    onTransaction("GET", "status/b2b", (id) => actions.statusB2b(id)),
    onTransaction("POST", "cancel", (id) => actions.cancel(id)),
    onTransaction("POST", "expire", (id) => actions.expire(id)),
    onTransaction("POST", "refund(?:/online/direct)?", (id) => actions.refund(id, body)),
    onTransaction("POST", "(?:approve|deny)", (id) => actions.reviewCard(id)),
  ];
}

function ignoresIdempotency(body: JsonObject): boolean {
  const name =
    stringAt(objectAt(body, "bank_transfer"), "bank") ??
    stringAt(objectAt(body, "cstore"), "store") ??
    body.payment_type;
  return Object.values(CHANNELS).some((channel) => channel.id === name && channel.ignoresIdempotency);
}
