import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { ADDRESS, KEDATON } from "../testing/places";
import { ANSWER_MS, answer, RailServer } from "../testing/rail-server";
import type { KurirOptions } from "./kurir-options";
import { KurirProvider } from "./kurir-provider";

describe("with Biteship", () => {
  let server: RailServer;
  const options = (): KurirOptions => ({
    rail: "biteship",
    biteshipKey: "key",
    baseUrl: server.baseUrl,
    timeoutMs: ANSWER_MS,
  });
  const fulfil = (provider: KurirProvider, change: object = {}) => {
    const facts = {
      data: { courier: "jne", service: "reg" },
      items: [{ title: "Keripik", quantity: 2, line_item_id: "ordli_1" }],
      order: { id: "order_1", items: [{ id: "ordli_1", unit_price: 15_000, variant: { weight: 250 } }] },
      fulfilment: { id: "ful_1", delivery_address: ADDRESS },
      additional: {
        sender: { name: "KUBE Contoh", phone: "+6281200001000", address: "Jalan Contoh 1", note: null, place: KEDATON },
      } as object | undefined,
      ...change,
    };
    return provider.createFulfillment(facts.data, facts.items, facts.order, facts.fulfilment, facts.additional);
  };
  const order = { success: true, id: "5dd5", courier: { tracking_id: "6de5", waybill_id: "WYB1", link: null } };

  beforeEach(async () => {
    server = new RailServer();
    await server.listen();
  });
  afterEach(() => server.close());

  it("a fulfilment is booked under its own id", async () => {
    server.reply(answer(200, order));
    expect(await fulfil(new KurirProvider({}, options()))).toEqual({
      data: { rail: "biteship", courier: "jne", booking_id: "5dd5", tracking_id: "6de5", awb: "WYB1" },
      labels: [{ tracking_number: "WYB1", tracking_url: "", label_url: "" }],
    });
    expect(JSON.parse(server.calls[0]?.body ?? "")).toMatchObject({
      reference_id: "ful_1",
      destination_contact_name: "Warga Contoh",
      destination_address: "Samping balai desa",
      destination_postal_code: 20_111,
      items: [{ name: "Keripik", value: 15_000, quantity: 2, weight: 250 }],
    });
  });

  it("a fulfilment without an address goes to the order's", async () => {
    server.reply(answer(200, order));
    const facts = { fulfilment: { id: "ful_1" }, order: { shipping_address: ADDRESS } };
    expect((await fulfil(new KurirProvider({}, options()), facts)).labels).toHaveLength(1);
  });

  it("a booking without a number yet has no label", async () => {
    server.reply(answer(200, { ...order, courier: {} }));
    expect((await fulfil(new KurirProvider({}, options()))).labels).toEqual([]);
  });

  it.each<[string, object]>([
    ["no service was chosen", { data: {} }],
    ["the sender is unknown", { additional: undefined }],
    ["the recipient is unknown", { fulfilment: { id: "ful_1", delivery_address: {} } }],
  ])("nothing is booked when %s", async (_, change) => {
    expect(await fulfil(new KurirProvider({}, options()), change)).toEqual({ data: {}, labels: [] });
    expect(server.calls).toEqual([]);
  });

  it("a refused booking and a refused cancellation fail", async () => {
    server.reply(answer(400, { success: false, error: "Courier is not active", code: 40_002_002 }));
    const provider = new KurirProvider({}, options());
    const failure = { type: "unexpected_state", code: "refused" };
    await expect(fulfil(provider)).rejects.toMatchObject(failure);
    await expect(provider.cancelFulfillment({ booking_id: "5dd5" })).rejects.toMatchObject(failure);
  });

  it("only what was booked is cancelled", async () => {
    server.reply(answer(200, { success: true }));
    const provider = new KurirProvider({}, options());
    await provider.cancelFulfillment({});
    expect(server.calls).toEqual([]);
    await provider.cancelFulfillment({ booking_id: "5dd5" });
    expect(server.calls.map(({ path }) => path)).toEqual(["/v1/orders/5dd5/cancel"]);
  });
});

it("the table books nothing, not even when all is known", async () => {
  const fulfilment = { id: "ful_1", delivery_address: ADDRESS };
  const additional = { sender: { name: "KUBE", phone: "+62812", address: "Jalan", note: null, place: KEDATON } };
  const facts = [{ courier: "pos", service: "reguler" }, [], {}, fulfilment, additional] as const;
  expect((await new KurirProvider({}).createFulfillment(...facts)).labels).toEqual([]);
  const simulated = await new KurirProvider({}, { simulation: { hourMs: 1 } }).createFulfillment(...facts);
  expect(simulated.labels).toMatchObject([{ tracking_number: expect.stringMatching(/^SIMPOS\d{10}$/) }]);
});
