import { randomUUID } from "node:crypto";
import type { OutboxMessageList } from "@pasar/contracts/access";
import type { ErrorBody } from "@pasar/contracts/errors";
import type { SellerPayouts } from "@pasar/contracts/payouts";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { memberOf, officerOf } from "./harness/accounts";
import { startApp, type TestApp } from "./harness/app";
import type { Api } from "./harness/client";
import {
  approvedPayout,
  balancesOf,
  decidePayout,
  makeBatch,
  markFailed,
  markPaid,
  operator,
  type PaidGroup,
  paidGroup,
  proposePayout,
  refundSale,
} from "./harness/payouts";
import { photo } from "./harness/photos";
import { eventually } from "./harness/shopping";
import { upload, uploaded } from "./harness/uploads";

let app: TestApp;
let group: PaidGroup;
let first: Api;
let second: Api;

beforeAll(async () => {
  app = await startApp({ processes: 2 });
  group = await paidGroup(app);
  first = operator(app.api, "user_first");
  second = operator(app.apis[1] as Api, "user_second");
});
afterAll(() => app?.stop());

const read = async (by: Api = group.head) => (await by.get<SellerPayouts>("/seller/payouts")).body;
const stateOf = async (id: string) => (await read()).payouts.find((payout) => payout.id === id)?.state;
/** The same member at the other process. */
const elsewhere = (by: Api) =>
  new (by.constructor as typeof Api)((app.apis[1] as Api).url, app.publishableKey, by.headers);

/** Calls off what earlier tests left proposed, and makes sure there is so much to send. */
async function withMoney(amount: number): Promise<number> {
  const { payouts } = await read();
  for (const { id, state } of payouts) if (state === "proposed") await decidePayout(group, id, "cancel");
  const { available } = await read();
  if (available < amount) await group.earn(amount - available);
  return (await read()).available;
}

