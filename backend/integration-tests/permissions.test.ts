import type { ErrorBody } from "@pasar/contracts/errors";
import {
  MEMBER_ROLES,
  may,
  OFFICER_ROLES,
  OUTLET_ROLES,
  PERMISSIONS,
  ROLES,
  type Role,
} from "@pasar/contracts/permissions";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startApp, type TestApp } from "./harness/app";
import type { Answer } from "./harness/client";
import { openSessionFor, type People, peopleOfEachRole } from "./harness/roles";
import { type WalkedRoute, walkRoutes } from "./harness/routes";
import { buy, CHIPS, productPage } from "./harness/shopping";

/** What stands for a place in an address where no record is named below: nothing has this id. */
const UNKNOWN_ID = "unknown_x";

let app: TestApp;
let people: People;
let stranger: string;
/** A record of the seller whose members are asked, by the address it stands in. */
let records: Record<string, string>;

/** A group makes its own goods; only an outlet sells the staples of the common list. */
const OUTLETS_ONLY = "/seller/products/staples";
/** Routes that take a file's bytes and no JSON. */
const TAKES_BYTES = /\/(chunks|imports)$/;

const routes = walkRoutes();
const nameOf = ({ method, pattern }: WalkedRoute) => `${method} ${pattern}`;
const isOpen = ({ action }: WalkedRoute) => action !== undefined && may("anyone", action);

/** Whom the table and the desk let in: one action may stand at the desks of members and of applicants. */
function isFor(role: Role, { pattern, action }: WalkedRoute): boolean {
  const members = pattern === OUTLETS_ONLY ? OUTLET_ROLES : MEMBER_ROLES;
  const desk = { seller: members, officer: OFFICER_ROLES }[pattern.split("/")[1] ?? ""];
  return action !== undefined && may(role, action) && (desk === undefined || desk.some((other) => other === role));
}

beforeAll(async () => {
  app = await startApp();
  const chips = await productPage(app.api, CHIPS);
  const { orders } = await buy(app, [{ page: chips, quantity: 1 }], "cod");
  const product = "select product_id as id from listing where seller_id = $1 and deleted_at is null limit 1";
  const [listed] = await app.database.rows<{ id: string }>(product, [chips.seller.id]);
  records = { "/seller/orders/:id": orders[0]?.id ?? "", "/seller/products/:id": listed?.id ?? "" };
  people = await peopleOfEachRole(app, chips.seller.name);
  const [foreign] = await app.database.rows<{ person_id: string }>(
    "select person_id from member where seller_id <> $1 and role = 'ketua' and deleted_at is null limit 1",
    [chips.seller.id],
  );
  stranger = foreign?.person_id ?? "";
});
afterAll(() => app?.stop());

function addressOf({ pattern }: WalkedRoute): string {
  const record = Object.entries(records).find(([prefix]) => pattern === prefix || pattern.startsWith(`${prefix}/`));
  const filled = record ? pattern.replace(record[0], record[0].replace(/:\w+$/, record[1])) : pattern;
  return filled.replace(/:\w+/g, UNKNOWN_ID);
}

/** Asks a route with an empty body, each time in a session of its own: some routes end theirs. */
async function ask(route: WalkedRoute, personId: string | null): Promise<Answer<Partial<ErrorBody>>> {
  const headers: Record<string, string> = personId
    ? { authorization: `Bearer ${await openSessionFor(app, personId)}` }
    : {};
  const body = route.method === "POST" ? "{}" : undefined;
  const contentType = TAKES_BYTES.test(route.pattern) ? "application/octet-stream" : "application/json";
  return app.api.with(headers).send(route.method, addressOf(route), body, contentType);
}

it("every route names an action of the table of rights", () => {
  expect(routes.length).toBeGreaterThan(20);
  const wrong = routes.filter(({ action }) => action === undefined || !Object.hasOwn(PERMISSIONS, action));
  expect(wrong.map(nameOf)).toEqual([]);
});

describe("each route, asked as each role", () => {
  it.each(routes.map((route) => [nameOf(route), route] as const))("%s keeps to the table", async (_, route) => {
    const refused: Role[] = [];
    for (const role of ROLES.filter((candidate) => candidate !== "anyone")) {
      const { status, body } = await ask(route, people.get(role) ?? "");
      expect(status, `${role}: ${JSON.stringify(body).slice(0, 300)}`).toBeLessThan(500);
      expect(status, `${role} is signed in`).not.toBe(401);
      if (status === 403) refused.push(role);
    }
    const expected = ROLES.filter((role) => role !== "anyone" && !isFor(role, route));
    expect(refused).toEqual(expected);
  });

  it.each(routes.filter((route) => !isOpen(route)).map((route) => [nameOf(route), route] as const))(
    "%s opens to nobody without a session",
    async (_, route) => {
      const { status, body } = await ask(route, null);
      expect([status, body.code]).toEqual([401, "session_expired"]);
    },
  );
});

it("a member of another seller finds none of a seller's records", async () => {
  const ofRecords = routes.filter((route) => !addressOf(route).includes(UNKNOWN_ID) && route.pattern.includes(":id"));
  expect(ofRecords.length).toBeGreaterThan(3);
  for (const route of ofRecords) {
    const { status } = await ask(route, stranger);
    const expected = route.method === "GET" ? [404] : [400, 403, 404];
    expect(expected, `${nameOf(route)}: ${status}`).toContain(status);
  }
});
