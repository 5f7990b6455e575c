import type { ErrorTransport, RuntimeConfig } from "../config";
import { type JsonObject, numberAt, stringAt } from "../json";

const TRANSPORTS: readonly ErrorTransport[] = ["http", "body", "mixed"];
const ADDRESSES = ["notificationUrl", "payoutNotificationUrl"] as const;
const OPTIONAL_NUMBERS = ["autoSettleMs", "payableBalance", "autoCompletePayoutMs"] as const;
const NUMBERS = ["expiryLagSeconds", "payoutBalance"] as const;

/** Takes over the fields a control request names; null clears one that may be absent, keys never change. */
export function changeConfig(config: RuntimeConfig, body: JsonObject): void {
  for (const field of ADDRESSES) if (field in body) config[field] = stringAt(body, field) ?? null;
  for (const field of OPTIONAL_NUMBERS) if (field in body) config[field] = numberAt(body, field) ?? null;
  for (const field of NUMBERS) config[field] = numberAt(body, field) ?? config[field];
  config.errorTransport = TRANSPORTS.find((known) => known === body.errorTransport) ?? config.errorTransport;
  config.merchantId = stringAt(body, "merchantId") ?? config.merchantId;
  const { enabledPayments } = body;
  if (Array.isArray(enabledPayments)) config.enabledPayments = enabledPayments.map(String);
  if (enabledPayments === null) config.enabledPayments = null;
}

/** The configuration without its keys. */
export function visibleConfig(config: RuntimeConfig): JsonObject {
  return Object.fromEntries(Object.entries(config).filter(([name]) => !name.endsWith("Key")));
}
