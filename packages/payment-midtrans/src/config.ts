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
  return connectionProblem(config, [config.serverKey]);
}

/** The same for any set of keys; a key for a custom address has to be made up, which `SB-` shows. */
export function connectionProblem(connection: Omit<MidtransConfig, "serverKey">, keys: string[]): string | null {
  const { baseUrl, isProduction, timeoutMs } = connection;
  if (keys.includes("")) return "Midtrans needs a key.";
  if (isProduction && baseUrl) return "A custom Midtrans base URL is not allowed in production.";
  const isSandbox = (key: string) => key.startsWith(SANDBOX_PREFIX);
  if (isProduction && keys.some(isSandbox)) return "A sandbox key (SB-) is not allowed in production.";
  if (baseUrl && !keys.every(isSandbox)) return "A custom Midtrans base URL needs sandbox keys (SB-).";
  if (baseUrl && !URL.canParse(baseUrl)) return "The Midtrans base URL is not a URL.";
  return timeoutMs > 0 ? null : "The Midtrans timeout must be more than zero milliseconds.";
}

/** Base URL without a trailing slash. */
export function apiBaseUrl(config: MidtransConfig): string {
  const url = config.baseUrl ?? (config.isProduction ? PRODUCTION_URL : SANDBOX_URL);
  return url.replace(/\/+$/, "");
}
