import type { BasketGoods, FoundOutlet } from "@pasar/contracts/outlets";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type BasketLine, countPieces } from "../../device/basket";
import { isMovedTo, movedLines } from "./move-basket";

const goods = (variant_id: string, price = 10_000): BasketGoods => ({
  variant_id,
  handle: variant_id,
  title: variant_id,
  unit: "kg",
  picture: null,
  color: null,
  price,
  ways: ["pickup"],
});

const line = (variant_id: string, quantity: number, sellerId = "sel_old"): BasketLine => ({
  ...goods(variant_id),
  quantity,
  seller: { id: sellerId, handle: sellerId, name: sellerId, kind: "ewarong" },
});

const outlet = (matches: Record<string, string>): FoundOutlet => ({
  id: "sel_new",
  handle: "melati",
  kind: "ewarong",
  name: "e-Warong Melati",
  village: "Desa",
  regency: "Kota",
  place: null,
  distance_metres: null,
  open_now: true,
  next_change: null,
  closed_until: null,
  queue: 0,
  has: Object.keys(matches).length,
  lacks: [],
  matches: Object.entries(matches).map(([variant_id, found]) => ({ variant_id, found: goods(found, 9_000) })),
  price: 0,
});

describe("a basket that moves to an outlet", () => {
  it("takes the outlet's goods and prices and leaves what it lacks", () => {
    const moved = movedLines([line("rice", 2), line("chips", 1)], outlet({ rice: "rice-new" }));
    expect(moved.map(({ variant_id, quantity, price, seller }) => [variant_id, quantity, price, seller.id])).toEqual([
      ["rice-new", 2, 9_000, "sel_new"],
      ["chips", 1, 10_000, "sel_old"],
    ]);
  });

  it("makes one line of the same goods of two sellers", () => {
    const moved = movedLines([line("rice-a", 2), line("rice-b", 3)], outlet({ "rice-a": "rice", "rice-b": "rice" }));
    expect(moved.map(({ variant_id, quantity }) => [variant_id, quantity])).toEqual([["rice", 5]]);
  });

  it("never loses or adds a piece, and names no goods twice", () => {
    const ids = ["a", "b", "c", "d"];
    const lines = fc.uniqueArray(
      fc.record({ id: fc.constantFrom(...ids), quantity: fc.integer({ min: 1, max: 99 }) }),
      {
        selector: ({ id }) => id,
      },
    );
    const matches = fc.dictionary(fc.constantFrom(...ids), fc.constantFrom("a", "x", "y"));
    fc.assert(
      fc.property(lines, matches, (wanted, found) => {
        const before = wanted.map(({ id, quantity }) => line(id, quantity));
        const after = movedLines(before, outlet(found));
        expect(countPieces(after)).toBe(countPieces(before));
        expect(new Set(after.map(({ variant_id }) => variant_id)).size).toBe(after.length);
      }),
    );
  });

  it("is there already when the outlet's goods are those that are wanted", () => {
    expect(isMovedTo(outlet({ rice: "rice" }))).toBe(true);
    expect(isMovedTo(outlet({ rice: "rice", eggs: "eggs-new" }))).toBe(false);
    expect(isMovedTo(outlet({}))).toBe(false);
  });
});
