import { connectionProblem } from "../config";

/** How to reach the payouts API of Midtrans. */
export interface PayoutsConfig {
  /** Creates payouts and reads everything. */
  creatorKey: string;
  /** Approves and rejects; another key than the creator's. */
  approverKey: string;
  /** Signs notifications. */
  merchantKey: string;
  /** Only for a simulator, without the path of the API; every key must then start with `SB-`. */
  baseUrl?: string;
  isProduction?: boolean;
  /** Longest wait for one answer, in milliseconds. */
  timeoutMs: number;
}

const SANDBOX_URL = "https://app.sandbox.midtrans.com";
const PRODUCTION_URL = "https://app.midtrans.com";
const API_PATH = "/iris/api/v1";

/** Gives the sentence that says why a configuration is dangerous or useless, or null when it is fine. */
export function payoutsConfigProblem(config: PayoutsConfig): string | null {
  const { creatorKey, approverKey, merchantKey } = config;
  const problem = connectionProblem(config, [creatorKey, approverKey, merchantKey]);
  if (problem) return problem;
  return creatorKey === approverKey ? "Creator and approver of payouts need different keys." : null;
}

/** Base URL of the API without a trailing slash. */
export function payoutsBaseUrl({ baseUrl, isProduction }: PayoutsConfig): string {
  const url = baseUrl ?? (isProduction ? PRODUCTION_URL : SANDBOX_URL);
  return url.replace(/\/+$/, "") + API_PATH;
}
