import { instructionsOf } from "./instructions";
import { METHOD_LIMITS } from "./method-limits";
import type { ChargeInput, MidtransGateway, MidtransMethod } from "./midtrans-types";

/** How one method did: fine, or what went otherwise than we assume. */
export interface SmokeResult {
  method: MidtransMethod;
  problem: string | null;
}

const AMOUNT = 10_000;

/** Charges, repeats, asks about and withdraws Rp10.000 by every method; `run` keeps the references of runs apart. */
export async function smoke(gateway: MidtransGateway, run: string): Promise<SmokeResult[]> {
  const results: SmokeResult[] = [];
  for (const method of Object.keys(METHOD_LIMITS) as MidtransMethod[]) {
    const problem = await problemOf(gateway, method, `smoke-${run}-${method}`).catch(messageOf);
    results.push({ method, problem });
  }
  return results;
}

async function problemOf(gateway: MidtransGateway, method: MidtransMethod, orderRef: string): Promise<string | null> {
  const { expiresInMinutes } = METHOD_LIMITS[method];
  const input: ChargeInput = { orderRef, amount: AMOUNT, method, expiresInMinutes };
  const charged = await gateway.charge(input);
  if (charged.method !== method) return `the charge is read as ${charged.method}`;
  if (charged.status !== "pending") return `the charge is ${charged.status}`;
  if (!instructionsOf(charged)) return "the charge gives nothing to pay with";
  const repeated = await gateway.charge(input);
  if (repeated.transactionId !== charged.transactionId) return "a repeated charge makes another transaction";
  const asked = await gateway.status(charged.transactionId);
  if (asked?.orderRef !== orderRef) return `the status names ${asked?.orderRef ?? "nothing"}`;
  const { outcome } = await gateway.cancel(charged.transactionId);
  return outcome === "changed" ? null : `cancelling ends with ${outcome}`;
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
