import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { RailRates } from "../rates/courier-rates";
import { MemoryCache } from "../rates/rail-cache";
import { tableQuotes } from "../table/rates";
import { KEDATON, KEDATON_BY_NAME, parcelOf } from "../testing/places";
import { ANSWER_MS, answer, FAULTS, RailServer } from "../testing/rail-server";
import { BiteshipRail } from "./biteship-rail";

const KEY = "biteship_test.of-nobody";
const REQUEST = { origin: "35141", destination: "IDNP18IDNC1", pieces: parcelOf(1_200) };
const PRICE = {
  company: "jne",
  courier_name: "JNE",
  courier_code: "jne",
  courier_service_name: "Reguler",
  courier_service_code: "reg",
  duration: "2 - 3 days",
  shipment_duration_range: "2 - 3",
  shipment_duration_unit: "days",
  service_type: "standard",
  shipping_type: "parcel",
  price: 18_000,
};
const pricing = (...rows: unknown[]) =>
  answer(200, { success: true, object: "courier_pricing", code: 20_001_003, pricing: rows });

let server: RailServer;
let rail: BiteshipRail;
beforeEach(async () => {
  server = new RailServer();
  await server.listen();
  rail = new BiteshipRail({ key: KEY, baseUrl: server.baseUrl, timeoutMs: ANSWER_MS });
});
afterEach(() => server.close());

describe("an area of Biteship", () => {
  const area = (id: string, district: string, regency: string) => ({
    id,
    name: `${district}, ${regency}`,
    administrative_division_level_2_name: regency,
    administrative_division_level_3_name: district,
  });

  it("is the postcode, without a call", async () => {
    expect(await rail.resolveArea(KEDATON)).toBe("35141");
    expect(server.calls).toEqual([]);
  });

  it("is searched for by name when there is no postcode", async () => {
    server.reply(
      answer(200, { success: true, areas: [area("A1", "Kedaton", "Asahan"), area("A2", "Kedaton", "Bandar Lampung")] }),
    );
    expect(await rail.resolveArea(KEDATON_BY_NAME)).toBe("A2");
    const { pathname, searchParams } = new URL(server.calls[0]?.path ?? "", server.baseUrl);
    expect([pathname, searchParams.get("countries"), searchParams.get("input")]).toEqual([
      "/v1/maps/areas",
      "ID",
      "Sidodadi, Kedaton, Kota Bandar Lampung",
    ]);
  });

  it("is none without a postcode and a district", async () => {
    expect(await rail.resolveArea({ ...KEDATON_BY_NAME, district: null })).toBeNull();
  });
});

describe("fees of Biteship", () => {
  it("are asked for with the key, by postcode or area", async () => {
    server.reply(pricing(PRICE));
    expect(await rail.quote(REQUEST)).toEqual([
      {
        courier: "jne",
        courierName: "JNE",
        service: "reg",
        serviceName: "Reguler",
        serviceClass: "reguler",
        fee: 18_000,
        days: [2, 3],
        source: "biteship",
      },
    ]);
    const [call] = server.calls;
    expect([call?.method, call?.path, call?.headers.authorization]).toEqual([
      "POST",
      "/v1/rates/couriers",
      `Bearer ${KEY}`,
    ]);
    expect(JSON.parse(call?.body ?? "")).toEqual({
      origin_postal_code: 35_141,
      destination_area_id: "IDNP18IDNC1",
      couriers: "pos,jne,jnt,sicepat,anteraja",
      items: [{ name: "Paket", value: 1_000, quantity: 1, weight: 1_300 }],
    });
  });

  it("tell cargo and overnight from reguler, and leave out what has no fee", async () => {
    server.reply(
      pricing(
        { ...PRICE, courier_service_code: "jtr", shipping_type: "freight", duration: "5 - 7 days" },
        {
          ...PRICE,
          courier_service_code: "yes",
          service_type: "overnight",
          duration: "",
          shipment_duration_range: "1",
        },
        { ...PRICE, price: 0 },
        { ...PRICE, courier_service_code: null },
        { ...PRICE, shipping_type: "document" },
      ),
    );
    expect((await rail.quote(REQUEST)).map(({ serviceClass, days }) => [serviceClass, days])).toEqual([
      ["kargo", [5, 7]],
      ["nextday", [1, 1]],
    ]);
  });

  it.each([
    ["silence", "unavailable"],
    ["a reset connection", "unavailable"],
    ["a 500", "unavailable"],
    ["a proxy's page", "unavailable"],
    ["malformed JSON", "unavailable"],
    ["a used-up quota", "quota"],
    ["a wrong key", "unauthorized"],
  ])("after %s are an error of kind %s, and the table's in a cart", async (fault, kind) => {
    server.reply(FAULTS[fault] ?? pricing(PRICE));
    await expect(rail.quote(REQUEST)).rejects.toMatchObject({ name: "RailError", kind });
    const journey = { from: KEDATON, to: KEDATON, pieces: parcelOf(1_200) };
    expect(await new RailRates(rail, { cache: new MemoryCache() }).quotes(journey)).toEqual(
      tableQuotes("18.71", "18.71", parcelOf(1_200)),
    );
  });

  it("are refused with the reason, even with a good status, and never with the key", async () => {
    server.reply(answer(200, { success: false, error: `No route for ${KEY}`, code: 40_001_010 }));
    await expect(rail.quote(REQUEST)).rejects.toMatchObject({
      kind: "refused",
      message: "Biteship refused (400): No route for …",
    });
  });
});
