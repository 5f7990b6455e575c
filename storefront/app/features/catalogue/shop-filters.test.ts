import { catalogueQuerySchema } from "@pasar/contracts/search";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  BADGES,
  besideWords,
  catalogueQuestion,
  DISTANCES_KM,
  FILTER_PARAMS,
  filterEntries,
  NO_FILTERS,
  readFilters,
  type ShopFilters,
  SORTS,
  type Sort,
  WAYS,
  writeFilters,
} from "./shop-filters";

const read = (query: string) => readFilters(new URLSearchParams(query));

const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null });
const bounds = fc.tuple(maybe(fc.nat(1_000_000)), maybe(fc.nat(1_000_000)));
const hundredths = (most: number) => fc.integer({ min: -most * 100, max: most * 100 }).map((degrees) => degrees / 100);
const anyFilters: fc.Arbitrary<ShopFilters> = fc
  .record({
    query: fc.constantFrom("", "beras", "beras ", "kopi & teh", "50% off"),
    category: maybe(fc.constantFrom("kopi-teh", "sembako")),
    commodity: maybe(fc.constantFrom("com_01ABC", "com_02DEF")),
    seller: maybe(fc.constantFrom("kube" as const, "ewarong" as const)),
    regency: maybe(fc.constantFrom("18.71", "18.01")),
    ways: fc.subarray([...WAYS]),
    badges: fc.subarray([...BADGES]),
    inStock: fc.boolean(),
    openNow: fc.boolean(),
    bounds,
    place: maybe(
      fc.oneof(
        fc.constant({ village_code: "18.71.01.1003" }),
        fc.record({ latitude: hundredths(90), longitude: hundredths(180) }),
      ),
    ),
    withinKm: maybe(fc.constantFrom(...DISTANCES_KM)),
    sort: fc.constantFrom(...(Object.keys(SORTS) as Sort[])),
    page: fc.integer({ min: 1, max: 500 }),
  })
  .map(({ bounds: [one, other], ...filters }) => ({
    ...filters,
    least: one !== null && other !== null ? Math.min(one, other) : one,
    most: one !== null && other !== null ? Math.max(one, other) : other,
    withinKm: filters.place && filters.withinKm,
    sort: filters.sort === "terdekat" && !filters.place ? "relevan" : filters.sort,
  }));

