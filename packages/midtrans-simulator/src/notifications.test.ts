import { createHash } from "node:crypto";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type NotificationInbox, startInbox, untilReceived } from "./testing/notification-inbox";
import { chargeBody, SERVER_KEY, type SimulatorClient, startSimulator } from "./testing/simulator-client";

let inbox: NotificationInbox;
let client: SimulatorClient;

beforeEach(async () => {
  inbox = await startInbox();
  client = await startSimulator({ notificationUrl: inbox.url });
});
afterEach(async () => {
  await client.simulator.close();
  await inbox.close();
});

const charge = (orderId = "order-1", headers?: Record<string, string>) =>
  client.core("POST", "/v2/charge", chargeBody(orderId, 10_000, "bri"), headers);
const statuses = () => inbox.received.map((notification) => notification.transaction_status);
const arrived = (...expected: string[]) => untilReceived(() => expect(statuses()).toEqual(expected));
const advance = (minutes: number) => client.control("POST", "/__sim/clock", { advanceSeconds: minutes * 60 });
const fault = (kind: string) => client.control("POST", "/__sim/faults", { kind, match: { orderId: "order-1" } });

function isGenuine(notification: Record<string, string>): boolean {
  const { order_id, status_code, gross_amount, signature_key } = notification;
  const expected = createHash("sha512").update(`${order_id}${status_code}${gross_amount}${SERVER_KEY}`).digest("hex");
  return signature_key === expected;
}

describe("notifications", () => {
  it("tell every change, signed", async () => {
    await charge();
    await arrived("pending");
    await client.control("POST", "/__sim/tx/order-1/pay", {});
    await arrived("pending", "settlement");
    expect(inbox.received.map((notification) => notification.status_code)).toEqual(["201", "200"]);
    expect(inbox.received.every(isGenuine)).toBe(true);
    expect(inbox.received[1]).toMatchObject({ order_id: "order-1", gross_amount: "10000.00", currency: "IDR" });
  });

  it("tell an expiry nobody asked about", async () => {
    await charge();
    await arrived("pending");
    await advance(24 * 60);
    await arrived("pending", "expire");
  });

  it("go where the request says instead", async () => {
    const other = await startInbox();
    await charge("order-1", { "x-override-notification": other.url });
    await untilReceived(() => expect(other.received).toHaveLength(1));
    await charge("order-2", { "x-append-notification": other.url });
    await untilReceived(() => expect(other.received).toHaveLength(2));
    await arrived("pending");
    expect(inbox.received[0]?.order_id).toBe("order-2");
    await other.close();
  });

  it("are repeated on the simulated clock until they are accepted", async () => {
    inbox.answerWith(503);
    await charge();
    await arrived("pending");
    await advance(1);
    await arrived("pending");
    await advance(2);
    await arrived("pending", "pending");
    inbox.answerWith(200);
    await advance(12);
    await arrived("pending", "pending", "pending");
    await advance(600);
    await arrived("pending", "pending", "pending");
  });
});

describe("notification faults", () => {
  beforeEach(async () => {
    await charge();
    await arrived("pending");
  });

  const pay = (body = {}) => client.control("POST", "/__sim/tx/order-1/pay", body);

  it.each([
    ["notification_drop", []],
    ["notification_duplicate", ["settlement", "settlement"]],
    ["notification_reverse", ["settlement", "pending"]],
    ["notification_tampered_status", ["deny"]],
    ["notification_uppercase_status", ["SETTLEMENT"]],
  ])("%s", async (kind, expected) => {
    await fault(kind);
    await pay();
    await arrived("pending", ...expected);
    expect(inbox.received.every(isGenuine)).toBe(true);
    const log = (await client.control("GET", "/__sim/notifications")).body as { attempts: { outcome: unknown }[] };
    expect(log.attempts.at(-1)?.outcome).toBe(expected.length ? 200 : "dropped");
  });

  it.each([
    ["drop", []],
    ["duplicate", ["settlement", "settlement"]],
    ["reverse", ["settlement", "pending"]],
  ])("delivery %s chosen by the payer", async (delivery, expected) => {
    await pay({ delivery });
    await arrived("pending", ...expected);
  });

  it("notification_bad_signature", async () => {
    await fault("notification_bad_signature");
    await pay();
    await arrived("pending", "settlement");
    expect(inbox.received.map(isGenuine)).toEqual([true, false]);
  });

  it.each([
    ["notification_wrong_amount", { gross_amount: "10001.00" }],
    ["notification_unknown_order", { order_id: expect.stringMatching(/^unknown-/) }],
    ["notification_transaction_id_as_order_id", { order_id: expect.stringMatching(/^[0-9a-f-]{36}$/) }],
  ])("%s is signed all the same", async (kind, expected) => {
    await fault(kind);
    await pay();
    await arrived("pending", "settlement");
    expect(inbox.received[1]).toMatchObject(expected);
    expect(isGenuine(inbox.received[1] ?? {})).toBe(true);
  });

  it("hand-made ones come in the order, number and shape asked for", async () => {
    const body = { order: ["settlement", "pending"], duplicate: 2, overrides: { gross_amount: "5.00" } };
    await client.control("POST", "/__sim/tx/order-1/notify", body);
    await arrived("pending", "settlement", "settlement", "pending", "pending");
    expect(inbox.received[1]?.gross_amount).toBe("5.00");
    expect(inbox.received.every(isGenuine)).toBe(true);
    await client.control("POST", "/__sim/tx/order-1/notify", { badSignature: true });
    await untilReceived(() => expect(inbox.received).toHaveLength(6));
    expect(isGenuine(inbox.received[5] ?? {})).toBe(false);
  });
});
