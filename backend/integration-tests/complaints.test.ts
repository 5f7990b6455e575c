import type { Checkout } from "@pasar/contracts/checkout";
import type { Complaint, ComplaintList } from "@pasar/contracts/complaint";
import type { PaymentMethod } from "@pasar/contracts/order";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { memberOf, officerOf } from "./harness/accounts";
import { startApp, type TestApp } from "./harness/app";
import type { Answer, Api } from "./harness/client";
import { booksOf, brokenLedger, givenBack, SOUND_LEDGER } from "./harness/refunds";
import {
  broughtPlacement,
  eventually,
  pay,
  place,
  plentyOfChips,
  read,
  ricePage,
  untilPayment,
  type Want,
} from "./harness/shopping";

const OPENING = { reason: "damaged", wish: "refund", text: "Keripik hancur semua" };

let app: TestApp;
let chips: Want;
let member: Api;
let city: Api;
let province: Api;
beforeAll(async () => {
  app = await startApp({ processes: 2 });
  chips = await plentyOfChips(app, 2);
  member = await memberOf(app, chips.page.seller.name, "ketua");
  city = await officerOf(app, "dinsos_kabupaten", "18.71");
  province = await officerOf(app, "dinsos_provinsi");
});
afterAll(() => app?.stop());
afterEach(async () => expect(await brokenLedger(app)).toEqual(SOUND_LEDGER));

/** An order that was sent, and is completed where wished. */
async function sent(method: PaymentMethod = "qris", isDelivered = true): Promise<Checkout> {
  const request = { ...(await broughtPlacement(app.api, chips, "delivery")), payment_method: method };
  const checkout = await place(app.api, request);
  if (method !== "cod") {
    await pay(app, checkout);
    await untilPayment(app, checkout, "paid");
  }
  const moves: [string, object][] = [
    ["accept", {}],
    ["send", {}],
    ["deliver", { cash_received: true }],
  ];
  for (const [move, body] of isDelivered ? moves : moves.slice(0, 2)) {
    expect((await member.post(`/seller/orders/${checkout.orders[0]?.id}/${move}`, body)).status).toBe(200);
  }
  return read(app.api, checkout);
}

type Said = Answer<Checkout & { code?: string }>;
const idOf = ({ orders }: Checkout) => orders[0]?.id ?? "";
const complain = (checkout: Checkout, path = "", body: object = OPENING): Promise<Said> =>
  app.api.post(
    `/store/checkouts/${checkout.id}/orders/${idOf(checkout)}/complaint${path}?token=${checkout.token}`,
    body,
  );
const answer = (who: Api, checkout: Checkout, what: "answer" | "appeal", body: object) =>
  who.post<ComplaintList & { code?: string }>(`/seller/complaints/${idOf(checkout)}/${what}`, body);
const decide = (who: Api, checkout: Checkout, body: object) =>
  who.post<ComplaintList & { code?: string }>(`/officer/complaints/${idOf(checkout)}/decide`, body);
const complaintOf = async (checkout: Checkout): Promise<Complaint | null | undefined> =>
  (await read(app.api, checkout)).orders[0]?.complaint;
const passDeadline = (checkout: Checkout) =>
  app.database.rows("update complaint set due_at = now() - interval '1 second' where order_id = $1", [idOf(checkout)]);
const disputed = async () => {
  const { body } = await member.get<{ balance: { disputed: number } }>("/seller/summary");
  return body.balance.disputed;
};
const refund = (amount: number) => ({ outcome: "refund", amount, text: "Kami ganti uangnya" });
const rejection = { outcome: "rejection", text: "Barang dikirim utuh" };

