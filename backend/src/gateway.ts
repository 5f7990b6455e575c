import { createMidtransGateway, type MidtransGateway } from "@pasar/payment-midtrans/gateway";
import { config } from "./config";

/** The one connection to Midtrans, or to its simulator. */
export const gateway: MidtransGateway = createMidtransGateway({ ...config.midtrans, timeoutMs: 5_000 });
