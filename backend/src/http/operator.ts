import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";

/** A route under `/admin`, which Medusa opens to its own users only. */
type OperatorHandler = (req: AuthenticatedMedusaRequest, res: MedusaResponse) => Promise<void>;

/** A route for the platform's operators; `operatorId` is the signed-in user of Medusa. */
export function operatorRoute(
  handle: (req: AuthenticatedMedusaRequest, res: MedusaResponse, operatorId: string) => Promise<void>,
): OperatorHandler {
  return (req, res) => handle(req, res, req.auth_context.actor_id);
}
