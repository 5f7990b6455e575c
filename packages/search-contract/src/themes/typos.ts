import { search } from "@medusajs/framework/utils";
import { describe, expect, it } from "vitest";
import type { EngineUnderContract } from "../engine";
import { withIndex } from "../with-index";

const fields = search.define({
  id: search.keyword().filterable(),
  name: search.text().searchable({ weight: 2 }),
  code: search.text().searchable({ weight: 1 }),
});

const documents = [
  { id: "roti", name: "roti", code: "QWERTY" },
  { id: "beras", name: "beras", code: "ZXCVBN" },
  { id: "kerupuk", name: "kerupuk", code: "ASDFGH" },
  { id: "kemplang", name: "kemplang", code: "12345" },
  { id: "kelanting", name: "kelanting", code: "YUIOPL" },
];

export function typoCases(engine: EngineUnderContract): void {
  describe("typos", () => {
    describe("by the usual thresholds", () => {
      const index = withIndex(engine, { fields }, documents);

      it.each([
        ["none in a word of four letters", "rotu", []],
        ["none when four letters are left of five", "bras", []],
        ["one from five letters", "betas", ["beras"]],
        ["one letter too many", "berras", ["beras"]],
        ["one letter missing", "kerpuk", ["kerupuk"]],
        ["two letters swapped count as one", "bears", ["beras"]],
        ["not two in five letters", "bedat", []],
        ["not two in eight letters", "kenplamg", []],
        ["two from nine letters", "kelamtimg", ["kelanting"]],
        ["not three in nine letters", "kezamtimg", []],
        ["a wrong first letter counts as two, too many for five letters", "teras", []],
        ["a wrong first letter counts as two, allowed in nine", "melanting", ["kelanting"]],
        ["a wrong first letter and another are three", "melamting", []],
        ["none in numbers", "12346", []],
        ["numbers as they are", "12345", ["kemplang"]],
      ])("%s", async (_, q, ids) => {
        expect(await index().ids({ q })).toEqual(ids);
      });

      it("can be turned off for one query", async () => {
        expect(await index().ids({ q: "betas", options: { typo_tolerance: false } })).toEqual([]);
        expect(await index().ids({ q: "beras", options: { typo_tolerance: false } })).toEqual(["beras"]);
        expect(await index().ids({ q: "betas", options: { typo_tolerance: true } })).toEqual(["beras"]);
      });
    });

    describe("turned off for the index", () => {
      const index = withIndex(engine, { fields, settings: { typo_tolerance: { enabled: false } } }, documents);

      it.each([
        ["betas", []],
        ["kelamtimg", []],
        ["beras", ["beras"]],
      ])("%s", async (q, ids) => {
        expect(await index().ids({ q })).toEqual(ids);
        expect(await index().ids({ q, options: { typo_tolerance: true } })).toEqual(ids);
      });
    });

    describe("turned off for a field", () => {
      const settings = { typo_tolerance: { disabled_on_attributes: ["code"] } };
      const index = withIndex(engine, { fields, settings }, documents);

      it.each([
        ["ZXCVBM", []],
        ["ZXCVBN", ["beras"]],
        ["betas", ["beras"]],
      ])("%s", async (q, ids) => {
        expect(await index().ids({ q })).toEqual(ids);
      });
    });

    describe("with longer words asked for", () => {
      const settings = { typo_tolerance: { min_word_size_for_one_typo: 7, min_word_size_for_two_typos: 8 } };
      const index = withIndex(engine, { fields, settings }, documents);

      it.each([
        ["betas", []],
        ["kerupik", ["kerupuk"]],
        ["kenplamg", ["kemplang"]],
      ])("%s", async (q, ids) => {
        expect(await index().ids({ q })).toEqual(ids);
      });
    });
  });
}
