import { search } from "@medusajs/framework/utils";
import { describe, expect, it } from "vitest";
import type { EngineUnderContract } from "../engine";
import { expectRefusal } from "../refusal";
import { withIndex } from "../with-index";

const fields = search.define({
  id: search.keyword().filterable(),
  name: search.text().searchable(),
  kind: search.keyword().filterable(),
  nested: search.object({ shown: search.keyword(), other: search.keyword() }),
  matched: search.text().searchable().retrievable(false),
});

const ids = Array.from({ length: 45 }, (_, number) => `p${String(number).padStart(2, "0")}`);

export function pageCases(engine: EngineUnderContract): void {
  describe("pages", () => {
    const index = withIndex(
      engine,
      { fields },
      ids.map((id, number) => ({ id, name: "keripik pisang", kind: number < 30 ? "kube" : "ewarong" })),
    );

    it.each([
      ["the first", 0, 20, ids.slice(0, 20)],
      ["the second", 20, 20, ids.slice(20, 40)],
      ["the last, not full", 40, 20, ids.slice(40)],
      ["one that begins anywhere", 7, 5, ids.slice(7, 12)],
      ["past the end", 45, 20, []],
      ["far past the end", 5_000, 20, []],
      ["nothing at all", 0, 0, []],
      ["more than there is", 0, 1_000, ids],
    ])("%s", async (_, skip, take, expected) => {
      const { hits, metadata } = await index().search({ skip, take, options: { count: "exact" } });
      expect(hits.map(({ id }) => id)).toEqual(expected);
      expect(metadata).toMatchObject({ skip, take, count: 45 });
    });

    it.each([
      ["with a filter", { filters: { kind: "kube" } }, 30],
      ["with words", { q: "pisang" }, 45],
      ["with words and a filter", { q: "pisang", filters: { kind: "ewarong" } }, 15],
      ["of nothing", { q: "tidak ada" }, 0],
    ])("count exactly %s, on any page", async (_, question, count) => {
      for (const skip of [0, 13, 100]) {
        const { metadata } = await index().search({ ...question, skip, take: 4, options: { count: "exact" } });
        expect(metadata.count).toBe(count);
      }
    });

    it("count nothing when nobody asks", async () => {
      expect((await index().search({ options: { count: "none" } })).metadata.count).toBeNull();
    });

    it("tell what was searched", async () => {
      expect((await index().search({ q: "pisang" })).metadata.query).toBe("pisang");
    });

    it("take defaults when there is no pagination at all", async () => {
      const { hits, metadata } = await index().provider.search({ ...index().query({}), pagination: undefined });
      expect(hits.map(({ id }) => id)).toEqual(ids.slice(0, 20));
      expect(metadata).toMatchObject({ skip: 0, take: 20 });
    });

    it.each([
      ["a page before the first", { skip: -1 }],
      ["fewer than no hits", { take: -5 }],
      ["half a hit", { take: 1.5 }],
      ["no number", { skip: Number.NaN }],
      ["no end", { take: Number.POSITIVE_INFINITY }],
      ["text", { skip: "1; DROP TABLE term" as unknown as number }],
    ])("refuse %s", async (_, page) => {
      await expectRefusal(index().search(page));
    });
  });

  describe("what a hit brings", () => {
    const written = {
      id: "a",
      name: "keripik",
      kind: "kube",
      nested: { shown: "ya", other: "lain" },
      matched: "rahasia dapur",
    };
    const index = withIndex(engine, { fields }, [written]);

    it("the fields asked for", async () => {
      const [hit] = (await index().search({ fields: ["id", "name"] })).hits;
      expect(hit?.document).toEqual({ id: "a", name: "keripik" });
      expect(hit?.id).toBe("a");
    });

    it("its id also when it was not asked for", async () => {
      const [hit] = (await index().search({ fields: ["name"] })).hits;
      expect(hit).toMatchObject({ id: "a", document: { name: "keripik" } });
    });

    it("parts of an object in their place", async () => {
      const [hit] = (await index().search({ fields: ["id", "nested.shown"] })).hits;
      expect(hit?.document).toEqual({ id: "a", nested: { shown: "ya" } });
    });

    it("nothing that is there for matching only", async () => {
      const { hits } = await index().search({ q: "dapur" });
      expect(hits.map(({ id }) => id)).toEqual(["a"]);
      expect(JSON.stringify(hits)).not.toContain("rahasia");
    });
  });

  describe("strange queries", () => {
    const index = withIndex(engine, { fields }, [
      { id: "banana", name: "keripik pisang" },
      { id: "cassava", name: "keripik singkong" },
      { id: "control", name: "kopi\u0000 robusta\u0007 asli" },
    ]);
    const all = ["banana", "cassava", "control"];

    it.each<[string, string, string[]]>([
      ["empty", "", all],
      ["only spaces", " \t\n ", all],
      ["only signs", "!!! ??? ...", all],
      ["nothing but a quote", '"', all],
      ["nothing but a minus", "-", all],
      ["control characters between words", "keripik\u0000pisang\u0007", ["banana"]],
      ["line breaks and tabs", "keripik\r\n\tpisang", ["banana"]],
      ["half of a character", "keripik \ud83c pisang", ["banana"]],
      ["a document with control characters", "robusta asli", ["control"]],
      ["SQL", "keripik'; DROP TABLE term; --", []],
      ["query syntax", "keripik & ! | ( ) : * <-> pisang", ["banana"]],
      ["a backslash at the end", "pisang\\", ["banana"]],
      ["signs of patterns", "keripik % _ pisang", ["banana"]],
      ["one word of 10,000 letters", "x".repeat(10_000), []],
      ["10,000 letters of known words", "keripik pisang ".repeat(667), ["banana"]],
      ["10,000 quotes", '"'.repeat(10_000), all],
      ["1,000 words nobody wrote", Array.from({ length: 1_000 }, (_, number) => `qx${number}zz`).join(" "), []],
    ])("%s", async (_, q, expected) => {
      expect(await index().ids({ q })).toEqual(expected);
      expect((await index().ids({ q, options: { match_strategy: "last" } })).sort()).toEqual(expected);
    });
  });
}
