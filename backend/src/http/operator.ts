import type { AuthenticatedMedusaRequest, MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { Refusal } from "./refusal";

/** A route under `/admin`, which Medusa opens to its own users only. */
type OperatorHandler = (req: AuthenticatedMedusaRequest, res: MedusaResponse) => Promise<void>;

/**
 * The id of the user of Medusa's who asks under `/admin`, which Medusa opens to nobody else. Throws `not_allowed` for an
 * API key: it is no person, and money needs two.
 */
export function operatorOf(req: MedusaRequest): string {
  const { auth_context: who } = req as AuthenticatedMedusaRequest;
  if (who?.actor_type !== "user") throw new Refusal("not_allowed");
  return who.actor_id;
}

/** A route for the platform's operators; `operatorId` is the signed-in user of Medusa. */
export function operatorRoute(
  handle: (req: AuthenticatedMedusaRequest, res: MedusaResponse, operatorId: string) => Promise<void>,
): OperatorHandler {
  return async (req, res) => handle(req, res, operatorOf(req));
}
