import { isValidPhoneNumber, parsePhoneNumberFromString } from "libphonenumber-js/mobile";
import { describe, expect, it } from "vitest";
import { ceilingPerUnit } from "./data/staples";
import { demoCategories, demoCommodities, demoProducts, demoRegions, demoSellers } from "./demo-data";

const regions = demoRegions();
const categories = demoCategories();
const commodities = demoCommodities();
const sellers = demoSellers();
const products = demoProducts();
const kubes = sellers.filter((seller) => seller.kind === "kube");
const outlets = sellers.filter((seller) => seller.kind === "ewarong");
const own = products.filter((product) => product.commodityId === null);
const staples = products.filter((product) => product.commodityId !== null);
const zoneOf = (sellerHandle: string) => {
  const seller = sellers.find(({ handle }) => handle === sellerHandle);
  return regions.find(({ code }) => code === seller?.regencyCode)?.riceZone;
};
const repeated = (values: readonly string[]) => values.filter((value, index) => values.indexOf(value) !== index);

describe("size of the demo province", () => {
  it.each([
    ["regencies", regions.length, 43],
    ["villages", regions.flatMap((regency) => regency.villages).length, 150],
    ["categories", categories.length, 26],
    ["staples", commodities.length, 60],
    ["KUBE", kubes.length, 20],
    ["outlets", outlets.length, 15],
    ["KUBE products", own.length, 171],
  ])("has the right number of %s", (_what, actual, expected) => {
    expect(actual).toBe(expected);
  });

  it.each(outlets.map(({ handle }) => handle))("%s sells 25 to 45 staples", (handle) => {
    const count = staples.filter(({ sellerHandle }) => sellerHandle === handle).length;
    expect(count).toBeGreaterThanOrEqual(25);
    expect(count).toBeLessThanOrEqual(45);
  });

  it.each(kubes.map(({ handle }) => handle))("%s sells at least three products", (handle) => {
    expect(own.filter(({ sellerHandle }) => sellerHandle === handle).length).toBeGreaterThanOrEqual(3);
  });

  it("has one outlet in each of the 15 regencies of Lampung", () => {
    const lampung = regions.filter(({ provinceCode }) => provinceCode === "18").map(({ code }) => code);
    expect(outlets.map(({ regencyCode }) => regencyCode).sort()).toEqual(lampung.sort());
  });
});

describe("identity", () => {
  it.each([
    ["seller handles", sellers.map(({ handle }) => handle)],
    ["product handles", products.map(({ handle }) => handle)],
    ["KUBE picture keys", own.map(({ pictureKey }) => pictureKey)],
    ["staple slugs", commodities.map(({ slug }) => slug)],
    ["phones", sellers.flatMap(({ phone, people }) => [phone, ...people.map((person) => person.phone)])],
    ["names of people", sellers.flatMap(({ people }) => people.map(({ name }) => name))],
    ["PINs", sellers.flatMap(({ people }) => people.map(({ pin }) => pin))],
    ["licence numbers", own.flatMap(({ licence }) => licence?.number ?? [])],
    ["halal numbers", own.flatMap(({ halal }) => halal?.number ?? [])],
  ])("%s do not repeat", (_what, values) => {
    expect(repeated(values)).toEqual([]);
  });

  it("gives every phone a valid Indonesian mobile number", () => {
    const phones = sellers.flatMap(({ phone, people }) => [phone, ...people.map((person) => person.phone)]);
    expect(phones.filter((phone) => !isValidPhoneNumber(phone))).toEqual([]);
    expect(new Set(phones.map((phone) => parsePhoneNumberFromString(phone)?.country))).toEqual(new Set(["ID"]));
  });

  it("gives every person a six-digit PIN that is no run and no repetition", () => {
    const weak = sellers
      .flatMap(({ people }) => people)
      .filter(({ pin }) => !/^\d{6}$/.test(pin) || new Set(pin).size < 4);
    expect(weak).toEqual([]);
  });

  it("is the same on every call", () => {
    expect(demoProducts()).toEqual(products);
    expect(demoSellers()).toEqual(sellers);
    expect(demoCommodities()).toEqual(commodities);
  });
});

