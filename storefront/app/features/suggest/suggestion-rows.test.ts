import type { SuggestionsAnswer } from "@pasar/contracts/search";
import { describe, expect, it } from "vitest";
import { movedTo, recentRows, rowsOf } from "./suggestion-rows";

const product = (handle: string): SuggestionsAnswer["products"][number] => ({
  id: handle,
  handle,
  title: `Contoh ${handle}`,
  marked_title: null,
  picture: null,
  color: null,
  price: 1_000,
  unit: "pcs",
});

const answer: SuggestionsAnswer = {
  words: ["keripik pisang", "keripik & cabai"],
  categories: [{ slug: "camilan-keripik", name: "Keripik & Camilan" }],
  sellers: [{ handle: "kube-contoh", name: "KUBE Contoh", kind: "kube", place: "Metro" }],
  products: ["a", "b", "c", "d", "e"].map(product),
};

describe("the lines below the search field", () => {
  it("lead to searches, shelves, sellers and products", () => {
    expect(rowsOf(answer, false).map(({ kind, href }) => [kind, href])).toEqual([
      ["words", "/cari?q=keripik+pisang"],
      ["words", "/cari?q=keripik+%26+cabai"],
      ["category", "/cari?kategori=camilan-keripik"],
      ["seller", "/penjual/kube-contoh"],
      ...["a", "b", "c", "d"].map((handle) => ["product", `/produk/${handle}`]),
    ]);
  });

  it("have no products beside live results", () => {
    expect(rowsOf(answer, true).some(({ kind }) => kind === "product")).toBe(false);
  });

  it("repeat what was searched before", () => {
    expect(recentRows(["50% off"])).toEqual([{ kind: "recent", text: "50% off", href: "/cari?q=50%25+off" }]);
  });
});

describe("movedTo", () => {
  it.each([
    ["ArrowDown", -1, 3, 0],
    ["ArrowDown", 2, 3, -1],
    ["ArrowUp", -1, 3, 2],
    ["ArrowUp", 0, 3, -1],
    ["Home", 2, 3, 0],
    ["End", 0, 3, 2],
    ["Home", -1, 3, null],
    ["End", -1, 3, null],
    ["ArrowDown", -1, 0, null],
    ["a", 1, 3, null],
  ])("%s from line %i of %i goes to %s", (key, active, count, expected) => {
    expect(movedTo(key as string, active as number, count as number)).toBe(expected);
  });
});
