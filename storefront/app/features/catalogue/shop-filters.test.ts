import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  countFilters,
  indexFilters,
  indexOrder,
  NO_FILTERS,
  readFilters,
  type ShopFilters,
  SORTS,
  writeFilters,
} from "./shop-filters";

const read = (query: string) => readFilters(new URLSearchParams(query));

describe("readFilters", () => {
  it("reads a whole address", () => {
    const address =
      "q=kripik+pisang&kategori=camilan-keripik&penjual=kube&daerah=18.71&ambil=pickup&stok=1&halal=1&min=12rb&max=20.000&urut=termurah&hal=3";
    expect(read(address)).toEqual({
      query: "kripik pisang",
      category: "camilan-keripik",
      seller: "kube",
      regency: "18.71",
      way: "pickup",
      inStock: true,
      halal: true,
      least: 12_000,
      most: 20_000,
      sort: "termurah",
      page: 3,
    });
  });

  it.each([
    ["an unknown seller kind", "penjual=toko"],
    ["a regency that is none", "daerah=1871"],
    ["a category with strange signs", "kategori=<script>"],
    ["a price that is none", "min=murah"],
    ["a negative price", "min=-5"],
    ["an unknown order", "urut=acak"],
    ["a page that is no number", "hal=dua"],
    ["a page before the first", "hal=-1"],
    ["blanks", "q=+++"],
  ])("leaves out %s", (_, address) => {
    expect(read(address)).toEqual(NO_FILTERS);
  });

  it("cuts endless words and pages", () => {
    expect(read(`q=${"a".repeat(5_000)}`).query).toHaveLength(100);
    expect(read("hal=999999").page).toBe(500);
  });
});

describe("writeFilters", () => {
  it("gives back what was read, for every combination", () => {
    const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null });
    const filters: fc.Arbitrary<ShopFilters> = fc.record({
      query: fc.constantFrom("", "beras", "kopi & teh", "50% off"),
      category: maybe(fc.constantFrom("kopi-teh", "sembako")),
      seller: maybe(fc.constantFrom("kube" as const, "ewarong" as const)),
      regency: maybe(fc.constantFrom("18.71", "18.01")),
      way: maybe(fc.constantFrom("pickup" as const, "courier" as const)),
      inStock: fc.boolean(),
      halal: fc.boolean(),
      least: maybe(fc.nat(1_000_000)),
      most: maybe(fc.nat(1_000_000)),
      sort: fc.constantFrom(...SORTS),
      page: fc.integer({ min: 1, max: 500 }),
    });
    fc.assert(
      fc.property(filters, (wanted) => {
        expect(read(writeFilters(wanted))).toEqual(wanted);
      }),
    );
  });

  it("is empty without filters", () => {
    expect(writeFilters(NO_FILTERS)).toBe("");
  });
});

describe("the question to the index", () => {
  it("asks for what the filters say and nothing else", () => {
    expect(indexFilters(read("q=kopi&min=5000&halal=1&ambil=courier"))).toEqual({
      q: "kopi",
      price: { $gte: 5_000 },
      badges: { $contains: "halal" },
      ways: { $contains: "courier" },
    });
    expect(indexFilters(NO_FILTERS)).toEqual({});
  });

  it.each([
    ["", { sold: "DESC" }],
    ["q=kopi", undefined],
    ["q=kopi&urut=terlaris", { sold: "DESC" }],
    ["urut=termurah", { price: "ASC" }],
    ["q=kopi&urut=termahal", { price: "DESC" }],
  ])("sorts %j by %j", (address, order) => {
    expect(indexOrder(read(address))).toEqual(order);
  });

  it("counts price as one filter and words as none", () => {
    expect(countFilters(read("q=kopi&min=1&max=2&stok=1&urut=termurah"))).toBe(2);
  });
});
