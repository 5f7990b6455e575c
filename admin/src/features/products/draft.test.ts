import type { SellerProduct } from "@pasar/contracts/products";
import { describe, expect, it } from "vitest";
import { checkDraft, draftOf, fieldsOf, newDraft, newVariant, type ProductDraft } from "./draft";

function draft(change: Partial<ProductDraft> = {}, price = "12.500"): ProductDraft {
  return {
    ...newDraft({ category: "camilan-keripik", unit: "bungkus" }),
    name: "Keripik Pisang",
    variants: [{ ...newVariant("only"), price, stock: "10" }],
    ...change,
  };
}

describe("a product as it is typed", () => {
  it.each([
    ["12500", 12_500],
    ["12.500", 12_500],
    ["Rp12.500", 12_500],
    ["12,5rb", 12_500],
    ["12rb", 12_000],
    ["1,2jt", 1_200_000],
  ])("reads the price %s", (text, price) => {
    expect(checkDraft(draft({}, text))).toEqual({});
    expect(fieldsOf(draft({}, text), true).variants).toEqual([{ name: "", price, stock: 10, weight_grams: null }]);
  });

  it.each(["", "0", "-1", "1000000000000", "dua ribu", "12,55"])("refuses the price %j", (text) => {
    expect(checkDraft(draft({}, text))).toEqual({ "price:only": "product_price_wrong" });
  });

  it.each<[string, Partial<ProductDraft>, string[]]>([
    ["no name", { name: " " }, ["name"]],
    ["a name of 5,000 characters", { name: "k".repeat(5_000) }, ["name"]],
    ["an Arabic name", { name: "كعك بالتمر" }, []],
    ["no category", { category: "" }, ["category"]],
    ["no unit", { unit: "" }, ["unit"]],
    ["half a gram", { weight: "0,5" }, ["weight"]],
    ["days below none", { shelf_life: "-3" }, ["shelf_life"]],
    ["no choices named", { variant_kind: "size" }, ["name:only"]],
  ])("checks %s", (_, change, fields) => {
    expect(Object.keys(checkDraft(draft(change)))).toEqual(fields);
  });

  it("wants choices of different names", () => {
    const variants = ["Pedas", "pedas "].map((name) => ({ ...newVariant(name), name, price: "1000" }));
    expect(Object.keys(checkDraft(draft({ variant_kind: "flavour", variants })))).toHaveLength(2);
  });

  it("comes back from the backend as it was sent", () => {
    const fields = fieldsOf(
      draft({
        weight: "270",
        length: "20",
        width: "10",
        height: "5",
        shelf_life: "90",
        minimum: "2",
        licence_kind: "P-IRT",
        licence_number: "P-IRT 2061871010123-29",
        halal_status: "proses",
        variant_kind: "flavour",
        variants: [{ ...newVariant("a"), id: "variant_a", name: "Pedas", price: "12500", weight: "250" }],
      }),
      true,
    );
    const product = {
      ...fields,
      id: "prod_a",
      version: 3,
      state: "draft",
      is_withdrawn: false,
      commodity: null,
      variants: [{ id: "variant_a", name: "Pedas", price: 12_500, weight_grams: 250, on_hand: 4, reserved: 1 }],
      link: "",
      updated_at: "",
      gate: { may_be_sold: true, reasons: [], warnings: [] },
    } satisfies SellerProduct;
    expect(fieldsOf(draftOf(product), true)).toEqual(fields);
  });

  it("says nothing of food where there is none", () => {
    expect(fieldsOf(draft(), false).food_form).toBeNull();
  });
});
