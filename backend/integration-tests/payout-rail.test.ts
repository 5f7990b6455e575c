import { createHash } from "node:crypto";
import type { SellerPayouts } from "@pasar/contracts/payouts";
import { afterAll, beforeAll, beforeEach, expect, it } from "vitest";
import { startApp, type TestApp } from "./harness/app";
import type { Api } from "./harness/client";
import {
  approvedPayout,
  balancesOf,
  makeBatch,
  markFailed,
  operator,
  type PaidGroup,
  paidGroup,
} from "./harness/payouts";
import { eventually } from "./harness/shopping";

const KEYS = {
  MIDTRANS_IRIS_CREATOR_KEY: "SB-creator",
  MIDTRANS_IRIS_APPROVER_KEY: "SB-approver",
  MIDTRANS_IRIS_MERCHANT_KEY: "SB-merchant",
};

let app: TestApp;
let group: PaidGroup;
let person: Api;
beforeAll(async () => {
  app = await startApp({ processes: 2, settings: KEYS });
  group = await paidGroup(app);
  person = operator(app.api, "user_first");
});
beforeEach(() => group.earn(20_000));
afterAll(() => app?.stop());

const stateOf = async (id: string) =>
  (await group.head.get<SellerPayouts>("/seller/payouts")).body.payouts.find((payout) => payout.id === id)?.state;
const until = (id: string, state: string) =>
  eventually(
    () => stateOf(id),
    (now) => now === state,
  );
const atMidtrans = () => app.simulator.control<{ referenceNo: string; status: string }[]>("GET", "payouts");
const referenceOf = async (id: string) =>
  (await app.database.rows<{ reference: string | null }>("select reference from payout where id = $1", [id]))[0]
    ?.reference ?? "";
const untilReference = (id: string) =>
  eventually(
    () => referenceOf(id),
    (reference) => reference !== "",
  );
/** Waits until the payout was let go, then does with it what the bank does. */
async function settle(reference: string, status: string): Promise<void> {
  await eventually(atMidtrans, (payouts) =>
    payouts.some((payout) => payout.referenceNo === reference && payout.status !== "queued"),
  );
  await app.simulator.control("POST", `payout/${reference}`, { status });
}

it("is sent once by two processes, released, and paid when Midtrans says so (R17)", async () => {
  const before = await balancesOf(app, group.sellerId);
  const known = (await atMidtrans()).length;
  const id = await approvedPayout(group, 10_000);
  const reference = await untilReference(id);
  await settle(reference, "completed");
  await until(id, "paid");
  expect(await atMidtrans()).toHaveLength(known + 1);
  const after = await balancesOf(app, group.sellerId);
  expect(after).toEqual({ ...before, payable: (before.payable ?? 0) + 10_000, payouts_under_way: 0 });
  expect((await makeBatch(person)).body.payouts).toEqual([]);
  expect((await markFailed(person, id)).body.code).toBe("payout_moved_on");
});

it("that fails, before or after it was paid, is owed to the seller again", async () => {
  const before = (await balancesOf(app, group.sellerId)).payable;
  const early = await approvedPayout(group, 10_000);
  await settle(await untilReference(early), "failed");
  await until(early, "failed");
  const late = await approvedPayout(group, 10_000);
  const reference = await untilReference(late);
  await settle(reference, "completed");
  await until(late, "paid");
  await settle(reference, "failed");
  await app.database.rows("update payout set checked_at = now() - interval '7 hours' where id = $1", [late]);
  await until(late, "failed");
  expect((await balancesOf(app, group.sellerId)).payable).toBe(before);
});

it("is paid by hand where Midtrans does not reach the bank", async () => {
  await app.database.rows("update payout_account set bank = 'Bank Lampung' where seller_id = $1", [group.sellerId]);
  const id = await approvedPayout(group, 10_000);
  expect((await makeBatch(person)).body.payouts.map((payout) => payout.id)).toEqual([id]);
  await app.database.rows("update payout_account set bank = 'BRI' where seller_id = $1", [group.sellerId]);
});

it("is never asked for again once Midtrans may have forgotten it", async () => {
  const id = await approvedPayout(group, 10_000);
  await untilReference(id);
  const known = (await atMidtrans()).length;
  await app.database.rows("update payout set reference = null, sent_at = now() - interval '25 hours' where id = $1", [
    id,
  ]);
  await new Promise((resolve) => setTimeout(resolve, 3_000));
  expect([await referenceOf(id), (await atMidtrans()).length]).toEqual(["", known]);
  await markFailed(operator(app.api, "user_other"), id);
  expect((await markFailed(person, id)).body.state).toBe("failed");
});

it("moves by a notification only when its signature fits", async () => {
  const send = (body: string, signature: string) =>
    app.api
      .with({ "iris-signature": signature })
      .send<{ code?: string }>("POST", "/hooks/midtrans-payouts", body, "application/json");
  const body = JSON.stringify({ reference_no: "unknown", amount: "10000.00", status: "completed" });
  const signature = createHash("sha512")
    .update(body + KEYS.MIDTRANS_IRIS_MERCHANT_KEY)
    .digest("hex");
  expect((await send(body, signature)).status).toBe(200);
  expect((await send(`${body} `, signature)).body.code).toBe("signature_invalid");
  expect((await send(body, "")).status).toBe(403);
});
