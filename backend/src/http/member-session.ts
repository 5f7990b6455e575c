import type { AuthenticatedMedusaRequest, MedusaNextFunction, MedusaResponse } from "@medusajs/framework/http";
import type { SellerSession } from "@pasar/contracts/seller";
import { databaseOf } from "../database/connection";
import { findMember } from "../database/members";
import { Refusal } from "./refusal";

/** A request of a signed-in member. The seller is always the member's own; no route takes one from the client. */
export interface MemberRequest extends AuthenticatedMedusaRequest {
  acting: SellerSession;
}

/** Lets only signed-in members of an active seller through. Throws `session_expired` for everyone else. */
export async function requireMember(
  req: AuthenticatedMedusaRequest,
  _res: MedusaResponse,
  next: MedusaNextFunction,
): Promise<void> {
  const memberId = req.auth_context?.actor_type === "member" ? req.auth_context.actor_id : null;
  const session = memberId ? await findMember(databaseOf(req.scope), memberId) : undefined;
  if (!session) return next(new Refusal("session_expired"));
  (req as MemberRequest).acting = session;
  next();
}
