import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { normaliseText } from "./normalise";

const anyText = fc.oneof(
  fc.string({ unit: "binary", maxLength: 200 }),
  fc.string({ unit: "grapheme", maxLength: 200 }),
  fc
    .array(
      fc.constantFrom(
        ...["oleh2", "kue2an", "segi4", "5kg", "1/2", "setengah", "kilo", "sekilo", "ons", "1,5", "lt", "20rb", "rp"],
        ...["di", "bawah", "<", ">", "-", '"', "-", ".", ",", "/", "½", "'", "murah", "10.000", "\n", "kopi", "\u0000"],
      ),
      { maxLength: 12 },
    )
    .chain((pieces) => fc.constantFrom("", " ").map((glue) => pieces.join(glue))),
);

describe("normalising text", () => {
  it.each([
    ["Keripik PISANG", "keripik pisang"],
    ["Kopi Café Lampung", "kopi cafe lampung"],
    ["oleh-oleh Lampung", "oleh oleh lampung"],
    ["oleh2 lampung", "oleh oleh lampung"],
    ["empek2", "empek empek"],
    ["kue2an", "kue kuean"],
    ["kerudung segi4", "kerudung segi empat"],
    ["kerudung segi 4", "kerudung segi empat"],
    ["mp3 dan co2", "mp3 dan co2"],
    ["beras 5kg", "beras 5 kg"],
    ["beras 5 Kilo", "beras 5 kg"],
    ["gula 250gr", "gula 250 g"],
    ["gula 250 gram", "gula 250 g"],
    ["1 ons teri", "100 g teri"],
    ["2 ons", "200 g"],
    ["10 ons", "1 kg"],
    ["setengah kilo gula", "500 g gula"],
    ["1/2kg gula", "500 g gula"],
    ["½ kg gula", "500 g gula"],
    ["seperempat kg", "250 g"],
    ["gula 1/4", "gula 250 g"],
    ["celana 3/4", "celana 3/4"],
    ["sekilo telur", "1 kg telur"],
    ["dua liter minyak", "2 l minyak"],
    ["minyak 1lt", "minyak 1 l"],
    ["sirup 460 ml", "sirup 460 ml"],
    ["0,5 liter", "500 ml"],
    ["1,2 kg", "1200 g"],
    ["1.000 gram", "1 kg"],
    ["Pisang (tandan)!", "pisang tandan"],
    ["jum'at berkah", "jumat berkah"],
    ["bibit 7-8 cm", "bibit 7-8 cm"],
    ["kopi -gula", "kopi -gula"],
    ['"kopi bubuk" -"gula aren"', '"kopi bubuk" -"gula aren"'],
    ["“kopi bubuk”", '"kopi bubuk"'],
    ["kopi – susu", "kopi susu"],
    ["kopi\u0000\u0007 lampung\n", "kopi lampung "],
    ["kopi ", "kopi "],
    ["  kopi   bubuk  ", "kopi bubuk "],
    ["   ", ""],
  ])("writes %j as %j", (typed, written) => expect(normaliseText(typed)).toBe(written));

  it("changes nothing more when it is done twice", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const once = normaliseText(text);
        expect(normaliseText(once)).toBe(once);
      }),
      { numRuns: 2_000 },
    );
  });

  it("keeps a text that says something, and stays in bounds", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const written = normaliseText(text);
        if (/[\p{L}\p{N}]/u.test(text.normalize("NFKD"))) expect(written).toMatch(/[\p{L}\p{N}]/u);
        expect(written.length).toBeLessThanOrEqual(20 * text.length + 20);
      }),
      { numRuns: 2_000 },
    );
  });

  it("is quick on a huge text", () => {
    const started = performance.now();
    normaliseText("1-".repeat(5_000) + "oleh2-".repeat(5_000) + '"'.repeat(5_000) + "9".repeat(5_000));
    expect(performance.now() - started).toBeLessThan(1_000);
  });
});
