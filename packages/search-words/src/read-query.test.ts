import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { STOP_WORDS } from "./data/stop-words";
import { MOST_LETTERS, readQuery } from "./read-query";

describe("reading a query", () => {
  it.each([
    ["keripik di bawah 20rb", "keripik ", null, 20_000],
    ["di bawah 20rb", "", null, 20_000],
    ["dibawah 20.000 keripik", "keripik", null, 20_000],
    ["keripik < 20k", "keripik ", null, 20_000],
    ["keripik <20000", "keripik ", null, 20_000],
    ["kopi 20rb-50rb", "kopi ", 20_000, 50_000],
    ["kopi 20-50rb", "kopi ", 20_000, 50_000],
    ["kopi 20rb - 50rb", "kopi ", 20_000, 50_000],
    ["kopi antara 20 dan 50 ribu", "kopi ", 20_000, 50_000],
    ["kopi 50rb sampai 20rb", "kopi ", 20_000, 50_000],
    ["kopi rp20.000 s/d rp50.000", "kopi ", 20_000, 50_000],
    ["mulai 10rb", "", 10_000, null],
    ["batik mulai dari 1,5jt", "batik ", 1_500_000, null],
    ["batik maks 1,5jt", "batik ", null, 1_500_000],
    ["batik max 1.5 juta", "batik ", null, 1_500_000],
    ["batik di atas 100rb di bawah 200rb", "batik ", 100_000, 200_000],
    ["honey under 50k", "honey ", null, 50_000],
    ["harga 20ribu", "", null, 20_000],
    ["kopi Rp 15.000", "kopi ", null, 15_000],
    ["beras 5k", "beras 5k", null, null],
    ["minimal 2 kg beras", "minimal 2 kg beras", null, null],
    ["di bawah 20", "bawah 20", null, null],
    ["beras di atas 5kg", "beras atas 5 kg", null, null],
    ["seprei 160", "seprei 160", null, null],
    ["di bawah 99999999999rb", "bawah 99999999999rb", null, null],
    ["oleh-oleh khas lampung", "oleh oleh lampung", null, null],
    ["jual madu asli", "madu ", null, null],
    ["madu asli murah ", "madu ", null, null],
    ["ready gan", "ready gan", null, null],
    ["murah 20rb", "", null, 20_000],
    ['"madu asli"', '"madu asli"', null, null],
    ["kopi -gula", "kopi -gula", null, null],
    ["kopi ", "kopi ", null, null],
    ["kopi", "kopi", null, null],
    ["", "", null, null],
  ])("reads %j", (typed, words, price_from, price_to) =>
    expect(readQuery(typed)).toEqual({ words, price_from, price_to }),
  );

  const pieces = fc.array(
    fc.constantFrom(
      ...["di bawah", "mulai", "20rb", "50k", "-", "rp", "1,5jt", "10.000", "antara", "dan", "murah", "jual", "kopi"],
      ...['"', "-kopi", "1/2", "kg", "oleh2", "harga", "sampai", "<", "5"],
    ),
    { maxLength: 10 },
  );
  const anyQuery = fc.oneof(
    fc.string({ unit: "binary", maxLength: 400 }),
    fc.tuple(pieces, fc.constantFrom("", " ")).map(([words, end]) => words.join(" ") + end),
  );

  it("reads its own words the same way", () => {
    fc.assert(
      fc.property(anyQuery, (typed) => {
        const { words } = readQuery(typed);
        expect(readQuery(words)).toEqual({ words, price_from: null, price_to: null });
      }),
      { numRuns: 2_000 },
    );
  });

  it("never empties a query that says something, and stays in bounds", () => {
    fc.assert(
      fc.property(anyQuery, (typed) => {
        const read = readQuery(typed);
        expect(read.words.length).toBeLessThanOrEqual(MOST_LETTERS);
        const saysSomething = /[\p{L}\p{N}]/u.test(typed.normalize("NFKD").slice(0, MOST_LETTERS / 20));
        if (saysSomething && read.price_from === null && read.price_to === null) expect(read.words.trim()).not.toBe("");
      }),
      { numRuns: 2_000 },
    );
  });

  it("keeps a query of chat words alone", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...STOP_WORDS), { minLength: 1, maxLength: 6 }), (words) => {
        expect(readQuery(words.join(" ")).words).toBe(words.join(" "));
      }),
    );
  });

  it("survives a huge query", () => {
    expect(readQuery("kopi ".repeat(2_000)).words.length).toBeLessThanOrEqual(MOST_LETTERS);
  });
});
