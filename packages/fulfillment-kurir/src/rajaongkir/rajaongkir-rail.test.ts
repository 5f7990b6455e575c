import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Place } from "../rail/shipping-rail";
import { RailRates } from "../rates/courier-rates";
import { MemoryCache } from "../rates/rail-cache";
import { tableQuotes } from "../table/rates";
import { KEDATON, KEDATON_BY_NAME, parcelOf } from "../testing/places";
import { ANSWER_MS, answer, FAULTS, RailServer } from "../testing/rail-server";
import { RajaOngkirRail } from "./rajaongkir-rail";

const KEY = "shipping-cost-key-of-nobody";
const REQUEST = { origin: "31597", destination: "46116", pieces: parcelOf(1_200) };
const data = (rows: unknown) => answer(200, { meta: { message: "Success", code: 200, status: "success" }, data: rows });
const area = (id: number, village: string, district: string, city: string, zip: string) => ({
  id,
  label: `${village}, ${district}, ${city}, ${zip}`,
  province_name: "LAMPUNG",
  city_name: city,
  district_name: district,
  subdistrict_name: village,
  zip_code: zip,
});
const SIDODADI = area(31_597, "SIDODADI", "KEDATON", "BANDAR LAMPUNG", "35141");
const NEIGHBOUR = area(31_596, "KEDATON", "KEDATON", "BANDAR LAMPUNG", "35141");
const NAMESAKE = area(40_001, "SIDODADI", "KEDATON", "ASAHAN", "21265");
const COST = {
  name: "Pos Indonesia (POS)",
  code: "pos",
  service: "Pos Reguler",
  description: "240",
  cost: 18_500,
  etd: "4 day",
};

let server: RailServer;
let rail: RajaOngkirRail;
beforeEach(async () => {
  server = new RailServer();
  await server.listen();
  rail = new RajaOngkirRail({ key: KEY, baseUrl: server.baseUrl, timeoutMs: ANSWER_MS });
});
afterEach(() => server.close());

describe("an area of RajaOngkir", () => {
  it.each<[string, Place, object[], string | null]>([
    ["the village among its postcode's", KEDATON, [NEIGHBOUR, SIDODADI], "31597"],
    ["its district without the village", { ...KEDATON, village: "Lain" }, [NEIGHBOUR], "31596"],
    [
      "the postcode's first when the names are unknown",
      { ...KEDATON, village: null, district: null },
      [NEIGHBOUR],
      "31596",
    ],
    ["the village of the right city when there is no postcode", KEDATON_BY_NAME, [NAMESAKE, SIDODADI], "31597"],
    ["none for a namesake elsewhere", KEDATON_BY_NAME, [NAMESAKE], null],
    ["none when nothing is found", KEDATON, [], null],
  ])("is %s", async (_, place, rows, id) => {
    server.reply(data(rows));
    expect(await rail.resolveArea(place)).toBe(id);
  });

  it("is searched by its names when the postcode finds nothing", async () => {
    server.reply(
      answer(404, { meta: { message: "not found", code: 404, status: "error" }, data: null }),
      data([SIDODADI]),
    );
    expect(await rail.resolveArea(KEDATON)).toBe("31597");
    expect(server.calls.map(({ path }) => path)).toEqual([
      "/destination/domestic-destination?search=35141&limit=100&offset=0",
      "/destination/domestic-destination?search=Sidodadi+Kedaton&limit=100&offset=0",
    ]);
  });

  it("is not asked for without anything to search by", async () => {
    expect(
      await rail.resolveArea({ code: "18.71", postcode: null, village: null, district: null, regency: null }),
    ).toBeNull();
    expect(server.calls).toEqual([]);
  });
});

describe("fees of RajaOngkir", () => {
  it("are asked for with the key, in grams, for several couriers at once", async () => {
    server.reply(data([COST]));
    expect(await rail.quote(REQUEST)).toEqual([
      {
        courier: "pos",
        courierName: "Pos Indonesia (POS)",
        service: "Pos Reguler",
        serviceName: "Pos Reguler",
        serviceClass: "reguler",
        fee: 18_500,
        days: [4, 4],
        source: "rajaongkir",
      },
    ]);
    const [call] = server.calls;
    expect([call?.method, call?.path, call?.headers.key]).toEqual(["POST", "/calculate/domestic-cost", KEY]);
    expect(Object.fromEntries(new URLSearchParams(call?.body))).toEqual({
      origin: "31597",
      destination: "46116",
      weight: "1300",
      courier: "pos:jne:jnt:sicepat",
      price: "lowest",
    });
  });

  it.each([
    [
      "nothing found",
      answer(404, { meta: { message: "Calculate Domestic Shipping Cost not found", code: 404 }, data: null }),
    ],
    ["an empty list", data([])],
    ["no list", data({ cost: 1 })],
    ["rows without a fee, a name or sense", data([{ ...COST, cost: 0 }, { ...COST, service: "" }, null, 7])],
    [
      "letters and dangerous goods",
      data([
        { ...COST, service: "PAKETPOS DANGEROUS GOODS" },
        { ...COST, description: "Surat" },
      ]),
    ],
  ])("are none for %s", async (_, reply) => {
    server.reply(reply);
    expect(await rail.quote(REQUEST)).toEqual([]);
  });

  it.each([
    ["silence", "unavailable"],
    ["a reset connection", "unavailable"],
    ["a 500", "unavailable"],
    ["a proxy's page", "unavailable"],
    ["malformed JSON", "unavailable"],
    ["JSON that is no object", "unavailable"],
    ["a used-up quota", "quota"],
    ["a wrong key", "unauthorized"],
  ])("after %s are an error of kind %s, and the table's in a cart", async (fault, kind) => {
    server.reply(FAULTS[fault] ?? data([COST]));
    await expect(rail.quote(REQUEST)).rejects.toMatchObject({ name: "RailError", kind });
    const rates = new RailRates(rail, { cache: new MemoryCache() });
    const journey = { from: KEDATON, to: KEDATON, pieces: parcelOf(1_200) };
    expect(await rates.quotes(journey)).toEqual(tableQuotes("18.71", "18.71", parcelOf(1_200)));
  });

  it("do not take a good code for a bad status, nor follow to where the key would be sent along", async () => {
    server.reply(answer(500, { meta: { message: "Success", code: 200 }, data: [COST] }));
    await expect(rail.quote(REQUEST)).rejects.toMatchObject({ kind: "unavailable" });
    const elsewhere = { location: `${server.baseUrl}/elsewhere` };
    server.reply((response) => void response.writeHead(307, elsewhere).end(), data([COST]));
    await expect(rail.quote(REQUEST)).rejects.toMatchObject({ kind: "unavailable" });
    expect(server.calls.map(({ path }) => path)).not.toContain("/elsewhere");
  });

  it("take the code in the answer for the status, and never tell the key", async () => {
    server.reply(answer(200, { meta: { message: `Invalid key ${KEY}`, code: 401, status: "error" }, data: null }));
    const error = await rail.quote(REQUEST).catch((reason: Error) => reason);
    expect(error).toMatchObject({ kind: "unauthorized", message: "RajaOngkir refused (401): Invalid key …" });
    expect(`${error instanceof Error ? error.stack : ""}`).not.toContain(KEY);
  });
});

it("RajaOngkir books nothing", async () => {
  expect(rail.canBook).toBe(false);
  for (const refused of [rail.book(), rail.cancel(), rail.label()]) {
    await expect(refused).rejects.toMatchObject({ kind: "unsupported" });
  }
  expect(await rail.parseWebhook()).toBeNull();
});
