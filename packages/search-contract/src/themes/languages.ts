import { search } from "@medusajs/framework/utils";
import { describe, expect, it } from "vitest";
import type { EngineUnderContract } from "../engine";
import { withIndex } from "../with-index";

const fields = search.define({
  id: search.keyword().filterable(),
  name: search.text().searchable(),
  description: search.text().searchable(),
});

export function languageCases(engine: EngineUnderContract): void {
  describe("accents and scripts", () => {
    const index = withIndex(engine, { fields }, [
      { id: "accent", name: "Crème brûlée" },
      { id: "plain", name: "Creme kopi" },
      { id: "marks", name: "Cafe\u0301 tubruk" },
      { id: "turkish", name: "\u0130stanbul simit" },
      { id: "emoji", name: "Keripik \u{1f34c} balado" },
      { id: "cjk", name: "豆腐 tahu" },
      { id: "wide", name: "ＴＥＨ poci" },
    ]);

    it.each([
      ["no accent typed, accent written, and the other way round", "creme", ["accent", "plain"]],
      ["accent typed, none written", "crème kopi", ["plain"]],
      ["accent as a combining mark", "cre\u0300me bru\u0302le\u0301e", ["accent"]],
      ["mark written, composed typed", "café", ["marks"]],
      ["mark written, none typed", "cafe tubruk", ["marks"]],
      ["Turkish capital i", "istanbul", ["turkish"]],
      ["Turkish capital i typed", "\u0130STANBUL", ["turkish"]],
      ["emoji", "keripik \u{1f34c} balado", ["emoji"]],
      ["emoji left away", "keripik balado", ["emoji"]],
      ["Chinese", "豆腐", ["cjk"]],
      ["wide letters", "teh poci", ["wide"]],
    ])("%s", async (_, q, ids) => {
      expect(await index().ids({ q })).toEqual(ids);
    });

    it("gives the document back as it was written", async () => {
      const { hits } = await index().search({ q: "keripik" });
      expect(hits.map(({ document }) => document.name)).toEqual(["Keripik \u{1f34c} balado"]);
    });
  });

  describe("synonyms", () => {
    const synonyms = {
      // One way.
      cemilan: ["keripik"],
      // Two ways, written out.
      telor: ["telur"],
      telur: ["telor"],
      // Several words on either side.
      "banana chips": ["keripik pisang"],
      oleholeh: ["buah tangan"],
      // A group: each finds all others.
      cabe: ["cabai", "lombok"],
      cabai: ["cabe", "lombok"],
      lombok: ["cabe", "cabai"],
    };
    const index = withIndex(engine, { fields, engine: { synonyms } }, [
      { id: "chips", name: "keripik pisang" },
      { id: "cassava", name: "keripik singkong" },
      { id: "snack", name: "cemilan pasar" },
      { id: "egg", name: "telur asin" },
      { id: "egg2", name: "telor bebek" },
      { id: "gift", name: "buah tangan" },
      { id: "hand", name: "tangan dan buah" },
      { id: "chili1", name: "cabai rawit" },
      { id: "chili2", name: "cabe hijau" },
      { id: "chili3", name: "lombok merah" },
    ]);

    it.each([
      ["one way", "cemilan", ["cassava", "chips", "snack"]],
      ["not the other way", "keripik", ["cassava", "chips"]],
      ["two ways", "telor", ["egg", "egg2"]],
      ["two ways, the other", "telur", ["egg", "egg2"]],
      ["several words for several", "banana chips", ["chips"]],
      ["several words for one stay together", "oleholeh", ["gift"]],
      ["a group", "lombok", ["chili1", "chili2", "chili3"]],
      ["beside another word", "cabe rawit", ["chili1"]],
      ["several words beside another", "banana chips keripik", ["chips"]],
    ])("%s", async (_, q, ids) => {
      expect((await index().ids({ q })).sort()).toEqual(ids);
    });

    it("come after the word itself", async () => {
      expect((await index().ids({ q: "telur" }))[0]).toBe("egg");
      expect((await index().ids({ q: "telor" }))[0]).toBe("egg2");
    });
  });

  describe.skipIf(!engine.capabilities.affixes)(
    engine.capabilities.affixes ? "affixes" : "affixes (skipped: this engine needs synonyms for them)",
    () => {
      const index = withIndex(engine, { fields, engine: { affixes: "indonesian" } }, [
        { id: "root", name: "goreng tempe" },
        { id: "suffix", name: "gorengan" },
        { id: "prefix", name: "menggoreng ikan" },
        { id: "sewn", name: "jahitan rapi" },
        { id: "painted", name: "lukisan" },
      ]);

      it.each([
        ["a root finds affixed words", "goreng", ["prefix", "root", "suffix"]],
        ["an affixed word finds its root", "gorengan tempe", ["root"]],
        ["two affixed words of one root meet", "penjahit", ["sewn"]],
        ["possessive", "tempenya", ["root"]],
        ["other roots stay away", "lukis", ["painted"]],
      ])("%s", async (_, q, ids) => {
        expect((await index().ids({ q })).sort()).toEqual(ids);
      });
    },
  );
}
