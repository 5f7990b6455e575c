import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import type { ApiOutcome } from "./api-faults";
import type { SimulatorOptions } from "./config";
import { ControlApi } from "./control/control-api";
import { CoreApi } from "./core-api";
import { headerOf, jsonReply, readRequest, type SimulatorRequest, sendReply } from "./http";
import { IrisApi } from "./iris/iris-api";
import { BuyerPages } from "./pages/buyer-pages";
import { SnapPage } from "./pages/snap-page";
import { Simulation } from "./simulation";
import { SnapApi } from "./snap/snap-api";

export type { ErrorTransport, SimulatorOptions } from "./config";

/** A running simulator. `close` saves the state and frees the port. */
export interface RunningSimulator {
  url: string;
  port: number;
  close(): Promise<void>;
}

/** A simulator that is ready to listen. */
export interface Simulator {
  listen(): Promise<RunningSimulator>;
}

const TICK_MS = 500;

/**
 * Makes an offline stand-in for the Midtrans Core, Snap and payouts APIs.
 * Throws when a key is not a sandbox key or the state file cannot be read.
 */
export function createSimulator(options: SimulatorOptions): Simulator {
  const simulation = new Simulation(options);
  const answer = answering(simulation, options.controlToken);
  return {
    async listen() {
      const server = createServer((incoming, response) => void serve(answer, incoming, response));
      const host = options.host ?? "127.0.0.1";
      await new Promise<void>((resolve, reject) => {
        server.once("error", reject);
        server.listen(options.port ?? 0, host, resolve);
      });
      const ticker = setInterval(() => void simulation.tick(), TICK_MS);
      const { port } = server.address() as AddressInfo;
      const close = async () => {
        clearInterval(ticker);
        const closed = new Promise((resolve) => server.close(resolve));
        server.closeAllConnections();
        await closed;
        simulation.close();
      };
      return { url: `http://${host}:${port}`, port, close };
    },
  };
}

type Answer = (request: SimulatorRequest) => Promise<ApiOutcome>;

function answering(simulation: Simulation, controlToken: string | undefined): Answer {
  const core = new CoreApi(simulation);
  const snap = new SnapApi(simulation);
  const iris = new IrisApi(simulation);
  const control = new ControlApi(simulation, controlToken);
  const pages = new BuyerPages(simulation);
  const snapPage = new SnapPage(simulation);
  return async (request) => {
    const { method, path } = request;
    if (path === "/health") return jsonReply(200, { status: "ok" });
    if (path.startsWith("/__sim/")) return control.handle(request);
    if (path.startsWith("/__")) return pages.handle(request);
    if (path.startsWith("/snap/v3/")) return snapPage.handle(request);
    const idempotencyKey = headerOf(request, "idempotency-key") ?? headerOf(request, "x-idempotency-key");
    simulation.record({ method, path, idempotencyKey, body: request.rawBody, at: simulation.clock.now() });
    if (path.startsWith("/snap/")) return snap.handle(request);
    return path.startsWith("/iris/") ? iris.handle(request) : core.handle(request);
  };
}

async function serve(answer: Answer, incoming: IncomingMessage, response: ServerResponse): Promise<void> {
  try {
    const outcome = await answer(await readRequest(incoming));
    if (outcome === "hang") return;
    if (outcome === "reset") response.destroy();
    else sendReply(response, outcome);
  } catch (error) {
    console.error("midtrans simulator:", error);
    if (response.headersSent) response.destroy();
    else sendReply(response, jsonReply(500, { status_code: "500", status_message: "Simulator error" }));
  }
}