describe("a complaint the seller accepts", () => {
  it("holds the order's money back until it ends, and gives back what was agreed", async () => {
    const before = await disputed();
    const checkout = await sent();
    const { total, id } = checkout.orders[0] ?? { total: 0, id: "" };
    expect(checkout.orders[0]).toMatchObject({ can_complain: true, complaint: null });
    const opened = await complain(checkout);
    expect(opened.body.orders[0]).toMatchObject({ can_complain: false, complaint: { state: "waiting_seller" } });
    expect((await complain(checkout)).status).toBe(200);
    expect(await disputed()).toBe(before + total);
    const listed = await member.get<ComplaintList>("/seller/complaints");
    expect(listed.body.complaints[0]).toMatchObject({ order_id: id, reason: "damaged", buyer_name: "Pembeli Contoh" });
    expect((await answer(member, checkout, "answer", refund(total + 1))).status).toBe(400);
    expect((await answer(member, checkout, "answer", { outcome: "refund", text: "Ya" })).status).toBe(400);
    const stranger = await memberOf(app, (await ricePage(app)).seller.name);
    expect((await answer(stranger, checkout, "answer", rejection)).status).toBe(404);
    expect((await answer(member, checkout, "answer", refund(5_000))).status).toBe(200);
    const after = await eventually(
      () => read(app.api, checkout),
      ({ refunds }) => refunds[0]?.state === "paid",
    );
    expect(after.refunds.map(({ amount }) => amount)).toEqual([5_000]);
    expect(await complaintOf(checkout)).toMatchObject({ state: "closed", outcome: "refund", outcome_amount: 5_000 });
    expect(await givenBack(app, checkout.id)).toEqual([5_000]);
    expect(await booksOf(app, id)).toEqual({ "gateway:midtrans": total - 5_000, payable: 5_000 - total });
    expect(await disputed()).toBe(before);
    expect((await answer(member, checkout, "answer", refund(1))).body.code).toBe("complaint_moved_on");
  });

  it("about goods that never came completes the sale before its money goes back", async () => {
    const checkout = await sent("qris", false);
    const { total, id } = checkout.orders[0] ?? { total: 0, id: "" };
    await complain(checkout, "", { ...OPENING, reason: "not_received" });
    await answer(member, checkout, "answer", refund(total));
    const after = await eventually(
      () => read(app.api, checkout),
      ({ refunds }) => refunds[0]?.state === "paid",
    );
    expect(after.orders[0]?.stage).toBe("completed");
    expect(await booksOf(app, id)).toEqual({});
  });

  it("of a cash sale leaves the cash to the seller's hand", async () => {
    const checkout = await sent("cod");
    const { total, id } = checkout.orders[0] ?? { total: 0, id: "" };
    await complain(checkout);
    await answer(member, checkout, "answer", refund(4_000));
    expect((await read(app.api, checkout)).refunds).toEqual([]);
    expect(await booksOf(app, id)).toEqual({ cash: total - 4_000, cash_sales: 4_000 - total });
  });
});

describe("a complaint the seller rejects or leaves", () => {
  it("goes to the office of the regency, which decides; an appeal goes to the province, once", async () => {
    const checkout = await sent();
    const { total, id } = checkout.orders[0] ?? { total: 0, id: "" };
    await complain(checkout);
    expect((await decide(city, checkout, rejection)).body.code).toBe("complaint_moved_on");
    await answer(member, checkout, "answer", rejection);
    expect((await complaintOf(checkout))?.state).toBe("refused");
    expect((await complain(checkout, "/escalate", { text: "Saya punya fotonya" })).status).toBe(200);
    const foreign = await officerOf(app, "dinsos_kabupaten", "18.01");
    expect((await decide(foreign, checkout, rejection)).status).toBe(404);
    expect((await decide(province, checkout, rejection)).body.code).toBe("complaint_moved_on");
    const listed = await city.get<ComplaintList>("/officer/complaints");
    expect(listed.body.complaints.map(({ order_id }) => order_id)).toContain(id);
    expect((await decide(city, checkout, refund(3_000))).status).toBe(200);
    expect(await booksOf(app, id)).toEqual({ "gateway:midtrans": total, payable: -total });
    expect((await answer(member, checkout, "appeal", { text: "Kami tidak setuju" })).status).toBe(200);
    expect((await complain(checkout, "/appeal", { text: "Saya juga" })).body.code).toBe("complaint_moved_on");
    expect((await decide(province, checkout, refund(2_000))).status).toBe(200);
    await eventually(
      () => read(app.api, checkout),
      ({ refunds }) => refunds[0]?.state === "paid",
    );
    expect(await booksOf(app, id)).toEqual({ "gateway:midtrans": total - 2_000, payable: 2_000 - total });
    const said = (await complaintOf(checkout))?.events.map(({ by, did }) => `${by} ${did}`);
    expect(said).toEqual([
      "buyer opened",
      "seller answered",
      "buyer escalated",
      "office decided",
      "seller appealed",
      "province decided",
    ]);
    const audited = await app.database.rows<{ action: string }>(
      "select action from audit_entry where record_type = 'complaint' and after ->> 'number' = $1 order by at",
      [String(checkout.orders[0]?.number)],
    );
    expect(audited.map(({ action }) => action)).toEqual([
      "complaint.answered",
      "complaint.decided",
      "complaint.appealed",
      "complaint.decided",
    ]);
  });

  it("moves on by itself: silence to the office, a decision to its end, a rejection to nothing", async () => {
    const [silent, rejected] = [await sent(), await sent()];
    await complain(silent);
    await complain(rejected);
    await answer(member, rejected, "answer", rejection);
    for (const checkout of [silent, rejected]) await passDeadline(checkout);
    await eventually(
      () => Promise.all([silent, rejected].map(complaintOf)),
      ([one, other]) => one?.state === "at_office" && other?.state === "closed",
    );
    expect((await read(app.api, rejected)).refunds).toEqual([]);
    await decide(city, silent, refund(1_000));
    expect((await read(app.api, silent)).refunds).toEqual([]);
    await passDeadline(silent);
    await eventually(
      () => givenBack(app, silent.id),
      (sums) => sums.length === 1 && sums[0] === 1_000,
    );
  });
});

