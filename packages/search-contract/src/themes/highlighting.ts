import { search } from "@medusajs/framework/utils";
import { describe, expect, it } from "vitest";
import type { EngineUnderContract } from "../engine";
import type { Question } from "../test-index";
import { withIndex } from "../with-index";

const fields = search.define({
  id: search.keyword().filterable(),
  name: search.text().searchable({ weight: 2 }),
  description: search.text().searchable({ weight: 1 }),
});

const LONG = `${"renyah dan gurih ".repeat(20)}kelanting ${"dari Lampung Timur ".repeat(20)}tamat`;

export function highlightCases(engine: EngineUnderContract): void {
  describe("highlights", () => {
    const index = withIndex(engine, { fields, engine: { synonyms: { telor: ["telur"] } } }, [
      { id: "chips", name: "Keripik pisang", description: "Keripik & <b>pisang</b>" },
      { id: "egg", name: "Telur asin", description: "Asin" },
      { id: "long", name: "Camilan", description: LONG },
      { id: "accent", name: "Crème brûlée", description: "Manis" },
    ]);

    async function marked(question: Question): Promise<Record<string, string[]> | undefined> {
      const { hits } = await index().search({ ...question, options: { highlight: true, ...question.options } });
      expect(hits).toHaveLength(1);
      return hits[0]?.highlights;
    }

    it("mark words in the fields that hold them, and nothing else", async () => {
      expect(await marked({ q: "pisang" })).toEqual({
        name: ["Keripik <mark>pisang</mark>"],
        description: ["Keripik & <b><mark>pisang</mark></b>"],
      });
      expect(await marked({ q: "telur" })).toEqual({ name: ["<mark>Telur</mark> asin"] });
    });

    // Engines may mark the typed letters of a prefix or the word they begin.
    it("mark a prefix", async () => {
      const highlights = await marked({ q: "keri", options: { match_strategy: "last" } });
      expect(["<mark>Keri</mark>pik pisang", "<mark>Keripik</mark> pisang"]).toContain(highlights?.name?.[0]);
    });

    it.each([
      ["a typo", "kerupik", "<mark>Keripik</mark> pisang"],
      ["a synonym", "telor", "<mark>Telur</mark> asin"],
      ["a word with accents", "creme", "<mark>Crème</mark> brûlée"],
      ["each of several words", "pisang keripik", "<mark>Keripik</mark> <mark>pisang</mark>"],
    ])("mark %s", async (_, q, name) => {
      expect((await marked({ q }))?.name).toEqual([name]);
    });

    it("take the caller's fields and tags", async () => {
      const highlight = { fields: ["name"], pre_tag: "[[", post_tag: "]]" };
      expect(await marked({ q: "pisang", options: { highlight } })).toEqual({ name: ["Keripik [[pisang]]"] });
    });

    it("leave the document as it is", async () => {
      const { hits } = await index().search({ q: "pisang", options: { highlight: true } });
      expect(hits[0]?.document).toMatchObject({ name: "Keripik pisang", description: "Keripik & <b>pisang</b>" });
    });

    it("cut a long text around the match", async () => {
      const highlight = { fields: ["description"], snippet: { length: 8 } };
      const [fragment = ""] = (await marked({ q: "kelanting", options: { highlight } }))?.description ?? [];
      expect(fragment).toContain("gurih <mark>kelanting</mark> dari");
      expect(fragment.length).toBeLessThan(LONG.length / 3);
      expect(fragment).not.toContain("tamat");
    });

    it("are left away without words or when nobody asks", async () => {
      const [hit] = (await index().search({ filters: { id: "chips" }, options: { highlight: true } })).hits;
      expect(Object.keys(hit?.highlights ?? {})).toEqual([]);
      expect((await index().search({ q: "pisang" })).hits[0]?.highlights).toBeUndefined();
    });
  });
}