describe("readFilters", () => {
  it("reads a whole address", () => {
    const address =
      "q=kripik+pisang&kategori=camilan-keripik&barang=com_01&penjual=kube&daerah=18.71&ambil=courier&ambil=pickup" +
      "&halal=1&sembako=1&stok=1&buka=1&min=12rb&max=20.000&dekat=-5.4234,105.2611&jarak=5&urut=terdekat&hal=3";
    expect(read(address)).toEqual({
      query: "kripik pisang",
      category: "camilan-keripik",
      commodity: "com_01",
      seller: "kube",
      regency: "18.71",
      ways: ["pickup", "courier"],
      badges: ["halal", "sembako"],
      inStock: true,
      openNow: true,
      least: 12_000,
      most: 20_000,
      place: { latitude: -5.42, longitude: 105.26 },
      withinKm: 5,
      sort: "terdekat",
      page: 3,
    });
  });

  it.each([
    ["an unknown seller kind", "penjual=toko"],
    ["a regency that is none", "daerah=1871"],
    ["a category with strange signs", "kategori=<script>"],
    ["a staple with strange signs", "barang=com_1' OR 1=1"],
    ["an unknown way", "ambil=drone&ambil="],
    ["a badge that is not switched on", "halal=ya&pirt=true&sembako=0"],
    ["a price that is none", "min=murah"],
    ["a negative price", "min=-5"],
    ["a price beyond all prices", "max=9000000000000000"],
    ["an unknown order", "urut=acak"],
    ["an order that is part of every object", "urut=constructor"],
    ["the nearest of no place", "urut=terdekat"],
    ["a distance from no place", "jarak=5"],
    ["a place off the globe", "dekat=95.1,200"],
    ["a place that is none", "dekat=rumah"],
    ["a place with a thousand digits", `dekat=-5.${"4".repeat(1_000)},105`],
    ["a district instead of a village", "dekat=18.71.01"],
    ["a page that is no number", "hal=dua"],
    ["half a page", "hal=1.5"],
    ["a page before the first", "hal=-1"],
    ["blanks", "q=+++"],
    ["control characters", "q=%00%0A%1B"],
    ["parameters nobody knows", "__proto__=1&seller_id=x&status=draft"],
  ])("leaves out %s", (_, address) => {
    expect(read(address)).toEqual(NO_FILTERS);
  });

  it("cuts endless words and pages", () => {
    expect(read(`q=${"a".repeat(10_000)}`).query).toHaveLength(100);
    expect(read("hal=999999").page).toBe(500);
  });

  it.each([
    ["q=beras+", "beras "],
    ["q=+beras++merah%0A", "beras merah "],
    ["q=beras", "beras"],
  ])("keeps of %s that the last word is whole or not", (address, query) => {
    expect(read(address).query).toBe(query);
  });

  it("turns bounds round that were typed the wrong way", () => {
    expect(read("min=50rb&max=10rb")).toMatchObject({ least: 10_000, most: 50_000 });
  });

  it("gives a question the catalogue takes, whatever the address says", () => {
    const name = fc.constantFrom(...FILTER_PARAMS);
    const value = fc.oneof(
      fc.string({ unit: "grapheme" }),
      fc.constantFrom("1", "18.71.01.1003", "-5.4,105.2", "halal", "1e9", "terdekat", "500"),
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(name, value)), (params) => {
        const question = catalogueQuestion(readFilters(new URLSearchParams(params)));
        expect(catalogueQuerySchema.safeParse(question).error).toBeUndefined();
      }),
    );
  });
});

describe("writeFilters", () => {
  it("gives back what was read, for every combination", () => {
    fc.assert(
      fc.property(anyFilters, (wanted) => {
        expect(read(writeFilters(wanted))).toEqual(wanted);
      }),
    );
  });

  it("uses only parameters that are known to belong to a search", () => {
    fc.assert(
      fc.property(anyFilters, (wanted) => {
        for (const [name] of filterEntries(wanted)) expect(FILTER_PARAMS).toContain(name);
      }),
    );
  });

  it("never writes a place finer than a kilometre", () => {
    const place = { latitude: -5.423_456, longitude: 105.267_891 };
    expect(writeFilters({ ...NO_FILTERS, place })).toBe("?dekat=-5.42%2C105.27");
  });

  it("is empty without filters", () => {
    expect(writeFilters(NO_FILTERS)).toBe("");
  });
});

describe("other words", () => {
  it("keep all filters but the shelf, the staple and the page", () => {
    const filters = read("q=kopi&kategori=kopi-teh&barang=com_1&halal=1&dekat=18.71.01.1003&urut=terdekat&hal=2");
    expect(writeFilters(besideWords(filters))).toBe("?halal=1&dekat=18.71.01.1003&urut=terdekat");
  });
});

describe("the question to the catalogue", () => {
  it("says what the filters say", () => {
    const question = catalogueQuestion(
      read("q=kopi&min=5000&halal=1&ambil=courier&dekat=-5.4,105.2&jarak=5&urut=termahal&hal=3"),
    );
    expect(question).toMatchObject({
      q: "kopi",
      price_from: 5_000,
      price_to: null,
      badges: ["halal"],
      ways: ["courier"],
      near: { latitude: -5.4, longitude: 105.2 },
      within_metres: 5_000,
      sort: "dearest",
      skip: 40,
      take: 20,
      grouped: true,
    });
  });

  it("lists the sellers of a staple one by one", () => {
    expect(catalogueQuestion(read("barang=com_1"))).toMatchObject({ commodity_id: "com_1", grouped: false });
  });
});