describe("a replacement", () => {
  const replacement = { outcome: "replacement", text: "Kami kirim yang baru" };
  const tellSent = (who: Api, checkout: Checkout) =>
    who.post<{ code?: string }>(`/seller/complaints/${idOf(checkout)}/replacement`, { text: "Dikirim hari ini" });
  /** A complaint whose seller has promised other goods. */
  async function promised(): Promise<Checkout> {
    const checkout = await sent();
    await complain(checkout, "", { ...OPENING, wish: "replacement" });
    expect((await answer(member, checkout, "answer", replacement)).status).toBe(200);
    return checkout;
  }

  it("is sent by the seller and confirmed by the buyer, and no money moves", async () => {
    const before = await disputed();
    const checkout = await promised();
    const { total, id } = checkout.orders[0] ?? { total: 0, id: "" };
    expect(await complaintOf(checkout)).toMatchObject({ state: "replacing", time_zone: "Asia/Jakarta" });
    expect((await complain(checkout, "/confirm", {})).body.code).toBe("complaint_moved_on");
    const stranger = await memberOf(app, (await ricePage(app)).seller.name);
    expect((await tellSent(stranger, checkout)).status).toBe(404);
    const twice = await Promise.all([tellSent(member, checkout), tellSent(member, checkout)]);
    expect(twice.map(({ status }) => status).sort()).toEqual([200, 409]);
    expect((await complaintOf(checkout))?.state).toBe("replacement_sent");
    expect(await disputed()).toBe(before + total);
    expect((await complain(checkout, "/confirm", {})).status).toBe(200);
    expect(await complaintOf(checkout)).toMatchObject({ state: "closed", outcome: "replacement" });
    expect(await disputed()).toBe(before);
    expect(await booksOf(app, id)).toEqual({ "gateway:midtrans": total, payable: -total });
  });

  it("that is not sent in time becomes the whole money", async () => {
    const checkout = await promised();
    const { total, id } = checkout.orders[0] ?? { total: 0, id: "" };
    await passDeadline(checkout);
    await eventually(
      () => givenBack(app, checkout.id),
      (sums) => sums.length === 1 && sums[0] === total,
    );
    expect(await complaintOf(checkout)).toMatchObject({ state: "closed", outcome: "refund", outcome_amount: total });
    expect(await booksOf(app, id)).toEqual({});
  });

  it("that has not come goes to the office; one nobody speaks of is taken as come", async () => {
    const [lost, silent] = [await promised(), await promised()];
    for (const checkout of [lost, silent]) await tellSent(member, checkout);
    expect((await complain(lost, "/escalate", { text: "Belum datang juga" })).status).toBe(200);
    expect((await complaintOf(lost))?.state).toBe("at_office");
    await decide(city, lost, { outcome: "replacement", text: "Kirim lagi" });
    for (const checkout of [lost, silent]) await passDeadline(checkout);
    await eventually(
      () => Promise.all([lost, silent].map(complaintOf)),
      ([one, other]) => one?.state === "replacing" && other?.state === "closed",
    );
    expect((await read(app.api, silent)).refunds).toEqual([]);
  });
});

it("cannot be opened before the goods are sent, after 7 days, or by a stranger", async () => {
  const request = await broughtPlacement(app.api, chips, "delivery");
  const checkout = await place(app.api, request);
  expect((await complain(checkout)).body.code).toBe("complaint_not_open");
  const old = await sent();
  await app.database.rows("update order_step set created_at = now() - interval '8 days' where order_id = $1", [
    idOf(old),
  ]);
  expect((await complain(old)).body.code).toBe("complaint_not_open");
  expect((await complain({ ...old, token: checkout.token })).status).toBe(404);
  expect((await complain(old, "", { ...OPENING, reason: "bored" })).status).toBe(400);
});
