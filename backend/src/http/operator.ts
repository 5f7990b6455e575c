import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { Refusal } from "./refusal";

/** A route under `/admin`, which Medusa opens to its own users only. */
type OperatorHandler = (req: AuthenticatedMedusaRequest, res: MedusaResponse) => Promise<void>;

/**
 * A route for the platform's operators; `operatorId` is the signed-in user of Medusa. Throws `not_allowed` for an API key:
 * it is no person, and money needs two.
 */
export function operatorRoute(
  handle: (req: AuthenticatedMedusaRequest, res: MedusaResponse, operatorId: string) => Promise<void>,
): OperatorHandler {
  return async (req, res) => {
    const { auth_context: who } = req;
    if (who?.actor_type !== "user") throw new Refusal("not_allowed");
    await handle(req, res, who.actor_id);
  };
}
