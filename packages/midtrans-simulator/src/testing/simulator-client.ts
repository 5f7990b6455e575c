import { createSimulator, type RunningSimulator, type SimulatorOptions } from "../index";

export const SERVER_KEY = "SB-Mid-server-test";
export const IRIS_KEYS = {
  irisCreatorKey: "SB-IRIS-creator",
  irisApproverKey: "SB-IRIS-approver",
  irisMerchantKey: "SB-IRIS-merchant",
};
const CONTROL_TOKEN = "control";

/** A running simulator with short ways to call it. Bodies are what the JSON answer said. */
export interface SimulatorClient {
  simulator: RunningSimulator;
  core(method: string, path: string, body?: unknown, headers?: Record<string, string>): Promise<CoreAnswer>;
  /** Calls the payouts API in a role; `path` begins after /iris/api/v1. */
  iris(role: "creator" | "approver", method: string, path: string, body?: unknown, key?: string): Promise<CoreAnswer>;
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
    ...IRIS_KEYS,
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
  return {
    simulator,
    core: async (method, path, body, headers = {}) =>
      (await call(method, path, body, { authorization: basicAuth(SERVER_KEY), ...headers })) as CoreAnswer,
    iris: async (role, method, path, body, key) => {
      const authorization = basicAuth(role === "creator" ? IRIS_KEYS.irisCreatorKey : IRIS_KEYS.irisApproverKey);
      const headers: Record<string, string> = key ? { authorization, "x-idempotency-key": key } : { authorization };
      return (await call(method, `/iris/api/v1${path}`, body, headers)) as CoreAnswer;
    },
    control: (method, path, body) => call(method, path, body, { "x-sim-token": CONTROL_TOKEN }),
  };
}

function basicAuth(key: string): string {
  return `Basic ${Buffer.from(`${key}:`).toString("base64")}`;
}

const METHODS: Record<string, object> = {
  qris: { payment_type: "qris" },
  gopay: { payment_type: "gopay" },
  shopeepay: { payment_type: "shopeepay" },
  mandiri: { payment_type: "echannel", echannel: { bill_info1: "Pesanan", bill_info2: "Beras" } },
  alfamart: { payment_type: "cstore", cstore: { store: "alfamart" } },
  indomaret: { payment_type: "cstore", cstore: { store: "indomaret" } },
};

/** Body of a charge over `amount` rupiah: QRIS, or another channel by its name. */
export function chargeBody(orderId: string, amount: number, channel = "qris"): Record<string, unknown> {
  const method = METHODS[channel] ?? { payment_type: "bank_transfer", bank_transfer: { bank: channel } };
  return { ...method, transaction_details: { order_id: orderId, gross_amount: amount } };
}
