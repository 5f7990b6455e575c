import { createHash, createHmac, randomBytes } from "node:crypto";
import type { TestApp } from "./app";

const hashOf = (token: string): string => createHash("sha256").update(token).digest("hex");

/** A copy of a session under a token of its own, changed by `set` ("expires_at = now()"). */
async function copyOf(app: TestApp, token: string, set: string): Promise<string> {
  const copy = randomBytes(32).toString("base64url");
  await app.database.rows(
    `insert into access_session (id, person_id, token_hash, device_id, device_name, entered_by, last_seen_at, expires_at)
     select 'ses_' || md5(random()::text), person_id, $1, device_id, device_name, entered_by, last_seen_at, expires_at
     from access_session where token_hash = $2`,
    [hashOf(copy), hashOf(token)],
  );
  await app.database.rows(`update access_session set ${set} where token_hash = $1`, [hashOf(copy)]);
  return copy;
}

/** Tokens that must open nothing, made from a person's own. */
export async function uselessTokens(app: TestApp, token: string): Promise<[string, string | null][]> {
  return [
    ["no token", null],
    ["garbage", "garbage"],
    ["the hash of a token", hashOf(token)],
    ["a token with one more character", `${token}A`],
    ["a token for nobody", randomBytes(32).toString("base64url")],
    ["a signed one of Medusa's shape", "eyJhbGciOiJub25lIn0.eyJhY3Rvcl90eXBlIjoibWVtYmVyIn0."],
    ["an expired one", await copyOf(app, token, "expires_at = now()")],
    ["one that was ended", await copyOf(app, token, "ended_at = now(), end_reason = 'ended_by_owner'")],
  ];
}

const MEDUSA_SECRET = "integration-tests";
const HOUR_SECONDS = 3_600;

const encode = (value: object): string => Buffer.from(JSON.stringify(value)).toString("base64url");

/** Signs a token as Medusa does for its customers and operators (HS256). */
export function signToken(claims: Record<string, unknown>): string {
  const now = Math.floor(Date.now() / 1_000);
  const content = `${encode({ alg: "HS256", typ: "JWT" })}.${encode({ iat: now, exp: now + HOUR_SECONDS, ...claims })}`;
  return `${content}.${createHmac("sha256", MEDUSA_SECRET).update(content).digest("base64url")}`;
}
