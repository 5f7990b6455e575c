import { sealSharedCharge } from "../gateway";
import type { MidtransOptions } from "../provider-options";
import { MidtransBriVaProvider, MidtransQrisProvider } from "../providers";
import type { SessionData } from "../session-data";
import { ANSWER_MS, type PaymentWorld, SERVER_KEY, startWorld } from "./payment-world";

export const SESSION = "payses_01JTESTSESSION";
export const CHECKOUT = "chk_01JTESTCHECKOUT";

/** A simulator with both providers, and sessions started the way Medusa starts them. */
export interface ProviderWorld extends PaymentWorld {
  qris: MidtransQrisProvider;
  briVa: MidtransBriVaProvider;
  /** Options that lead a provider to this simulator. */
  options: MidtransOptions;
  /** Session of `amount` rupiah; what the buyer sent stays where the provider does not overwrite it. */
  start(amount: number, clientData?: Record<string, unknown>, sessionId?: string): Promise<SessionData>;
  /** Session of Rp25.000 sealed to a checkout over Rp75.000. */
  startShared(): Promise<SessionData>;
  /** Makes the one charge of the checkout, as the backend does. */
  chargeCheckout(amount?: number): Promise<void>;
}

export async function startProviders(): Promise<ProviderWorld> {
  const world = await startWorld();
  const options = { serverKey: SERVER_KEY, baseUrl: world.simulator.url, timeoutMs: ANSWER_MS };
  const qris = new MidtransQrisProvider({}, options);
  const start: ProviderWorld["start"] = async (amount, clientData = {}, sessionId = SESSION) => {
    const { data } = await qris.initiatePayment({
      amount,
      currency_code: "idr",
      data: { ...clientData, session_id: sessionId },
      context: { idempotency_key: sessionId },
    });
    return { ...clientData, ...data } as SessionData;
  };
  return {
    ...world,
    options,
    qris,
    briVa: new MidtransBriVaProvider({}, options),
    start,
    startShared: () => start(25_000, { checkout_seal: seal(75_000, 25_000) }),
    chargeCheckout: async (amount = 75_000) => {
      await world.gateway.charge({ orderRef: CHECKOUT, amount, method: "qris", expiresInMinutes: 15 });
    },
  };
}

/** A genuine seal to the checkout; amounts in rupiah. */
export function seal(total: number, sessionAmount: number, serverKey = SERVER_KEY) {
  return sealSharedCharge({ serverKey, chargeRef: CHECKOUT, total, sessionAmount });
}