describe("prices", () => {
  it("are whole rupiah above zero with stock in range", () => {
    const wrong = products.filter(
      ({ price, stock }) => !Number.isInteger(price) || price <= 0 || stock < 4 || stock > 120,
    );
    expect(wrong).toEqual([]);
  });

  it("stay at or below the ceiling of the outlet's zone", () => {
    const above = staples.filter((staple) => {
      const commodity = commodities.find(({ id }) => id === staple.commodityId);
      const zone = zoneOf(staple.sellerHandle);
      const ceiling = commodity && zone ? ceilingPerUnit(commodity, zone) : 0;
      return ceiling !== null && staple.price > ceiling;
    });
    expect(above).toEqual([]);
  });

  it("stay within 8 % of the typical price unless a ceiling presses lower", () => {
    const odd = staples.filter((staple) => {
      const commodity = commodities.find(({ id }) => id === staple.commodityId);
      const typical = commodity?.typicalPrice ?? 0;
      const tooCheap = commodity?.ceilings.length === 0 && staple.price < typical * 0.92;
      return tooCheap || staple.price > typical * 1.08;
    });
    expect(odd).toEqual([]);
  });

  it.each([
    ["S01", 1, 67_500],
    ["S03", 3, 79_000],
    ["S12", 1, 1800],
    ["S46", 2, 15_700],
    ["S48", 3, 18_500],
    ["S43", 1, 5700],
    ["S05", 1, null],
  ] as const)("ceiling of %s in zone %i is %s per unit", (id, zone, expected) => {
    const commodity = commodities.find((candidate) => candidate.id === id);
    expect(commodity && ceilingPerUnit(commodity, zone)).toBe(expected);
  });

  it("never offers what this shop refuses to sell", () => {
    const refused = commodities.filter(({ sellable }) => !sellable).map(({ id }) => id);
    expect(refused).toEqual(["S57", "S58", "S59"]);
    expect(staples.filter(({ commodityId }) => refused.includes(commodityId ?? ""))).toEqual([]);
  });
});

describe("places and paperwork", () => {
  it("puts every seller and every delivery district into its own regency", () => {
    const misplaced = sellers.filter((seller) => {
      const villages = regions.find(({ code }) => code === seller.regencyCode)?.villages ?? [];
      const districts = new Set(villages.map(({ districtCode }) => districtCode));
      const reachable = seller.ways.delivery?.districts.every((district) => districts.has(district)) ?? true;
      return (
        !reachable ||
        !villages.some(({ code, postcode }) => code === seller.villageCode && postcode === seller.postcode)
      );
    });
    expect(misplaced).toEqual([]);
  });

  it("keeps outlets open every day and off the courier", () => {
    expect(outlets.filter(({ hours, ways }) => hours.length !== 7 || ways.courier)).toEqual([]);
  });

  it("files every product under a known category", () => {
    const known = new Set(categories.map(({ slug }) => slug));
    expect(products.filter(({ categorySlug }) => !known.has(categorySlug))).toEqual([]);
  });

  it.each([
    ["P-IRT", /^P-IRT [1-8]\d{12}-(2[89]|3[01])$/],
    ["BPOM MD", /^MD \d{12}$/],
    ["BPOM NA", /^NA \d{11}$/],
    ["Kemenkes PKRT", /^KEMENKES RI PKD \d{11}$/],
    ["PSAT-PDUK", /^PSAT-PDUK \d{4}-\d{4}-\d{3}$/],
  ] as const)("%s numbers have the right shape", (kind, shape) => {
    const numbers = own.flatMap(({ licence }) => (licence?.kind === kind ? [licence.number] : []));
    expect(numbers.length).toBeGreaterThan(0);
    expect(numbers.filter((number) => !shape.test(number))).toEqual([]);
  });

  it("publishes only food that is certified halal or needs no certificate", () => {
    const drafts = own.filter(({ publication }) => publication === "draft");
    expect(drafts.map(({ halal }) => halal?.status)).toEqual(["proses", "proses", "proses"]);
  });

  it("measures every cracker and wickerwork for volumetric weight", () => {
    const bulky = own.filter(({ categorySlug }) => categorySlug === "camilan-kerupuk" || categorySlug === "anyaman");
    expect(bulky.filter(({ dimensions }) => dimensions === null).map(({ handle }) => handle)).toEqual([]);
  });
});
