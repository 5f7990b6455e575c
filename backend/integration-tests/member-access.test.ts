import type { ProductPage } from "@pasar/contracts/catalogue";
import type { BuyerOrder, Checkout } from "@pasar/contracts/checkout";
import { ORDER_ACTIONS, type SellerSession } from "@pasar/contracts/seller";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { newDevice } from "./harness/accounts";
import { startApp, type TestApp } from "./harness/app";
import { MOVE_BODIES, SIGN_IN_BODIES } from "./harness/bad-fields";
import { ODD_BODIES } from "./harness/bad-values";
import type { Api } from "./harness/client";
import { expectRefusal, jsonText, sendBad } from "./harness/refusals";
import { buy, CHIPS, productPage, read } from "./harness/shopping";
import { uselessTokens } from "./harness/tokens";

type Account = TestApp["accounts"][number];

const SIGN_IN = "/access/sessions";
/** The phone everybody in this file shares. */
const DEVICE = newDevice();
const PATHS: Record<(typeof ORDER_ACTIONS)[number], string> = {
  accept: "accept",
  ready: "ready",
  hand_over: "hand-over",
  send: "send",
  deliver: "deliver",
};

let app: TestApp;
let chips: ProductPage;
let own: Account;
let colleague: Account;
let foreigner: Account;
let token: string;
const triedPins: string[] = [];

beforeAll(async () => {
  app = await startApp();
  chips = await productPage(app.api, CHIPS);
  [own, colleague] = app.accounts.filter(({ seller }) => seller === chips.seller.name) as [Account, Account];
  foreigner = app.accounts.find(({ seller }) => seller !== chips.seller.name) as Account;
  token = await signedIn(own);
});
afterAll(() => app?.stop());

function signIn(phone: string, pin: string, device = DEVICE) {
  triedPins.push(pin);
  return app.api.post<{ token?: string; code?: string }>(SIGN_IN, { phone, pin, device });
}

async function signedIn({ phone, pin }: Account): Promise<string> {
  const { body } = await signIn(phone, pin, newDevice());
  if (!body.token) throw new Error(`${phone} could not sign in: ${body.code}`);
  return body.token;
}

const as = (bearer: string): Api => app.api.with({ authorization: `Bearer ${bearer}` });
const bearer = (value: string | null) => (value === null ? undefined : { authorization: `Bearer ${value}` });
const wrongPinOf = ({ pin }: Account) => String((Number(pin) + 1) % 1_000_000).padStart(6, "0");

async function cashOrder(): Promise<{ checkout: Checkout; order: BuyerOrder }> {
  const checkout = await buy(app, [{ page: chips, quantity: 1 }], "cod");
  return { checkout, order: checkout.orders[0] as BuyerOrder };
}

const stageOf = async (checkout: Checkout) => (await read(app.api, checkout)).orders[0]?.stage;

