import { randomUUID } from "node:crypto";
import type { ErrorBody } from "@pasar/contracts/errors";
import type { LedgerRateList } from "@pasar/contracts/ledger-rates";
import { afterAll, beforeAll, expect, it } from "vitest";
import { memberOf } from "./harness/accounts";
import { startApp, type TestApp } from "./harness/app";
import type { Api } from "./harness/client";
import { operator } from "./harness/payouts";

let app: TestApp;
let who: Api;
beforeAll(async () => {
  app = await startApp();
  who = operator(app.api, "user_first");
});
afterAll(() => app?.stop());

const inMinutes = (minutes: number) => new Date(Date.now() + minutes * 60_000).toISOString();
const rate = (change: object = {}) => ({
  id: randomUUID(),
  kind: "platform_fee",
  value: 150,
  valid_from: inMinutes(10),
  ...change,
});
const add = (body: object, by = who) => by.post<LedgerRateList & ErrorBody>("/admin/ledger-rates", body);

it("an operator announces a rate: listed, audited, not in force yet, and the same id once", async () => {
  const announced = rate();
  const answers = await Promise.all([1, 2, 3].map(() => add(announced)));
  for (const { status } of answers) expect(status).toBe(201);
  const { body } = await who.get<LedgerRateList>("/admin/ledger-rates");
  expect(body.rates.filter(({ id }) => id === announced.id)).toEqual([{ ...announced, is_in_force: false }]);
  expect(body.rates.filter(({ is_in_force }) => is_in_force).map(({ kind, value }) => [kind, value])).toEqual([
    ["payout_fee", 0],
    ["platform_fee", 0],
  ]);
  const audited = await app.database.rows("select action, after from audit_entry where record_id = $1", [announced.id]);
  expect(audited).toEqual([
    { action: "ledger_rate.added", after: expect.objectContaining({ operator: "user_first", value: 150 }) },
  ]);
  expect((await add({ ...announced, value: 151 })).body.code).toBe("key_reused");
});

it.each<[string, object, string]>([
  ["a moment that has passed", { valid_from: "2026-01-01T00:00:00Z" }, "valid_from"],
  ["a moment that is too soon", { valid_from: inMinutes(1) }, "valid_from"],
  ["no moment", { valid_from: "soon" }, "valid_from"],
  ["half a basis point", { value: 0.5 }, "value"],
  ["less than nothing", { value: -1 }, "value"],
  ["more than all", { value: 10_001 }, "value"],
  ["an endless payout fee", { kind: "payout_fee", value: 1e12 }, "value"],
  ["another kind", { kind: "tip" }, "kind"],
  ["an id that is none", { id: "x" }, "id"],
])("refuses %s and names the field", async (_name, change, field) => {
  const before = await who.get<LedgerRateList>("/admin/ledger-rates");
  const { status, body } = await add(rate(change));
  expect([status, body.code, Object.keys(body.fields ?? {})]).toEqual([400, "invalid_body", [field]]);
  expect((await who.get<LedgerRateList>("/admin/ledger-rates")).body).toEqual(before.body);
});

it("is closed to everybody else", async () => {
  const member = await memberOf(app, app.accounts.find(({ seller }) => seller)?.seller ?? "");
  for (const nobody of [app.api, member]) {
    expect((await nobody.get("/admin/ledger-rates")).status).toBe(401);
    expect((await add(rate(), nobody)).status).toBe(401);
  }
});
