import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { readCheckout } from "../workflows/checkout/place-checkout";
import { Refusal } from "./refusal";
import { opensCheckout } from "./secrets";

/** The checkout a buyer's token opens. Throws `checkout_not_found` for a wrong token, like for a wrong id. */
export function openedCheckout(req: MedusaRequest): string {
  const { id = "" } = req.params;
  const { token } = req.query;
  if (typeof token !== "string" || !opensCheckout(id, token)) throw new Refusal("checkout_not_found");
  return id;
}

/** Answers with a checkout as its buyer sees it. */
export async function answerCheckout(req: MedusaRequest, res: MedusaResponse, checkoutId: string): Promise<void> {
  res.set("cache-control", "no-store");
  res.json(await readCheckout(req.scope, checkoutId));
}