describe("signing in", () => {
  it.each(SIGN_IN_BODIES)("refuses %s", async (_, body) => expectRefusal(app, { path: SIGN_IN, body: jsonText(body) }));

  it.each([
    "/auth/member/emailpass",
    "/auth/member/phone-pin",
    "/auth/customer/phone-pin",
    "/auth/member/phone-pin/register",
  ])("offers nothing at %s", async (path) =>
    expectRefusal(app, { path, body: jsonText({ phone: own.phone, pin: own.pin }) }),
  );

  it("says the same of an unknown phone as of a wrong PIN", async () => {
    const unknown = await signIn("081299990000", "123456");
    const wrong = await signIn(colleague.phone, wrongPinOf(colleague));
    expect(unknown.status).toBe(401);
    expect([wrong.status, wrong.body]).toEqual([unknown.status, unknown.body]);
    expect(unknown.body.code).toBe("wrong_phone_or_pin");
  });

  it("forgets wrong PINs after a right one", async () => {
    for (const pin of [wrongPinOf(colleague), wrongPinOf(colleague), wrongPinOf(colleague)])
      await signIn(colleague.phone, pin);
    expect((await signIn(colleague.phone, colleague.pin)).status).toBe(200);
    expect((await signIn(colleague.phone, wrongPinOf(colleague))).status).toBe(401);
  });

  it("locks a phone after five wrong PINs, also against the right one, and nobody else", async () => {
    const victim = app.accounts.at(-1) as Account;
    for (let attempt = 0; attempt < 5; attempt += 1) {
      const answer = await signIn(victim.phone, wrongPinOf(victim));
      expect([answer.status, answer.body.code]).toEqual([401, "wrong_phone_or_pin"]);
    }
    for (const pin of [wrongPinOf(victim), victim.pin]) {
      await expectRefusal(
        app,
        { path: SIGN_IN, body: jsonText({ phone: victim.phone, pin, device: DEVICE }) },
        429,
        "too_many_attempts",
      );
    }
    expect((await signIn(own.phone, own.pin)).status).toBe(200);
  });

  it("counts guesses that come all at once", async () => {
    const victim = app.accounts.at(-4) as Account;
    await Promise.all(Array.from({ length: 12 }, () => signIn(victim.phone, wrongPinOf(victim))));
    const answer = await signIn(victim.phone, victim.pin);
    expect([answer.status, answer.body.code]).toEqual([429, "too_many_attempts"]);
  });

  it("tells no PIN and no hash, in no answer, token or line of output", async () => {
    const answers = [
      await signIn(own.phone, own.pin),
      await signIn(own.phone, wrongPinOf(own)),
      await as(token).get("/seller/me"),
    ];
    const told = `${JSON.stringify(answers.map(({ body }) => body))}\n${app.backends[0]?.output()}`;
    for (const pin of [...new Set(triedPins)]) expect(told).not.toMatch(new RegExp(`(?<![\\w.-])${pin}(?![\\w.-])`));
    expect(told).not.toContain("pin_hash");
  });
});

describe("a session that is none", () => {
  const routes: { method: "GET" | "POST"; path: string }[] = [
    ...["me", "summary", "orders", "orders/order_x"].map((path) => ({
      method: "GET" as const,
      path: `/seller/${path}`,
    })),
    ...ORDER_ACTIONS.map((action) => ({ method: "POST" as const, path: `/seller/orders/order_x/${PATHS[action]}` })),
  ];
  it.each(routes)("opens nothing at $method $path", async ({ method, path }) => {
    for (const [, useless] of await uselessTokens(app, token)) {
      await expectRefusal(app, { method, path, headers: bearer(useless) }, 401, "session_expired");
    }
  });

  it("stays while the seller is suspended, so that orders under way can be finished", async () => {
    await app.database.rows("update seller set status = 'suspended' where id = $1", [chips.seller.id]);
    const { status, body } = await as(token).get<SellerSession>("/seller/me");
    expect([status, body.seller.status]).toEqual([200, "suspended"]);
    await app.database.rows("update seller set status = 'active' where id = $1", [chips.seller.id]);
  });

  it("ends at once, with a reason, when the member is removed", async () => {
    const removed = await signedIn(colleague);
    expect((await as(removed).get("/seller/me")).status).toBe(200);
    await app.database.rows(
      "update member m set deleted_at = now() from person p where p.id = m.person_id and p.phone = $1",
      [colleague.phone],
    );
    await expectRefusal(app, { method: "GET", path: "/seller/me", headers: bearer(removed) }, 401, "access_revoked");
    await app.database.rows(
      "update member m set deleted_at = null from person p where p.id = m.person_id and p.phone = $1",
      [colleague.phone],
    );
    await expectRefusal(app, { method: "GET", path: "/seller/me", headers: bearer(removed) }, 401, "access_revoked");
  });
});

