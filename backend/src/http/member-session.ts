import type { AuthenticatedMedusaRequest } from "@medusajs/framework/http";
import type { SellerSession } from "@pasar/contracts/seller";
import { databaseOf } from "../database/connection";
import { findMember } from "../database/members";
import { Refusal } from "./refusal";

/** A request of a signed-in member. The seller is always the member's own; no route takes one from the client. */
export interface MemberRequest extends AuthenticatedMedusaRequest {
  acting: SellerSession;
}

/** Reads who is signed in and for whom they act. Throws `session_expired` for everyone else. */
export async function readMember(req: AuthenticatedMedusaRequest): Promise<SellerSession> {
  const memberId = req.auth_context?.actor_type === "member" ? req.auth_context.actor_id : null;
  const session = memberId ? await findMember(databaseOf(req.scope), memberId) : undefined;
  if (!session) throw new Refusal("session_expired");
  return session;
}
