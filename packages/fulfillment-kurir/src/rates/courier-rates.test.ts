import { describe, expect, it, vi } from "vitest";
import { RailError, type RailErrorKind } from "../rail/rail-error";
import type { ServiceQuote } from "../rail/service-quote";
import type { Place, ShippingRail } from "../rail/shipping-rail";
import { tableQuotes } from "../table/rates";
import { RailRates } from "./courier-rates";
import { MemoryCache, type RailCache } from "./rail-cache";

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const place = (code: string, postcode: string | null = null): Place => ({
  code,
  postcode,
  village: null,
  district: null,
  regency: null,
});
const FROM = place("18.71.03.1002", "35131");
const TO = place("12.71.01.1001", "20111");
const pieces = (weightGrams: number) => [{ weightGrams, dimensions: null, quantity: 1 }];
const quoteOf = (fee: number): ServiceQuote => ({
  courier: "pos",
  courierName: "Pos Indonesia",
  service: "240",
  serviceName: "Pos Reguler",
  serviceClass: "reguler",
  fee,
  days: [2, 4],
  source: "rajaongkir",
});
const TABLE = tableQuotes("18.71", "12.71", pieces(800));

function world({ cache }: { cache?: RailCache } = {}) {
  let now = Date.parse("2026-11-02T02:00:00Z");
  const quote = vi.fn<ShippingRail["quote"]>(async () => [quoteOf(20_500)]);
  const resolveArea = vi.fn<ShippingRail["resolveArea"]>(async ({ code }) => `area-${code}`);
  const rail = { name: "rajaongkir", quote, resolveArea } as unknown as ShippingRail;
  const onFailure = vi.fn();
  const rates = new RailRates(rail, { cache: cache ?? new MemoryCache(() => now), now: () => now, onFailure });
  const ask = async (weightGrams = 800, to = TO) => rates.quotes({ from: FROM, to, pieces: pieces(weightGrams) });
  const fail = (kind: RailErrorKind) => quote.mockRejectedValue(new RailError("it failed", kind));
  return {
    quote,
    resolveArea,
    ask,
    fail,
    onFailure,
    wait: (ms: number) => {
      now += ms;
    },
  };
}

const feesOf = (quotes: readonly ServiceQuote[]) => quotes.map(({ fee }) => fee);

describe("a rail's fees", () => {
  it("are asked for once a day, by district and weight", async () => {
    const { ask, quote, resolveArea, wait } = world();
    await ask(800);
    await ask(999);
    await ask(800, place("12.71.01.1009", "20111"));
    expect(quote).toHaveBeenCalledTimes(1);
    await ask(1_200);
    await ask(800, place("12.71.02.1001", "20112"));
    expect(quote).toHaveBeenCalledTimes(3);
    wait(DAY);
    await ask(800);
    expect(quote).toHaveBeenCalledTimes(4);
    expect(resolveArea).toHaveBeenCalledTimes(3);
  });

  it("are asked for once by many carts at a time", async () => {
    const { ask, quote } = world();
    await Promise.all([ask(), ask(), ask()]);
    expect(quote).toHaveBeenCalledTimes(1);
  });

  it("come cheapest first", async () => {
    const { ask, quote } = world();
    quote.mockResolvedValue([quoteOf(30_000), quoteOf(20_000)]);
    expect(feesOf(await ask())).toEqual([20_000, 30_000]);
  });
});

describe("when the rail fails", () => {
  it.each<RailErrorKind>(["unavailable", "quota", "unauthorized", "not_found", "refused", "unsupported"])(
    "with %s, the last fees serve for a week and then the table's",
    async (kind) => {
      const { ask, fail, wait } = world();
      await ask();
      fail(kind);
      wait(2 * DAY);
      expect(feesOf(await ask())).toEqual([20_500]);
      wait(4 * DAY);
      expect(feesOf(await ask())).toEqual([20_500]);
      wait(DAY);
      expect(await ask()).toEqual(TABLE);
    },
  );

  it("with an error of no known kind, the table serves", async () => {
    const { ask, quote } = world();
    quote.mockRejectedValue(new TypeError("a bug"));
    expect(await ask()).toEqual(TABLE);
  });

  it.each<[RailErrorKind, number, number]>([
    ["unavailable", 29_000, 1],
    ["unavailable", 30_000, 2],
    ["quota", HOUR / 4 - 1, 1],
    ["quota", HOUR / 4, 2],
    ["refused", HOUR - 1, 1],
    ["refused", HOUR, 2],
  ])("with %s, it was asked %i ms later %i times", async (kind, ms, times) => {
    const { ask, fail, quote, wait } = world();
    fail(kind);
    await ask();
    wait(ms);
    await ask();
    expect(quote).toHaveBeenCalledTimes(times);
  });
});

describe("a failure of the rail", () => {
  it("on one route leaves the others alone", async () => {
    const { ask, fail, quote } = world();
    fail("refused");
    await ask();
    quote.mockResolvedValue([quoteOf(20_500)]);
    expect(feesOf(await ask(1_200))).toEqual([20_500]);
  });

  it("is told once, and not again while the rail is left alone", async () => {
    const { ask, fail, onFailure } = world();
    fail("unauthorized");
    await ask();
    await ask(1_200);
    expect(onFailure.mock.calls).toEqual([[expect.objectContaining({ kind: "unauthorized" })]]);
  });
});

describe("when the rail has nothing", () => {
  it("the table serves, and the rail is not asked again that day", async () => {
    const { ask, quote } = world();
    quote.mockResolvedValue([]);
    expect(await ask()).toEqual(TABLE);
    expect(await ask()).toEqual(TABLE);
    expect(quote).toHaveBeenCalledTimes(1);
  });

  it("the last fees serve until their week is over", async () => {
    const { ask, quote, wait } = world();
    await ask();
    quote.mockResolvedValue([]);
    wait(6 * DAY);
    expect(feesOf(await ask())).toEqual([20_500]);
    wait(DAY);
    expect(await ask()).toEqual(TABLE);
  });

  it("no area is asked for once a day and the table serves", async () => {
    const { ask, quote, resolveArea, wait } = world();
    resolveArea.mockResolvedValue(null);
    expect(await ask(800)).toEqual(TABLE);
    expect((await ask(1_200)).every(({ source }) => source === "table")).toBe(true);
    expect([quote.mock.calls.length, resolveArea.mock.calls.length]).toEqual([0, 2]);
    wait(DAY);
    resolveArea.mockResolvedValue("area");
    expect(feesOf(await ask(800))).toEqual([20_500]);
  });
});

describe("the cache", () => {
  it("may fail without anybody noticing", async () => {
    const broken: RailCache = {
      get: () => Promise.reject(new Error("down")),
      set: () => Promise.reject(new Error("down")),
    };
    const { ask, quote } = world({ cache: broken });
    expect(feesOf(await ask())).toEqual([20_500]);
    expect(feesOf(await ask())).toEqual([20_500]);
    expect(quote).toHaveBeenCalledTimes(2);
  });

  it.each([
    ["nonsense"],
    [{ quotes: "many" }],
    [{ quotes: [quoteOf(1)] }],
    [{ quotes: [quoteOf(1)], quotedAt: "yesterday", askAgainAt: 9e15 }],
  ])("may hold %j of another version", async (kept) => {
    const { ask } = world({ cache: { get: async () => kept, set: async () => undefined } });
    const quotes = await ask();
    expect(quotes.every(({ fee }) => fee > 1)).toBe(true);
  });
});
