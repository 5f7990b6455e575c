import type { AuthenticatedMedusaRequest, MedusaRequest } from "@medusajs/framework/http";
import { Refusal } from "./refusal";

/**
 * The id of the user of Medusa's who asks under `/admin`, which Medusa opens to nobody else. Throws `not_allowed` for an
 * API key: it is no person, and money needs two.
 */
export function operatorOf(req: MedusaRequest): string {
  const { auth_context: who } = req as AuthenticatedMedusaRequest;
  if (who?.actor_type !== "user") throw new Refusal("not_allowed");
  return who.actor_id;
}
