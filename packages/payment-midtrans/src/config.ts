/** How to reach Midtrans. */
export interface MidtransConfig {
  serverKey: string;
  /** Only for a simulator; without it the official address is used. */
  baseUrl?: string;
  isProduction?: boolean;
  /** Longest wait for one answer, in milliseconds; a charge takes at most three such waits. */
  timeoutMs: number;
}

const SANDBOX_PREFIX = "SB-";
const SANDBOX_URL = "https://api.sandbox.midtrans.com";
const PRODUCTION_URL = "https://api.midtrans.com";

/** Gives the sentence that says why a configuration is dangerous or useless, or null when it is fine. */
export function configProblem(config: MidtransConfig): string | null {
  const sandboxKey = config.serverKey.startsWith(SANDBOX_PREFIX);
  if (config.serverKey === "") return "Midtrans needs a server key.";
  if (config.isProduction && config.baseUrl) return "A custom Midtrans base URL is not allowed in production.";
  if (config.isProduction && sandboxKey) return "A sandbox server key (SB-) is not allowed in production.";
  if (config.baseUrl && !sandboxKey) return "A custom Midtrans base URL needs a sandbox server key (SB-).";
  if (config.baseUrl && !URL.canParse(config.baseUrl)) return "The Midtrans base URL is not a URL.";
  return config.timeoutMs > 0 ? null : "The Midtrans timeout must be more than zero milliseconds.";
}

/** Base URL without a trailing slash. */
export function apiBaseUrl(config: MidtransConfig): string {
  const url = config.baseUrl ?? (config.isProduction ? PRODUCTION_URL : SANDBOX_URL);
  return url.replace(/\/+$/, "");
}
