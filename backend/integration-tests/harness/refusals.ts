import { ERROR_CODES, type ErrorBody, type ErrorCode } from "@pasar/contracts/errors";
import { expect } from "vitest";
import type { TestApp } from "./app";

/** A request that an honest client would not send. */
export interface BadRequest {
  method?: "GET" | "POST" | "DELETE";
  path: string;
  body?: string;
  /** `null` sends none at all. */
  contentType?: string | null;
  headers?: Record<string, string>;
}

const LONGEST_ANSWER = 2_048;
const INSIDES = /node_modules|\bat \S+ \(|\.[jt]s:\d+|\bselect\b[\s\S]*\bfrom\b|insert into|update "|\bwhere "/i;
const RAW_NUMBER = /"raw:([^"]+)"/g;

/** A number JSON text can carry and JavaScript cannot print, such as 1e309. */
export const raw = (text: string): string => `raw:${text}`;

/** JSON text of a value, with `raw` numbers as they are. */
export function jsonText(value: unknown): string {
  return JSON.stringify(value).replace(RAW_NUMBER, "$1");
}

/** A copy of a value with one field (`"sellers.0.way"`) replaced; `undefined` leaves it out. */
export function changed<Value extends object>(value: Value, path: string, replacement: unknown): Value {
  const copy = structuredClone(value);
  const keys = path.split(".");
  const last = keys.pop() ?? "";
  const parent = keys.reduce<Record<string, unknown>>(
    (node, key) => node[key] as Record<string, unknown>,
    copy as unknown as Record<string, unknown>,
  );
  if (replacement === undefined) delete parent[last];
  else parent[last] = replacement;
  return copy;
}

/** Sends a request and gives the status with the untouched text of the answer. */
export async function sendBad(app: TestApp, request: BadRequest): Promise<{ status: number; text: string }> {
  const { method = "POST", path, body, contentType = "application/json", headers } = request;
  const response = await fetch(`${app.api.url}${path}`, {
    method,
    headers: {
      "x-publishable-api-key": app.publishableKey,
      ...(body === undefined || contentType === null ? {} : { "content-type": contentType }),
      ...headers,
    },
    // Bytes, because fetch gives a string a content type of its own.
    body: body === undefined ? undefined : new TextEncoder().encode(body),
  });
  return { status: response.status, text: await response.text() };
}

/** Rows that a refused request must not leave behind. */
async function countRows(app: TestApp): Promise<Record<string, number>> {
  const [counts] = await app.database.rows<Record<string, number>>(
    `select (select count(*)::int from checkout) as checkouts, (select count(*)::int from "order") as orders,
            (select count(*)::int from seller_order) as seller_orders,
            (select count(*)::int from reservation_item where deleted_at is null) as reservations,
            (select count(*)::int from payment_session where deleted_at is null) as sessions,
            (select count(*)::int from midtrans_transaction) as charges,
            (select count(*)::int from midtrans_notification) as notifications`,
  );
  return counts ?? {};
}

/**
 * Sends a bad request in both languages and checks the refusal: a 4xx with a stable code and a sentence, small, without
 * the program's insides, and with nothing written. `status` and `code` are checked where they are given.
 */
export async function expectRefusal(
  app: TestApp,
  request: BadRequest,
  status?: number,
  code?: ErrorCode,
): Promise<void> {
  const before = await countRows(app);
  const indonesian = await sendBad(app, request);
  const english = await sendBad(app, { ...request, headers: { ...request.headers, "accept-language": "en" } });
  const bodies = [indonesian, english].map((answer) => checkedBody(answer));
  for (const [index, answer] of [indonesian, english].entries()) {
    if (status) expect([answer.status, bodies[index]?.code]).toEqual([status, code ?? bodies[index]?.code]);
  }
  expect(bodies[0]?.code).toBe(bodies[1]?.code);
  expect(bodies[0]?.message).not.toBe(bodies[1]?.message);
  expect(await countRows(app)).toEqual(before);
}

function checkedBody({ status, text }: { status: number; text: string }): ErrorBody {
  expect(status, text.slice(0, 300)).toBeGreaterThanOrEqual(400);
  expect(status, text.slice(0, 300)).toBeLessThan(500);
  const body = parsed(text);
  expect(ERROR_CODES).toContain(body.code);
  expect(body.message.length).toBeGreaterThan(0);
  const { quote: _, ...own } = body;
  const rest = JSON.stringify(own);
  expect(rest.length, rest.slice(0, 300)).toBeLessThanOrEqual(LONGEST_ANSWER);
  expect(rest).not.toMatch(INSIDES);
  return body;
}

function parsed(text: string): ErrorBody {
  try {
    return JSON.parse(text) as ErrorBody;
  } catch {
    throw new Error(`not JSON: ${text.slice(0, 300)}`);
  }
}
