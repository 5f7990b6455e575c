import { describe, expect, it } from "vitest";
import { beginningFirst, matchingCategories, wholeQueries } from "./suggested-words";

it.each([
  ["keri", ["Keripik Ubi", "Kering Tempe", "Teri Kering", "Cabai Keriting"]],
  ["teri", ["Teri Kering", "Keripik Ubi", "Cabai Keriting", "Kering Tempe"]],
  ["kripik", ["Teri Kering", "Keripik Ubi", "Cabai Keriting", "Kering Tempe"]],
])("titles that begin with %j come first", (typed, titles) => {
  const hits = ["Teri Kering", "Keripik Ubi", "Cabai Keriting", "Kering Tempe"].map((title) => ({ title }));
  expect(beginningFirst(typed, hits).map(({ title }) => title)).toEqual(titles);
});

describe("whole queries", () => {
  const titles = ["Keripik Pisang Cokelat Lampung", "Keripik Pisang Keju", "Keripik Talas", "Sale Pisang Goreng"];

  it.each([
    ["kerip", ["keripik pisang", "keripik talas", "sale pisang"]],
    ["keripik pisang", ["keripik pisang cokelat", "keripik pisang keju", "keripik talas", "sale pisang goreng"]],
    ["keju", ["keripik pisang", "keripik pisang keju", "keripik talas", "sale pisang"]],
  ])("that %j may become", (typed, queries) => expect(wholeQueries(typed, titles)).toEqual(queries));

  it("say more than what was typed, each once, and not too many", () => {
    expect(wholeQueries("keripik talas ", ["Keripik Talas", "Keripik Talas"])).toEqual([]);
    expect(
      wholeQueries(
        "kopi",
        Array.from({ length: 20 }, (_, place) => `Kopi nomor${place}`),
      ),
    ).toHaveLength(5);
  });
});

describe("shelves", () => {
  const categories = [
    { slug: "camilan-keripik", name: "Keripik & Camilan", count: 20 },
    { slug: "kopi-teh", name: "Kopi, Teh & Cokelat", count: 8 },
    { slug: "hasil-tani", name: "Hasil Tani", count: 9 },
  ];
  const slugs = (typed: string, hits: { category: string }[] = []) =>
    matchingCategories(typed, categories, hits).map(({ slug }) => slug);

  it.each([
    ["kerip", ["camilan-keripik"]],
    ["kripik", ["camilan-keripik"]],
    ["coffee", ["kopi-teh"]],
    ["cok", ["kopi-teh"]],
    ["beras", ["hasil-tani"]],
    ["zzz", []],
  ])("called %j", (typed, found) => expect(slugs(typed)).toEqual(found));

  it("are also those of what was found, each once", () => {
    const hits = [{ category: "kopi-teh" }, { category: "camilan-keripik" }, { category: "gone" }];
    expect(slugs("kripik", hits)).toEqual(["camilan-keripik", "kopi-teh"]);
  });
});
