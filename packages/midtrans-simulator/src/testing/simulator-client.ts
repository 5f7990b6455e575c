import { createSimulator, type RunningSimulator, type SimulatorOptions } from "../index";

export const SERVER_KEY = "SB-Mid-server-test";
const CONTROL_TOKEN = "control";

/** A running simulator with short ways to call it. Bodies are what the JSON answer said. */
export interface SimulatorClient {
  simulator: RunningSimulator;
  core(method: string, path: string, body?: unknown, headers?: Record<string, string>): Promise<CoreAnswer>;
  control(method: string, path: string, body?: unknown): Promise<ControlAnswer>;
}

interface CoreAnswer {
  status: number;
  body: Record<string, unknown>;
}

interface ControlAnswer {
  status: number;
  // Control answers differ by path; each test knows the one it asks for.
  body: unknown;
}

/** Starts a simulator on a free port. */
export async function startSimulator(options: Partial<SimulatorOptions> = {}): Promise<SimulatorClient> {
  const simulator = await createSimulator({
    serverKey: SERVER_KEY,
    controlToken: CONTROL_TOKEN,
    ...options,
  }).listen();
  const call = async (method: string, path: string, body: unknown, headers: Record<string, string>) => {
    const response = await fetch(simulator.url + path, {
      method,
      headers: { "content-type": "application/json", ...headers },
      body: body === undefined ? undefined : JSON.stringify(body),
    });
    return { status: response.status, body: await response.json() };
  };
  const authorization = `Basic ${Buffer.from(`${SERVER_KEY}:`).toString("base64")}`;
  return {
    simulator,
    core: async (method, path, body, headers = {}) =>
      (await call(method, path, body, { authorization, ...headers })) as CoreAnswer,
    control: (method, path, body) => call(method, path, body, { "x-sim-token": CONTROL_TOKEN }),
  };
}

/** Body of a charge over `amount` rupiah: QRIS, or the virtual account of a bank. */
export function chargeBody(orderId: string, amount: number, bank?: string): Record<string, unknown> {
  const method = bank ? { payment_type: "bank_transfer", bank_transfer: { bank } } : { payment_type: "qris" };
  return { ...method, transaction_details: { order_id: orderId, gross_amount: amount } };
}
