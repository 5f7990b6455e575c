import { describe, expect, it, vi } from "vitest";
import { ADDRESS, MEDAN } from "../testing/places";
import { ANSWER_MS, answer, FAULTS, RailServer } from "../testing/rail-server";
import type { KurirOptions } from "./kurir-options";
import { KurirProvider } from "./kurir-provider";

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
    const sent = { courier: "jne", service: "reg", quoted_fee: 1, from_area_code: MEDAN };
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
      from_area_code: "18.71",
      to_area_code: MEDAN,
    });
  });

  it.each([
    ["the hook's place", { from_place: { code: "31.71.01.1001", postcode: "10110" } }, "31.71.01.1001"],
    ["the hook's village", { from_village_code: "18.71.03.1002" }, "18.71.03.1002"],
    [
      "the location's village",
      { from_location: { address: { province: "18.71", metadata: { village_code: "18.71.04.1001" } } } },
      "18.71.04.1001",
    ],
    ["the location's regency", { from_place: { code: "somewhere" } }, "18.71"],
  ])("start at %s", async (_, change, code) => {
    const context = cart({ from_village_code: undefined, ...change });
    expect(await new KurirProvider({}).validateFulfillmentData({}, {}, context)).toMatchObject({
      from_area_code: code,
    });
  });

  it("price the same service again", async () => {
    const provider = new KurirProvider({});
    const data = await provider.validateFulfillmentData({}, { courier: "jnt", service: "ez" }, cart());
    expect(await price(provider, data)).toBe(data.quoted_fee);
  });
});

it("a fee of a rail that fails is the table's", async () => {
  const server = new RailServer();
  await server.listen();
  try {
    const options: KurirOptions = {
      rail: "biteship",
      biteshipKey: "key",
      baseUrl: server.baseUrl,
      timeoutMs: ANSWER_MS,
    };
    const pricing = [{ courier_code: "jne", courier_service_code: "reg", price: 19_000 }];
    server.reply(answer(200, { success: true, pricing }));
    expect(await price(new KurirProvider({}, options))).toBe(19_000);
    server.reply(FAULTS["a 500"] ?? answer(500, {}));
    const warn = vi.fn();
    expect(await price(new KurirProvider({ logger: { warn } }, options))).toBe(22_000);
    expect(warn.mock.calls).toEqual([
      ["Courier fees are not the rail's: RailError: Biteship refused (500): Internal server error"],
    ]);
  } finally {
    server.close();
  }
});
