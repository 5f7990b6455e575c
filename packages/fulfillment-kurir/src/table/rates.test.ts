import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Piece, weightBucket } from "./parcel";
import { billedKilos, chooseQuote, courierRate, type ServiceChoice, tableQuotes } from "./rates";
import { POS_REGULER, TARIFFS } from "./tariffs";

const LAMPUNG = "18.71";
const MEDAN = "12.71";
const REGENCIES = [LAMPUNG, "18.01", MEDAN, "31.71", "91.71"];
const KEMPLANG: Piece = { weightGrams: 500, dimensions: { length: 60, width: 40, height: 25 }, quantity: 1 };

const flat = (weightGrams: number, quantity = 1): Piece => ({ weightGrams, dimensions: null, quantity });

const side = fc.integer({ min: 1, max: 60 });
const piece = fc.record({
  weightGrams: fc.integer({ min: 0, max: 5_000 }),
  dimensions: fc.option(fc.record({ length: side, width: side, height: side })),
  quantity: fc.integer({ min: 1, max: 3 }),
});
const parcel = fc.array(piece, { minLength: 1, maxLength: 3 });
const regency = fc.constantFrom(...REGENCIES);

function tariffOf(service: string) {
  const tariff = TARIFFS.find((known) => known.service === service);
  if (!tariff) throw new Error(`no tariff ${service}`);
  return tariff;
}

describe("billed kilograms", () => {
  it.each([
    ["reguler", 1, 1],
    ["reguler", 999, 1],
    ["reguler", 1_300, 1],
    ["reguler", 1_301, 2],
    ["reguler", 2_301, 3],
    ["ez", 1_299, 1],
    ["ez", 1_300, 2],
    ["kargo", 1, 10],
    ["kargo", 10_000, 10],
    ["kargo", 10_001, 11],
  ])("%s bills %i g as %i kg", (service, grams, kilos) =>
    expect(billedKilos(tariffOf(service), [flat(grams)])).toBe(kilos),
  );

  it.each([
    ["reguler", 10],
    ["kargo", 15],
  ])("%s bills a bulky bag of crackers as %i kg", (service, kilos) =>
    expect(billedKilos(tariffOf(service), [KEMPLANG])).toBe(kilos),
  );

  it("adds up the pieces before it rounds", () => expect(billedKilos(POS_REGULER, [flat(650, 2)])).toBe(1));
});

describe("the regular rate", () => {
  it.each([
    [LAMPUNG, LAMPUNG, 9_000],
    [LAMPUNG, "18.01", 13_000],
    [LAMPUNG, MEDAN, 22_000],
    [LAMPUNG, "31.71", 34_000],
    [LAMPUNG, "91.71", 68_000],
    ["91.71", LAMPUNG, 68_000],
  ])("asks from %s to %s %i rupiah for a kilogram", (from, to, fee) =>
    expect(courierRate(from, to, [flat(800)])?.fee).toBe(fee),
  );

  it.each([
    [50_300, 450_000],
    [50_301, undefined],
  ])("carries up to 50 kg: %i g for %s rupiah", (grams, fee) =>
    expect(courierRate(LAMPUNG, LAMPUNG, [flat(grams)])?.fee).toBe(fee),
  );
});

describe("the table's services", () => {
  const servicesFor = (to: string, grams: number) =>
    tableQuotes(LAMPUNG, to, [flat(grams)]).map(({ courier, service, fee }) => `${courier} ${service} ${fee}`);

  it.each([
    [
      "a light parcel",
      LAMPUNG,
      800,
      ["pos reguler 9000", "jne reg 10000", "jnt ez 10500", "pos nextday 14000", "pos kargo 35000"],
    ],
    [
      "12 kg, cheapest by cargo",
      LAMPUNG,
      12_000,
      ["pos kargo 42000", "pos reguler 108000", "jne reg 120000", "jnt ez 126000", "pos nextday 168000"],
    ],
    [
      "a parcel for the far east",
      "91.71",
      800,
      ["pos reguler 68000", "jne reg 76000", "jnt ez 79000", "pos kargo 320000"],
    ],
    ["60 kg", LAMPUNG, 60_000, ["pos kargo 210000"]],
    ["300 kg", LAMPUNG, 300_000, []],
  ])("carry %s", (_, to, grams, services) => expect(servicesFor(to, grams)).toEqual(services));

  it("ask whole rupiah, cheapest first, and never less for more goods", () => {
    fc.assert(
      fc.property(regency, regency, parcel, piece, (from, to, pieces, more) => {
        const quotes = tableQuotes(from, to, pieces);
        const fees = quotes.map(({ fee }) => fee);
        expect(fees).toEqual([...fees].sort((one, other) => one - other));
        expect(fees.every((fee) => Number.isInteger(fee) && fee > 0)).toBe(true);
        for (const larger of tableQuotes(from, to, [...pieces, more])) {
          const smaller = quotes.find(
            ({ courier, service }) => courier === larger.courier && service === larger.service,
          );
          expect(smaller?.fee).toBeLessThanOrEqual(larger.fee);
        }
      }),
    );
  });

  it("have Pos reguler as the cheapest reguler, which is the cart's default", () => {
    fc.assert(
      fc.property(regency, regency, parcel, (from, to, pieces) => {
        const rate = courierRate(from, to, pieces);
        fc.pre(rate !== null);
        expect(chooseQuote(tableQuotes(from, to, pieces), {})).toMatchObject({ ...rate, service: "reguler" });
      }),
    );
  });
});

describe("choosing a service", () => {
  const quotes = tableQuotes(LAMPUNG, MEDAN, [flat(800)]);

  it.each<[string, ServiceChoice, string]>([
    ["the chosen one", { courier: "jne", service: "reg" }, "jne reg"],
    ["the cheapest reguler without a choice", {}, "pos reguler"],
    [
      "the same class when the chosen one is gone",
      { courier: "tiki", service: "ons", serviceClass: "nextday" },
      "pos nextday",
    ],
    ["the cheapest reguler for nonsense", { courier: 7, service: null, serviceClass: "rocket" }, "pos reguler"],
  ])("gives %s", (_, choice, expected) => {
    const quote = chooseQuote(quotes, choice);
    expect(`${quote?.courier} ${quote?.service}`).toBe(expected);
  });

  it("takes cargo for what only cargo carries, and nothing for nothing", () => {
    expect(chooseQuote(tableQuotes(LAMPUNG, MEDAN, [flat(60_000)]), {})?.service).toBe("kargo");
    expect(chooseQuote([], {})).toBeNull();
  });
});

describe("the weight asked for", () => {
  it.each([
    [0, 1_000],
    [300, 1_000],
    [1_000, 1_000],
    [1_001, 1_300],
    [1_300, 1_300],
    [1_301, 2_000],
    [2_000, 2_000],
  ])("for %i g is %i g", (grams, bucket) => expect(weightBucket([flat(grams)])).toBe(bucket));

  it("is never lighter than the parcel, and bills like it at the table's couriers", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 49_000 }), (grams) => {
        const bucket = flat(weightBucket([flat(grams)]));
        expect(bucket.weightGrams).toBeGreaterThanOrEqual(grams);
        expect(billedKilos(POS_REGULER, [bucket])).toBe(billedKilos(POS_REGULER, [flat(grams)]));
      }),
    );
  });
});
