import fc from "fast-check";
import { beforeEach, describe, expect, it } from "vitest";
import { type BasketLine, countPieces, groupBySeller, MOST_PIECES, useBasket } from "./basket";

const mawar = { id: "sel_1", handle: "mawar", name: "KUBE Mawar", kind: "kube" as const };
const melati = { id: "sel_2", handle: "melati", name: "e-Warong Melati", kind: "ewarong" as const };

function line(variantId: string, seller: BasketLine["seller"] = mawar, price = 18_000): Omit<BasketLine, "quantity"> {
  return {
    variant_id: variantId,
    handle: variantId,
    title: variantId,
    unit: "",
    picture: null,
    color: null,
    price,
    ways: [],
    seller,
  };
}

const basket = () => useBasket.getState();

beforeEach(() => useBasket.setState({ lines: [], vouchers: {} }));

describe("the basket", () => {
  it("adds pieces of the same product to one line and shows the newest price", () => {
    basket().add(line("keripik"), 2);
    basket().add(line("keripik", mawar, 20_000), 1);
    expect(basket().lines).toMatchObject([{ quantity: 3, price: 20_000 }]);
  });

  it.each([
    [0, 1],
    [-5, 1],
    [2.7, 2],
    [Number.NaN, 1],
    [5_000, MOST_PIECES],
  ])("turns the quantity %d into %d", (asked, kept) => {
    basket().add(line("keripik"), 1);
    basket().setQuantity("keripik", asked);
    expect(basket().lines[0]?.quantity).toBe(kept);
  });

  it("takes a new price for one line only", () => {
    basket().add(line("keripik"), 1);
    basket().add(line("beras", melati), 1);
    basket().acceptPrice("beras", 70_000);
    expect(basket().lines.map(({ price }) => price)).toEqual([18_000, 70_000]);
  });

  it("removes several lines at once", () => {
    for (const id of ["a", "b", "c"]) basket().add(line(id), 1);
    basket().remove(["a", "c"]);
    expect(basket().lines.map(({ variant_id }) => variant_id)).toEqual(["b"]);
  });
});

describe("groupBySeller", () => {
  it("keeps sellers in the order of their first line", () => {
    basket().add(line("keripik"), 1);
    basket().add(line("beras", melati), 1);
    basket().add(line("kopi"), 1);
    const groups = groupBySeller(basket().lines);
    expect(groups.map(({ seller, lines }) => [seller.handle, lines.length])).toEqual([
      ["mawar", 2],
      ["melati", 1],
    ]);
  });

  it("keeps the code of a shared link for the seller's goods", () => {
    basket().add(line("keripik"), 1, "hemat10");
    basket().add(line("keripik"), 1);
    basket().add(line("beras", melati), 1);
    expect(basket().vouchers).toEqual({ sel_1: "hemat10" });
  });

  it("never loses or invents a rupiah or a piece", () => {
    const piece = fc.record({
      seller: fc.constantFrom(mawar, melati),
      price: fc.integer({ min: 0, max: 1_000_000_000 }),
      quantity: fc.integer({ min: 1, max: MOST_PIECES }),
    });
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const lines = pieces.map(({ seller, price, quantity }, place) => ({
          ...line(`v${place}`, seller, price),
          quantity,
        }));
        const groups = groupBySeller(lines);
        const sum = (amounts: number[]) => amounts.reduce((total, amount) => total + amount, 0);
        expect(sum(groups.map(({ subtotal }) => subtotal))).toBe(sum(lines.map((l) => l.price * l.quantity)));
        expect(countPieces(groups.flatMap((group) => group.lines))).toBe(countPieces(lines));
      }),
    );
  });
});
