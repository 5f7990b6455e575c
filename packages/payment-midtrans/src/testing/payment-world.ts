import { createSimulator, type RunningSimulator } from "@pasar/midtrans-simulator";
import { createMidtransGateway, type MidtransGateway } from "../gateway";

export const SERVER_KEY = "SB-Mid-server-test";
const CONTROL_TOKEN = "control";
/** Milliseconds the simulator may take to answer: a busy machine's honest answer is not taken for silence. */
export const ANSWER_MS = 2_000;

/** One of the simulator's faults: kind, and on which requests it strikes. */
interface Fault {
  kind: string;
  match?: { method?: string; path?: string; orderId?: string; nth?: number };
  times?: number;
  amount?: number;
}

/** A request as it reached Midtrans. */
interface ReceivedRequest {
  method: string;
  path: string;
  idempotencyKey?: string;
  body: string;
}

/** A simulator, a gateway to it, and the ways a test plays the bank. */
export interface PaymentWorld {
  simulator: RunningSimulator;
  gateway: MidtransGateway;
  fault(fault: Fault): Promise<void>;
  clearFaults(): Promise<void>;
  bank(orderRef: string, action: "pay" | "deny" | "expire"): Promise<void>;
  configure(config: Record<string, unknown>): Promise<void>;
  advanceMinutes(minutes: number): Promise<void>;
  /** Requests Midtrans received, oldest first. */
  requests(): Promise<ReceivedRequest[]>;
  transactionCount(): Promise<number>;
}

/** Starts everything on a free port. */
export async function startWorld(): Promise<PaymentWorld> {
  const simulator = await createSimulator({ serverKey: SERVER_KEY, controlToken: CONTROL_TOKEN }).listen();
  const control = async (method: string, path: string, body?: unknown): Promise<unknown> => {
    const response = await fetch(`${simulator.url}/__sim${path}`, {
      method,
      headers: { "x-sim-token": CONTROL_TOKEN, "content-type": "application/json" },
      body: body === undefined ? undefined : JSON.stringify(body),
    });
    if (!response.ok) throw new Error(`${path}: ${response.status} ${await response.text()}`);
    return response.json();
  };
  return {
    simulator,
    gateway: createMidtransGateway({ serverKey: SERVER_KEY, baseUrl: simulator.url, timeoutMs: ANSWER_MS }),
    fault: async (fault) => void (await control("POST", "/faults", fault)),
    clearFaults: async () => void (await control("DELETE", "/faults")),
    bank: async (orderRef, action) => void (await control("POST", `/tx/${orderRef}/${action}`, {})),
    configure: async (config) => void (await control("PUT", "/config", config)),
    advanceMinutes: async (minutes) => void (await control("POST", "/clock", { advanceSeconds: minutes * 60 })),
    requests: async () => (await control("GET", "/requests")) as ReceivedRequest[],
    transactionCount: async () => ((await control("GET", "/transactions")) as unknown[]).length,
  };
}
