import type { AuthenticatedMedusaRequest, MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
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

/** Only our own checkout may tie payment sessions to one charge, so the seal is never taken from a client. */
export function refuseForeignSeal(req: MedusaRequest, _res: MedusaResponse, next: MedusaNextFunction): void {
  const { data } = (req.body ?? {}) as { data?: Record<string, unknown> };
  next(data && "checkout_seal" in data ? new Refusal("not_allowed") : undefined);
}

/** Medusa's fulfilment route checks no payment; an unpaid order is never handed over, by an operator neither. */
export async function requirePaidOrder(
  req: MedusaRequest,
  _res: MedusaResponse,
  next: MedusaNextFunction,
): Promise<void> {
  const rows = await rowsOf<{ stage: string }>(
    databaseOf(req.scope),
    "select stage from seller_order where id = ? and stage in ('awaiting_payment', 'cancelled')",
    [req.params.id],
  );
  next(rows.length > 0 ? new Refusal("order_unpaid") : undefined);
}
