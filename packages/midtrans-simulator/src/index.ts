import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import type { SimulatorOptions } from "./config";
import { ControlApi } from "./control-api";
import { CoreApi, type CoreOutcome } from "./core-api";
import { jsonReply, readRequest, type SimulatorRequest, sendReply } from "./http";
import { BuyerPages } from "./pages/buyer-pages";
import { Simulation } from "./simulation";

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
 * Makes an offline stand-in for the Midtrans Core API.
 * Throws when the server key is not a sandbox key or the state file cannot be read.
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

type Answer = (request: SimulatorRequest) => Promise<CoreOutcome>;

function answering(simulation: Simulation, controlToken: string | undefined): Answer {
  const core = new CoreApi(simulation);
  const control = new ControlApi(simulation, controlToken);
  const pages = new BuyerPages(simulation);
  return async (request) => {
    const { method, path } = request;
    if (path === "/health") return jsonReply(200, { status: "ok" });
    if (path.startsWith("/__sim/")) return control.handle(request);
    if (path.startsWith("/__")) return pages.handle(request);
    const key = request.headers["idempotency-key"];
    const idempotencyKey = typeof key === "string" ? key : undefined;
    simulation.record({ method, path, idempotencyKey, body: request.rawBody, at: simulation.clock.now() });
    return core.handle(request);
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