describe("orders of another seller", () => {
  it("cannot be seen or moved", async () => {
    const { checkout, order } = await cashOrder();
    const stranger = await signedIn(foreigner);
    const headers = bearer(stranger);
    await expectRefusal(app, { method: "GET", path: `/seller/orders/${order.id}`, headers }, 404, "order_not_found");
    for (const action of ORDER_ACTIONS) {
      const body = jsonText(action === "hand_over" ? { pickup_code: order.pickup_code, cash_received: true } : {});
      await expectRefusal(
        app,
        { path: `/seller/orders/${order.id}/${PATHS[action]}`, body, headers },
        404,
        "order_not_found",
      );
    }
    const list = await as(stranger).get<{ orders: { id: string }[] }>("/seller/orders?tab=new");
    expect(list.body.orders.map(({ id }) => id)).not.toContain(order.id);
    expect(await stageOf(checkout)).toBe("awaiting_acceptance");
  });
});

describe("moving an order wrongly", () => {
  const move = (order: BuyerOrder, action: string, body?: unknown) =>
    as(token).post(`/seller/orders/${order.id}/${action}`, body);
  const path = (order: BuyerOrder, action: string) => `/seller/orders/${order.id}/${action}`;

  it("refuses a step out of turn and a step of another way", async () => {
    const { checkout, order } = await cashOrder();
    const steps = [
      ["ready", {}],
      ["hand-over", { pickup_code: order.pickup_code, cash_received: true }],
      ["send", {}],
      ["deliver", {}],
    ] as const;
    for (const [action, body] of steps) {
      await expectRefusal(
        app,
        { path: path(order, action), body: jsonText(body), headers: bearer(token) },
        409,
        "order_moved_on",
      );
    }
    expect(await stageOf(checkout)).toBe("awaiting_acceptance");
  });

  it("refuses any step of an unpaid order", async () => {
    const checkout = await buy(app, [{ page: chips, quantity: 1 }], "qris");
    const order = checkout.orders[0] as BuyerOrder;
    for (const action of ORDER_ACTIONS) {
      const body = jsonText(action === "hand_over" ? { pickup_code: "123456" } : {});
      await expectRefusal(app, { path: path(order, PATHS[action]), body, headers: bearer(token) }, 409, "order_unpaid");
    }
    expect(await stageOf(checkout)).toBe("awaiting_payment");
  });

  it("refuses bodies that are none and tabs nobody knows", async () => {
    const { checkout, order } = await cashOrder();
    const headers = bearer(token);
    for (const [action, wrong] of MOVE_BODIES) {
      for (const body of wrong)
        await expectRefusal(app, { path: path(order, action), body: jsonText(body), headers }, 400, "invalid_body");
      for (const { body, contentType, status, code } of ODD_BODIES) {
        await expectRefusal(app, { path: path(order, action), body, contentType, headers }, status, code);
      }
    }
    for (const tab of ["__proto__", "constructor", "alle", "%00", "new&tab=done"]) {
      await expectRefusal(app, { method: "GET", path: `/seller/orders?tab=${tab}`, headers }, 400, "invalid_request");
    }
    for (const id of ["order_x", "%00", "x".repeat(4_000), "' or 1=1 --"]) {
      await expectRefusal(app, { method: "GET", path: `/seller/orders/${id}`, headers });
    }
    expect(await stageOf(checkout)).toBe("awaiting_acceptance");
  });

  it("stops guessing the pickup code after ten wrong ones", async () => {
    const { checkout, order } = await cashOrder();
    await move(order, "accept");
    await move(order, "ready");
    const wrong = order.pickup_code === "000000" ? "000001" : "000000";
    for (let guess = 0; guess < 10; guess += 1) {
      const answer = await sendBad(app, {
        path: path(order, "hand-over"),
        body: jsonText({ pickup_code: wrong, cash_received: true }),
        headers: bearer(token),
      });
      expect([answer.status, JSON.parse(answer.text).code]).toEqual([422, "pickup_code_wrong"]);
    }
    const right = jsonText({ pickup_code: order.pickup_code, cash_received: true });
    await expectRefusal(
      app,
      { path: path(order, "hand-over"), body: right, headers: bearer(token) },
      429,
      "too_many_attempts",
    );
    expect(await stageOf(checkout)).toBe("ready_for_pickup");
  });
});
