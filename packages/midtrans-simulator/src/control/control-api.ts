import { timingSafeEqual } from "node:crypto";
import { dispatch, jsonReply, parseJsonBody, type Reply, type Route, type SimulatorRequest } from "../http";
import type { Simulation } from "../simulation";
import { payoutControls } from "./payout-controls";
import { transactionControls } from "./transaction-controls";
import { worldControls } from "./world-controls";

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
    const routes: Route[] = [worldControls, transactionControls, payoutControls].flatMap((controls) =>
      controls(this.simulation, body),
    );
    return (await dispatch(routes, request)) ?? jsonReply(404, { error: "unknown control path" });
  }

  private isAuthorized(request: SimulatorRequest): boolean {
    const given = request.headers["x-sim-token"];
    if (!this.token || typeof given !== "string") return false;
    const [expected, actual] = [Buffer.from(this.token), Buffer.from(given)];
    return expected.length === actual.length && timingSafeEqual(expected, actual);
  }
}
