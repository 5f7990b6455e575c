import type {
  AuthenticatedMedusaRequest,
  MedusaNextFunction,
  MedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http";
import { databaseOf, rowsOf } from "../database/connection";
import { Refusal } from "./refusal";

/** Medusa's order route asks nobody who they are; only the order's own customer may read it there. */
export async function requireOrderOwner(
  req: AuthenticatedMedusaRequest,
  _res: MedusaResponse,
  next: MedusaNextFunction,
): Promise<void> {
  const customerId = req.auth_context?.actor_type === "customer" ? req.auth_context.actor_id : null;
  const owned = customerId
    ? await rowsOf(databaseOf(req.scope), `select 1 from "order" where id = ? and customer_id = ?`, [
        req.params.id,
        customerId,
      ])
    : [];
  next(owned.length > 0 ? undefined : new Refusal("order_not_found"));
}

/** Medusa's route reads the amount of a collection before it looks whether there is one. */
export async function requirePaymentCollection(
  req: MedusaRequest,
  _res: MedusaResponse,
  next: MedusaNextFunction,
): Promise<void> {
  const found = await rowsOf(
    databaseOf(req.scope),
    "select 1 from payment_collection where id = ? and deleted_at is null",
    [req.params.id],
  );
  next(found.length > 0 ? undefined : new Refusal("not_found"));
}

/** Only our own checkout may tie payment sessions to one charge, so the seal is never taken from a client. */
export function refuseForeignSeal(req: MedusaRequest, _res: MedusaResponse, next: MedusaNextFunction): void {
  const { data } = (req.body ?? {}) as { data?: Record<string, unknown> };
  next(data && "checkout_seal" in data ? new Refusal("not_allowed") : undefined);
}

/** Discounts are our own promotions, counted by our checkout; Medusa's would change a cart's sums past the ledger. */
export function refusePromoCodes(req: MedusaRequest, _res: MedusaResponse, next: MedusaNextFunction): void {
  const { promo_codes } = (req.body ?? {}) as { promo_codes?: unknown };
  next(promo_codes === undefined ? undefined : new Refusal("not_allowed"));
}

/**
 * Goods leave only through the seller's hand-over: Medusa's fulfilment route asks for no payment, and it moves stock and
 * reservation apart. Money goes back only by our refund records: Medusa's cancellation and refund know nothing of them.
 * Its promotions would take from a cart what no ledger knows of.
 */
export function refuseOperator(_req: MedusaRequest, _res: MedusaResponse, next: MedusaNextFunction): void {
  next(new Refusal("not_allowed"));
}
