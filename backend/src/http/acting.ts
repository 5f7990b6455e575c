import type { MedusaRequest, MedusaResponse, MedusaStoreRequest } from "@medusajs/framework/http";
import type { OfficerArea, OfficerIdentity } from "@pasar/contracts/access";
import { type Action, may, type Role } from "@pasar/contracts/permissions";
import type { SellerSession } from "@pasar/contracts/seller";
import { Refusal } from "./refusal";
import { readSignedIn, type SignedIn } from "./signed-in";

/** A route's handler with the action it declared, so that a test can walk all routes and find one without. */
export interface ActingHandler<Request> {
  (req: Request, res: MedusaResponse): Promise<void>;
  action: Action;
}

/** A member with the one seller they act for; no route takes a seller from the client. */
export interface MemberActing extends SignedIn, SellerSession {}

/** An officer with the area they answer for; null is the whole country. */
export interface OfficerActing extends SignedIn {
  officer: Pick<OfficerIdentity["officer"], "id" | "role">;
  area: OfficerArea | null;
}

export interface PersonRequest extends MedusaRequest {
  acting: SignedIn;
}
export interface MemberRequest extends MedusaRequest {
  acting: MemberActing;
}
export interface OfficerRequest extends MedusaRequest {
  acting: OfficerActing;
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
  action: Extract<Action, `shop.${string}` | "access.enter" | "demo.outbox">,
  handle: Handle<Request>,
): ActingHandler<Request> {
  return declared(action, handle);
}

/** A route for signed-in persons whose role (`applicant` without seller and office) may do `action`. */
export function personRoute(action: Action, handle: Handle<PersonRequest>): ActingHandler<MedusaRequest> {
  return declared(action, async (req, res) => {
    const acting = await readSignedIn(req);
    requireRight(acting.role, action);
    await handle(Object.assign(req, { acting }), res);
  });
}

/** A route for members whose role may do `action`. */
export function memberRoute(action: Action, handle: Handle<MemberRequest>): ActingHandler<MedusaRequest> {
  return declared(action, async (req, res) => {
    const signedIn = await readSignedIn(req);
    const { identity } = signedIn;
    if (identity.kind !== "member") throw new Refusal("not_allowed");
    requireRight(identity.member.role, action);
    const { member, seller } = identity;
    await handle(Object.assign(req, { acting: { ...signedIn, member, seller } }), res);
  });
}

/** A route for officers whose role may do `action`; every query takes `req.acting.area` (see `withinArea`). */
export function officerRoute(action: Action, handle: Handle<OfficerRequest>): ActingHandler<MedusaRequest> {
  return declared(action, async (req, res) => {
    const signedIn = await readSignedIn(req);
    const { identity } = signedIn;
    if (identity.kind !== "officer") throw new Refusal("not_allowed");
    requireRight(identity.officer.role, action);
    const { area, ...officer } = identity.officer;
    await handle(Object.assign(req, { acting: { ...signedIn, officer, area } }), res);
  });
}
