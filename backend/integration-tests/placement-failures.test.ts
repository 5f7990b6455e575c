import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { startApp, type TestApp } from "./harness/app";
import { endFaults, spoil } from "./harness/payments";
import { chipsAndRice, placement, stockOf, type Want } from "./harness/shopping";

/** Logs of what was tried: the charge that was to be asked for, what Midtrans says of it, and what the search looks at anew. */
const APPEND_ONLY = ["midtrans_transaction", "midtrans_notification", "search_change"];

let app: TestApp;
let wants: Want[];
beforeAll(async () => {
  app = await startApp();
  wants = await chipsAndRice(app);
  await app.database.rows(
    `create function fail_step() returns trigger language plpgsql as $$ begin raise exception 'injected failure'; end $$`,
  );
});
afterAll(() => app?.stop());
afterEach(() => endFaults(app));

/** Rows of every table; of those that Medusa marks as deleted, the living. */
async function rowCounts(): Promise<Record<string, number>> {
  const tables = await app.database.rows<{ name: string; marks: boolean }>(
    `select t.table_name as name, exists (
       select 1 from information_schema.columns c where c.table_schema = 'public' and c.table_name = t.table_name
         and c.column_name = 'deleted_at') as marks
     from information_schema.tables t where t.table_schema = 'public' and t.table_type = 'BASE TABLE'`,
  );
  const counted = tables
    .filter(({ name }) => !APPEND_ONLY.includes(name))
    .map(
      ({ name, marks }) =>
        `select '${name}' as name, count(*)::int as rows from "${name}" ${marks ? "where deleted_at is null" : ""}`,
    );
  const rows = await app.database.rows<{ name: string; rows: number }>(counted.join(" union all "));
  return Object.fromEntries(rows.map(({ name, rows }) => [name, rows]));
}

const stocks = () => Promise.all(wants.map(({ page }) => stockOf(app, page.variant_id)));

describe("a placement whose step fails leaves every table as it was, and the same id can be placed (R10)", () => {
  it.each<[string, string, string]>([
    ["claiming the id", "checkout", "insert"],
    ["holding the stock", "reservation_item", "insert"],
    ["making Medusa's orders", "order", "insert"],
    ["writing their lines", "order_line_item", "insert"],
    ["writing the selling side", "seller_order", "insert"],
    ["writing the first step", "order_step", "insert"],
    ["tying the reservations", "reservation_item", "update of line_item_id"],
    ["opening payment collections", "payment_collection", "insert"],
    ["tying them to the orders", "order_payment_collection", "insert"],
    ["opening sessions", "payment_session", "insert"],
    ["tying the sessions", "seller_order", "update of payment_session_id"],
    ["writing the charge down", "midtrans_transaction", "insert"],
    ["keeping the charge", "midtrans_transaction", "update"],
    ["finishing", "checkout", "update of status"],
  ])("%s", async (_step, table, event) => {
    const before = [await rowCounts(), await stocks()];
    const request = placement(wants);
    await app.database.rows(
      `create trigger fail_step before ${event} on "${table}" for each row execute function fail_step()`,
    );
    const failed = await app.api.post("/store/checkouts", request);
    await app.database.rows(`drop trigger fail_step on "${table}"`);
    expect([failed.status, failed.body.code]).toEqual([500, "internal_error"]);
    expect([await rowCounts(), await stocks()]).toEqual(before);
    expect((await app.api.post("/store/checkouts", request)).status).toBe(201);
  });

  it("asking Midtrans", async () => {
    const before = [await rowCounts(), await stocks()];
    const request = placement(wants);
    await spoil(app, { kind: "deny_charge", match: { method: "POST", path: "/v2/charge", orderId: request.id } });
    expect((await app.api.post("/store/checkouts", request)).status).toBe(503);
    expect([await rowCounts(), await stocks()]).toEqual(before);
  });
});
