import { MedusaError } from "@medusajs/framework/utils";
import { configProblem, type MidtransConfig } from "./config";
import { refuse } from "./provider-errors";

/**
 * Options of the providers in medusa-config. `timeoutMs` is the wait for one answer, 4000 ms when absent; `returnUrl` is
 * where a wallet app sends the buyer afterwards.
 */
export type MidtransOptions = {
  serverKey: string;
  baseUrl?: string;
  isProduction?: boolean;
  timeoutMs?: number;
  returnUrl?: string;
};

/** Cart completion holds a lock, so one charge with its repetition and its question has to stay near ten seconds. */
const DEFAULT_TIMEOUT_MS = 4000;

/** Fills in the defaults; an empty base URL counts as none, as environment files have it. */
export function toConfig(options: MidtransOptions): MidtransConfig {
  return {
    serverKey: options.serverKey,
    baseUrl: options.baseUrl || undefined,
    isProduction: options.isProduction ?? false,
    timeoutMs: options.timeoutMs ?? DEFAULT_TIMEOUT_MS,
  };
}

/** Throws INVALID_DATA when the options cannot work, so that the server does not even start. */
export function assertOptions(options: Record<string, unknown>): void {
  const serverKey = typeof options.serverKey === "string" ? options.serverKey : "";
  const problem = configProblem(toConfig({ ...options, serverKey }));
  if (problem) throw refuse(MedusaError.Types.INVALID_DATA, problem);
}
