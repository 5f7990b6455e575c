import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { KurirOptions } from "./kurir-options";
import { KurirProvider } from "./kurir-provider";
import { KEDATON } from "./testing/places";
import { answer, FAULTS, RailServer } from "./testing/rail-server";

const MEDAN = "12.71.01.1001";
const ADDRESS = {
  first_name: "Warga Contoh",
  phone: "+6281200002000",
  address_1: "",
  address_2: "Samping balai desa",
  city: "Kota Medan",
  postal_code: "20111",
  metadata: { village_code: MEDAN, village: "Kampung Baru", district: "Medan Maimun" },
};
/** As a seller's stock location is made: Medusa reads its address, not its metadata. */
const LOCATION = { address: { province: "18.71", postal_code: "35141" } };
const item = (weight: number) => ({ quantity: 1, variant: { weight, length: null, width: null, height: null } });
const cart = (change: object = {}): never =>
  ({
    from_village_code: "18.71.03.1002",
    from_location: LOCATION,
    shipping_address: ADDRESS,
    items: [item(800)],
    ...change,
  }) as never;

const price = async (provider: KurirProvider, data: object = {}, context = cart()) =>
  (await provider.calculatePrice({}, data as never, context)).calculated_amount;

describe("the price in a cart", () => {
  const provider = new KurirProvider({});

  it.each([
    ["Pos reguler without a choice", {}, 22_000],
    ["the chosen service", { courier: "pos", service: "nextday" }, 38_000],
    [
      "the cheapest of its class when the chosen one is gone",
      { courier: "tiki", service: "ons", service_class: "nextday" },
      38_000,
    ],
    ["Pos reguler for nonsense", { courier: ["x"], service: 1, quoted_fee: 1 }, 22_000],
  ])("is that of %s", async (_, data, fee) => expect(await price(provider, data)).toBe(fee));

  it("takes cargo for what is too heavy for a parcel", async () => {
    expect(await price(provider, {}, cart({ items: [item(60_000)] }))).toBe(480_000);
  });

  it.each([
    ["the shopper's village is unknown", { shipping_address: { ...ADDRESS, metadata: {} } }],
    ["there is no address", { shipping_address: null }],
    ["the village is a regency", { shipping_address: { ...ADDRESS, metadata: { village_code: "12.71" } } }],
    ["the seller's place is unknown", { from_village_code: undefined, from_location: null }],
    ["nobody carries the parcel", { items: [item(300_000)] }],
  ])("is refused when %s", async (_, change) => {
    await expect(price(provider, {}, cart(change))).rejects.toMatchObject({
      type: "invalid_data",
      code: "way_unavailable",
    });
  });
});

describe("the data a shipping method keeps", () => {
  it("are quoted anew, whatever the shopper sent", async () => {
    const sent = { courier: "jne", service: "reg", quoted_fee: 1, from_village_code: MEDAN };
    expect(
      await new KurirProvider({}).validateFulfillmentData(
        { id: "courier" },
        sent,
        cart({ from_village_code: undefined }),
      ),
    ).toEqual({
      id: "courier",
      courier: "jne",
      service: "reg",
      service_class: "reguler",
      weight_grams: 1_000,
      quoted_fee: 25_000,
      from_village_code: "18.71",
      to_village_code: MEDAN,
    });
  });

  it("price the same service again", async () => {
    const provider = new KurirProvider({});
    const data = await provider.validateFulfillmentData({}, { courier: "jnt", service: "ez" }, cart());
    expect(await price(provider, data)).toBe(data.quoted_fee);
  });
});

describe("with Biteship", () => {
  let server: RailServer;
  const options = (): KurirOptions => ({
    rail: "biteship",
    biteshipKey: "key",
    baseUrl: server.baseUrl,
    timeoutMs: 800,
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

  it("the price is the rail's, and the table's when the rail fails", async () => {
    server.reply(
      answer(200, { success: true, pricing: [{ courier_code: "jne", courier_service_code: "reg", price: 19_000 }] }),
    );
    expect(await price(new KurirProvider({}, options()))).toBe(19_000);
    server.reply(FAULTS["a 500"] ?? answer(500, {}));
    expect(await price(new KurirProvider({}, options()))).toBe(22_000);
  });

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
