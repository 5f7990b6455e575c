import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { MARK_END, MARK_START, markedHtml } from "./marked-text";

const marked = (text: string) => text.replaceAll("[", MARK_START).replaceAll("]", MARK_END);

describe("a marked title", () => {
  it.each([
    ["[Keripik] Pisang", "<mark>Keripik</mark> Pisang"],
    ["[Kopi] & [Teh]", "<mark>Kopi</mark> &amp; <mark>Teh</mark>"],
    ["[<b>Kopi</b>]", "<mark>&lt;b&gt;Kopi&lt;/b&gt;</mark>"],
    [`[Kopi] "asli" 'enak'`, "<mark>Kopi</mark> &quot;asli&quot; &#39;enak&#39;"],
    ["<mark>[Kopi]</mark>", "&lt;mark&gt;<mark>Kopi</mark>&lt;/mark&gt;"],
    ["Kopi", null],
    ["[Kopi", null],
    ["Kopi]", null],
    ["[[Kopi]]", "<mark>Kopi</mark>"],
  ])("of %j is %j", (highlighted, html) => expect(markedHtml(marked(highlighted))).toBe(html));

  it("of nothing is nothing", () => expect(markedHtml(undefined)).toBeNull());

  it("holds no tag but mark, each closed", () => {
    const pieces = fc.constantFrom(MARK_START, MARK_END, "<", ">", "&", '"', "'", "/", "mark", "kopi", " ", "<mark>");
    fc.assert(
      fc.property(fc.array(pieces), (text) => {
        const html = markedHtml(text.join("")) ?? "";
        expect(html.replace(/<mark>[^<>]+<\/mark>/g, "")).not.toMatch(/[<>"']/);
      }),
    );
  });
});
