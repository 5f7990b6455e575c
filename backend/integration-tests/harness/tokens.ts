import { createHmac } from "node:crypto";

const SECRET = "integration-tests";
const HOUR_SECONDS = 3_600;

const encode = (value: object): string => Buffer.from(JSON.stringify(value)).toString("base64url");

/** What a session token says. */
export function claimsOf(token: string): Record<string, unknown> {
  return JSON.parse(Buffer.from(token.split(".")[1] ?? "", "base64url").toString()) as Record<string, unknown>;
}

/** Signs a token as the backend would (HS256), or with another secret as a forger would. */
export function signToken(claims: Record<string, unknown>, secret = SECRET): string {
  const now = Math.floor(Date.now() / 1_000);
  const content = `${encode({ alg: "HS256", typ: "JWT" })}.${encode({ iat: now, exp: now + HOUR_SECONDS, ...claims })}`;
  return `${content}.${createHmac("sha256", secret).update(content).digest("base64url")}`;
}

/** Tokens that must open nothing, made from a member's own. */
export function uselessTokens(token: string): [string, string | null][] {
  const claims = claimsOf(token);
  const now = Math.floor(Date.now() / 1_000);
  return [
    ["no token", null],
    ["garbage", "garbage"],
    ["an expired one", signToken({ ...claims, iat: now - 2 * HOUR_SECONDS, exp: now - HOUR_SECONDS })],
    ["one signed by someone else", signToken(claims, "another secret")],
    ["one without a signature", `${encode({ alg: "none", typ: "JWT" })}.${encode(claims)}.`],
    ["a customer's", signToken({ ...claims, actor_type: "customer" })],
    ["an operator's", signToken({ ...claims, actor_type: "user" })],
    ["one of an unknown member", signToken({ ...claims, actor_id: "mem_unknown" })],
    ["one without a member", signToken({ ...claims, actor_id: "" })],
  ];
}