describe("a payout", () => {
  it("goes from proposal to the bank, with the ledger at each step", async () => {
    const available = await withMoney(50_000);
    const id = randomUUID();
    const before = await balancesOf(app, group.sellerId);
    const { status, body } = await proposePayout(group, 50_000, { id });
    expect([status, body.available]).toEqual([201, available - 50_000]);
    expect(body.payouts[0]).toMatchObject({ id, amount: 50_000, fee: 0, state: "proposed", allowed: ["cancel"] });
    expect(await balancesOf(app, group.sellerId)).toEqual(before);

    expect((await read()).payouts[0]?.allowed).toEqual(["approve", "refuse", "cancel"]);
    expect((await decidePayout(group, id)).body.payouts[0]?.state).toBe("approved");
    const moved = { payable: (before.payable ?? 0) + 50_000 };
    expect(await balancesOf(app, group.sellerId)).toEqual({ ...before, ...moved, payouts_under_way: -50_000 });

    const batch = randomUUID();
    expect((await makeBatch(first, batch)).body.payouts.map((payout) => payout.id)).toContain(id);
    const csv = String((await first.get(`/admin/payouts/batches/${batch}`)).body);
    expect(csv).toContain(`${(await read()).account?.number};`);
    expect(csv).toContain(";50000;");

    expect((await markPaid(first, id)).body).toMatchObject({ state: "sent", marked_by: "user_first" });
    expect((await markPaid(second, id)).body).toMatchObject({ state: "paid", confirmed_by: "user_second" });
    expect(await balancesOf(app, group.sellerId)).toEqual({ ...before, ...moved, payouts_under_way: 0, bank: -50_000 });

    expect((await markFailed(second, id)).body).toMatchObject({ state: "paid", failure_marked_by: "user_second" });
    expect((await markFailed(second, id)).body.code).toBe("payout_needs_another_operator");
    expect((await markFailed(first, id)).body).toMatchObject({ state: "failed", reason: "Rekening ditutup bank" });
    expect(await balancesOf(app, group.sellerId)).toEqual({ ...before, payouts_under_way: 0, bank: 0 });
    expect((await read()).payouts.find((payout) => payout.id === id)).toMatchObject({
      state: "failed",
      reason: "Rekening ditutup bank",
    });
  });

  it("is told to all members at each step (rule R3)", async () => {
    await withMoney(10_000);
    const id = await approvedPayout(group, 10_000);
    await makeBatch(first);
    await markPaid(first, id);
    await markPaid(second, id);
    for (const account of app.accounts.filter(({ seller }) => seller === group.name)) {
      const templates = await eventually(
        async () => {
          const { body } = await app.api.get<OutboxMessageList>(
            `/demo/outbox?phone=${encodeURIComponent(account.phone)}`,
          );
          return body.messages.map(({ template }) => template);
        },
        (seen) => ["transfer_proposed", "transfer_approved", "transfer_paid"].every((name) => seen.includes(name)),
      );
      expect(templates).not.toContain("transfer_account_changed");
    }
    const log = JSON.stringify((await group.head.get("/seller/audit")).body);
    for (const step of ["proposed", "approved", "sent", "marked", "paid"]) expect(log).toContain(`payout.${step}`);
  });

  it("needs both PINs", async () => {
    await withMoney(10_000);
    const wrong = group.pins.treasurer === "190283" ? "190284" : "190283";
    expect((await proposePayout(group, 10_000, { pin: wrong })).body.code).toBe("pin_wrong");
    const id = randomUUID();
    await proposePayout(group, 10_000, { id });
    const guess = group.pins.head === wrong ? "190285" : wrong;
    expect((await decidePayout(group, id, "approve", { pin: guess })).body.code).toBe("pin_wrong");
    expect(await stateOf(id)).toBe("proposed");
    await app.database.rows("delete from pin_guess");
  });

  it("is decided by another member than proposed it, and by nobody else (rule R2)", async () => {
    await withMoney(10_000);
    expect((await proposePayout(group, 10_000, { by: group.head, pin: group.pins.head })).status).toBe(403);
    const id = randomUUID();
    await proposePayout(group, 10_000, { id });
    const own = { by: group.treasurer, pin: group.pins.treasurer };
    expect((await decidePayout(group, id, "approve", own)).body.code).toBe("not_allowed");
    const other = app.accounts.find(({ role, seller }) => role === "ketua" && seller !== group.name);
    const foreign = await memberOf(app, other?.seller ?? "", "ketua");
    expect((await decidePayout(group, id, "approve", { by: foreign, pin: other?.pin ?? "" })).status).toBe(404);
    expect((await read(foreign)).payouts).toEqual([]);
    for (const role of ["pendamping", "dinsos_kabupaten", "pusat"] as const) {
      const officer = await officerOf(app, role);
      expect((await officer.get("/seller/payouts")).status).toBe(403);
      expect((await decidePayout(group, id, "cancel", { by: officer })).status).toBe(403);
    }
    const forged = "update payout set state = 'approved', approved_by = proposed_by where id = $1";
    await expect(app.database.rows(forged, [id])).rejects.toThrow("payout_two_members");
    await expect(app.database.rows("update payout set state = 'sent' where id = $1", [id])).rejects.toThrow(
      "payout_approved_before_it_leaves",
    );
  });

  it.each([
    ["refused by the ketua", "refuse", "refused"],
    ["called off", "cancel", "cancelled"],
  ] as const)("can be %s, and its money may be proposed again", async (_, decision, state) => {
    const available = await withMoney(10_000);
    const id = randomUUID();
    await proposePayout(group, available, { id });
    expect((await decidePayout(group, id, decision)).body.available).toBe(available);
    expect(await stateOf(id)).toBe(state);
    expect((await decidePayout(group, id)).body.code).toBe("payout_moved_on");
  });

  it.each([
    ["less than the smallest", 9_999, 400, "invalid_body"],
    ["parts of a rupiah", 10_000.5, 400, "invalid_body"],
    ["more than there is", 1_999_999_999, 409, "payout_exceeds_balance"],
  ])("of %s is refused", async (_, amount, status, code) => {
    await withMoney(10_000);
    const answer = await proposePayout(group, amount);
    expect([answer.status, answer.body.code]).toEqual([status, code]);
  });

  it("is one payout however often its proposal is sent, and another amount under its id is refused", async () => {
    await withMoney(20_000);
    const id = randomUUID();
    const answers = await Promise.all([
      proposePayout(group, 10_000, { id }),
      proposePayout(group, 10_000, { id, by: elsewhere(group.treasurer) }),
    ]);
    expect(answers.map(({ status }) => status)).toEqual([201, 201]);
    expect((await read()).payouts.filter((payout) => payout.state === "proposed")).toHaveLength(1);
    expect((await proposePayout(group, 11_000, { id })).body.code).toBe("key_reused");
  });

  it("never exceeds what there is, in two processes at once", async () => {
    const available = await withMoney(30_000);
    const amount = Math.floor(available * 0.6);
    const clients = [group.treasurer, elsewhere(group.treasurer), group.treasurer, elsewhere(group.treasurer)];
    const answers = await Promise.all(clients.map((by) => proposePayout(group, amount, { by })));
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409, 409, 409]);
    expect((await read()).available).toBe(available - amount);
  });
});

