import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { titleParts } from "./marked-title";

const escaped = (text: string) =>
  text.replace(
    /[&<>"']/g,
    (sign) => ({ "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" })[sign] ?? sign,
  );

describe("titleParts", () => {
  it.each([
    ["Kopi", [["Kopi", false]]],
    [
      "<mark>Keri</mark>pik <mark>Pisang</mark>",
      [
        ["Keri", true],
        ["pik ", false],
        ["Pisang", true],
      ],
    ],
    [
      "Kopi &amp; <mark>Teh</mark> &lt;b&gt;",
      [
        ["Kopi & ", false],
        ["Teh", true],
        [" <b>", false],
      ],
    ],
    ["&amp;lt;mark&amp;gt;", [["&lt;mark&gt;", false]]],
    ["<mark>ohne Ende", [["<mark>ohne Ende", false]]],
    ["<img src=x onerror=alert(1)>", [["<img src=x onerror=alert(1)>", false]]],
  ])("takes %j apart", (marked, expected) => {
    expect(titleParts(marked).map(({ text, marked: isMarked }) => [text, isMarked])).toEqual(expected);
  });

  it("gives back every text that was escaped and marked", () => {
    const parts = fc.array(fc.tuple(fc.string({ minLength: 1 }), fc.boolean()));
    fc.assert(
      fc.property(parts, (wanted) => {
        const marked = wanted.map(([text, on]) => (on ? `<mark>${escaped(text)}</mark>` : escaped(text))).join("");
        expect(
          titleParts(marked)
            .map(({ text }) => text)
            .join(""),
        ).toBe(wanted.map(([text]) => text).join(""));
      }),
    );
  });
});
