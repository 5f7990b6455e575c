import { setTimeout as sleep } from "node:timers/promises";
import { type ApiOutcome, underFaults } from "../api-faults";
import {
  dispatch,
  hasBasicAuth,
  headerOf,
  parseJsonBody,
  type Reply,
  type Route,
  type SimulatorRequest,
} from "../http";
import type { JsonObject } from "../json";
import type { Simulation } from "../simulation";
import { IrisActions } from "./iris-actions";
import { irisError } from "./iris-errors";

type Role = "creator" | "approver";

const BASE = "^/iris/api/v1";
const EVERYONE: readonly Role[] = ["creator", "approver"];

/** The payouts API under /iris/api/v1: one key creates, another approves. */
export class IrisApi {
  private readonly actions: IrisActions;

  constructor(private readonly simulation: Simulation) {
    this.actions = new IrisActions(simulation);
  }

  handle(request: SimulatorRequest): Promise<ApiOutcome> {
    return underFaults(this.simulation, request, undefined, async (faults) => {
      await sleep(faults.amountOf("latency") ?? 0);
      return this.answer(request);
    });
  }

  private async answer(request: SimulatorRequest): Promise<Reply> {
    const role = this.roleOf(request);
    if (!role) return irisError(401, "Access denied");
    const body = parseJsonBody(request);
    if (body === null) return irisError(400, "The request body is not a JSON object");
    const routed = async () => (await dispatch(this.routes(role, body), request)) ?? irisError(404, "Not found");
    if (request.method !== "POST") return routed();
    return this.simulation.payoutIdempotency.run(headerOf(request, "x-idempotency-key"), request.rawBody, routed);
  }

  private roleOf(request: SimulatorRequest): Role | null {
    const { irisCreatorKey, irisApproverKey } = this.simulation.config;
    if (irisCreatorKey && hasBasicAuth(request, irisCreatorKey)) return "creator";
    return irisApproverKey && hasBasicAuth(request, irisApproverKey) ? "approver" : null;
  }

  /** That a creator may reject is assumed from the tests of the official client; the documentation says approver. */
  private routes(role: Role, body: JsonObject): Route[] {
    const { actions } = this;
    const route = (method: string, path: string, roles: readonly Role[], handle: Route["handle"]): Route => ({
      method,
      pattern: new RegExp(`${BASE}${path}$`),
      handle: (request, params) =>
        roles.includes(role)
          ? handle(request, params)
          : irisError(401, "You are not authorized to perform this action"),
    });
    return [
      route("GET", "/ping", EVERYONE, () => ({ status: 200, headers: { "content-type": "text/plain" }, body: "pong" })),
      route("POST", "/payouts", ["creator"], () => actions.createPayouts(body)),
      route("POST", "/payouts/approve", ["approver"], () => actions.approve(body)),
      route("POST", "/payouts/reject", EVERYONE, () => actions.reject(body)),
      route("GET", "/payouts/([^/]+)", EVERYONE, (_request, [reference]) => actions.payout(reference ?? "")),
      route("GET", "/statements", EVERYONE, () => actions.statements()),
      route("POST", "/beneficiaries", ["creator"], () => actions.createBeneficiary(body)),
      route("GET", "/beneficiaries", EVERYONE, () => actions.beneficiaries()),
      route("PATCH", "/beneficiaries/([^/]+)", ["creator"], (_request, [alias]) =>
        actions.updateBeneficiary(alias ?? "", body),
      ),
      route("GET", "/account_validation", EVERYONE, ({ query }) =>
        actions.validateAccount(query.get("bank") ?? "", query.get("account") ?? ""),
      ),
      route("GET", "/balance", EVERYONE, () => actions.balance()),
      route("GET", "/beneficiary_banks", EVERYONE, () => actions.banks()),
      route("GET", "/channels", EVERYONE, () => actions.channels()),
      route("GET", "/bank_accounts(?:/[^/]+/balance)?", [], () => irisError(404, "Not found")),
    ];
  }
}
