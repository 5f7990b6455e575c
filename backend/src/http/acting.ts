import type { MedusaRequest, MedusaResponse, MedusaStoreRequest } from "@medusajs/framework/http";
import { type Action, may, type Role } from "@pasar/contracts/permissions";
import type { MemberRequest } from "./member-session";
import { readMember } from "./member-session";
import { Refusal } from "./refusal";

/** A route's handler with the action it declared, so that a test can walk all routes and find one without. */
export interface ActingHandler<Request> {
  (req: Request, res: MedusaResponse): Promise<void>;
  action: Action;
}

type Handle<Request> = (req: Request, res: MedusaResponse) => Promise<void> | void;

function declared<Request>(action: Action, handle: Handle<Request>): ActingHandler<Request> {
  return Object.assign(async (req: Request, res: MedusaResponse) => handle(req, res), { action });
}

/** Throws `not_allowed` when the table of rights does not give the action to the role. */
function requireRight(role: Role, action: Action): void {
  if (!may(role, action)) throw new Refusal("not_allowed");
}

/** A route for everybody, signed in or not: the shop, and the way in. */
export function openRoute<Request extends MedusaRequest | MedusaStoreRequest>(
  action: Extract<Action, `shop.${string}` | "access.enter">,
  handle: Handle<Request>,
): ActingHandler<Request> {
  return declared(action, handle);
}

/** A route for members whose role may do `action`; `req.acting` is the member with the one seller they act for. */
export function memberRoute(action: Action, handle: Handle<MemberRequest>): ActingHandler<MemberRequest> {
  return declared(action, async (req, res) => {
    const acting = await readMember(req);
    requireRight(acting.member.role, action);
    await handle(Object.assign(req, { acting }), res);
  });
}