describe("a proposed payout whose account was replaced", () => {
  it("is called off when it comes to its approval, and says so", async () => {
    await withMoney(10_000);
    const id = randomUUID();
    await proposePayout(group, 10_000, { id });
    await app.database.rows(
      "update payout_account set status = 'replaced', told_status = 'replaced' where seller_id = $1 and status = 'active'",
      [group.sellerId],
    );
    const answer = await decidePayout(group, id);
    expect([answer.status, answer.body.code]).toEqual([409, "payout_account_changed"]);
    expect((await read()).payouts.find((payout) => payout.id === id)).toMatchObject({
      state: "cancelled",
      closed_by: null,
    });
    expect((await proposePayout(group, 10_000)).body.code).toBe("payout_account_missing");
    await app.database.rows(
      `update payout_account set status = 'active', told_status = 'active' where id =
         (select account_id from payout where id = $1)`,
      [id],
    );
  });
});

describe("an operator", () => {
  beforeEach(() => withMoney(10_000));

  it("is a user of Medusa's, never a member, an API key or nobody", async () => {
    for (const path of ["/admin/payouts", "/admin/payouts/batches/x"]) {
      expect((await app.api.get(path)).status).toBe(401);
      expect((await group.head.get(path)).status).toBe(401);
    }
    for (const path of ["/admin/payouts/batches", "/admin/payouts/x/paid", "/admin/payouts/x/failed"]) {
      expect((await app.api.post(path, {})).status).toBe(401);
      expect((await first.post(path, {})).status).toBe(400);
    }
    const key = await first.post<{ api_key: { token: string } }>("/admin/api-keys", { title: "x", type: "secret" });
    const basic = `Basic ${Buffer.from(`${key.body.api_key.token}:`).toString("base64")}`;
    expect((await app.api.with({ authorization: basic }).get("/admin/payouts")).body.code).toBe("not_allowed");
    expect((await markPaid(first, randomUUID())).status).toBe(404);
    expect((await first.get("/admin/payouts?state=odd")).status).toBe(400);
  });

  it("alone never makes a payout paid, nor with another reference", async () => {
    const id = await approvedPayout(group, 10_000);
    expect((await markPaid(first, id)).body.code).toBe("payout_moved_on");
    await makeBatch(first);
    await markPaid(first, id);
    expect((await markPaid(first, id)).body.code).toBe("payout_needs_another_operator");
    expect((await markPaid(second, id, "TRX 124")).body.code).toBe("payout_reference_differs");
    expect(await stateOf(id)).toBe("sent");
    await expect(
      app.database.rows("update payout set state = 'paid', paid_at = now(), confirmed_by = marked_by where id = $1", [
        id,
      ]),
    ).rejects.toThrow("payout_two_operators");
    await markFailed(first, id);
    expect((await markFailed(second, id)).body.state).toBe("failed");
  });

  it("proves a transfer with a photo, for operators' and the group's eyes only", async () => {
    const id = await approvedPayout(group, 10_000);
    await makeBatch(first);
    const file = await photo(7);
    expect((await upload(first, { file, desk: "admin", visibility: "public" })).body.code).toBe("invalid_request");
    expect((await upload(group.head, { file, desk: "admin", visibility: "private" })).status).toBe(401);
    const own = await uploaded(group.head, { file, visibility: "private" });
    const mark = (proof_photo: string) =>
      first.post<ErrorBody>(`/admin/payouts/${id}/paid`, { reference: "TRX 9", proof_photo });
    expect((await mark(own.key)).body.code).toBe("picture_not_found");
    expect((await mark("none")).body.code).toBe("picture_not_found");
    const proofOf = (member: Api) => member.get(`/seller/payouts/${id}/proof?width=1280`);
    expect((await proofOf(group.treasurer)).status).toBe(404);

    const { key } = await uploaded(first, { file, desk: "admin", visibility: "private" });
    expect((await mark(key)).status).toBe(200);
    expect((await second.get(`/admin/private-pictures/${key}`)).status).toBe(200);
    expect((await group.head.get(`/admin/private-pictures/${key}`)).status).toBe(401);
    expect((await group.head.get(`/seller/private-pictures/${key}`)).status).toBe(404);
    expect((await proofOf(group.treasurer)).status).toBe(200);
    expect(
      (
        await proofOf(
          await memberOf(app, app.accounts.find(({ seller }) => seller && seller !== group.name)?.seller ?? ""),
        )
      ).status,
    ).toBe(404);
    expect((await group.head.get<SellerPayouts>("/seller/payouts")).body.payouts[0]).toMatchObject({
      id,
      has_proof: true,
    });
    await markPaid(second, id, "TRX 9");
    expect(await stateOf(id)).toBe("paid");
  });

  it("gets a file that runs no formulas", async () => {
    await app.database.rows("update payout_account set holder_name = '=HYPERLINK(1)' where seller_id = $1", [
      group.sellerId,
    ]);
    await approvedPayout(group, 10_000);
    const batch = randomUUID();
    await makeBatch(first, batch);
    const csv = String((await first.get(`/admin/payouts/batches/${batch}`)).body);
    expect(csv).toContain("HYPERLINK");
    expect(csv).not.toMatch(/(^|;|\n|")=HYPERLINK/);
    await app.database.rows("update payout_account set holder_name = $2 where seller_id = $1", [
      group.sellerId,
      group.name.toUpperCase(),
    ]);
  });

  it("pays each payout once: batches, marks and confirmations at once in two processes (R17)", async () => {
    const id = await approvedPayout(group, 10_000);
    const before = await balancesOf(app, group.sellerId);
    const batches = await Promise.all([makeBatch(first), makeBatch(second), makeBatch(first), makeBatch(second)]);
    const holding = batches.filter(({ body }) => body.payouts.some((payout) => payout.id === id));
    expect(holding).toHaveLength(1);
    await Promise.all([markPaid(first, id), markPaid(second, id), markPaid(first, id), markPaid(second, id)]);
    expect(await stateOf(id)).toBe("paid");
    const postings = await app.database.rows("select 1 from ledger_transaction where cause = $1", [
      `payout_paid:${id}`,
    ]);
    expect(postings).toHaveLength(1);
    const after = await balancesOf(app, group.sellerId);
    expect((after.bank ?? 0) - (before.bank ?? 0)).toBe(-10_000);
    expect(after.payable).toBe(before.payable);
  });
});

it("owes the platform after a refund of what was paid out, until new sales cover it (R18)", async () => {
  const available = await withMoney(20_000);
  const id = await approvedPayout(group, available);
  await makeBatch(first);
  await markPaid(first, id);
  await markPaid(second, id);
  await refundSale(app, group.sellerId, 15_000);
  expect((await balancesOf(app, group.sellerId)).payable).toBe(15_000);
  expect(await read()).toMatchObject({ available: 0, may_propose: false });
  expect((await proposePayout(group, 10_000)).body.code).toBe("payout_exceeds_balance");
  const earned = await group.earn(30_000);
  expect((await read()).available).toBe(earned - 15_000);
  await expect(app.database.rows("update ledger_entry set amount = 0")).rejects.toThrow(/append-only/);
});
