import { expect, it } from "vitest";
import type { BasketLine } from "../../device/basket";
import { codesFor } from "./codes-for";

const line = (id: string) => ({ seller: { id } }) as BasketLine;

it("asks about the codes for goods in the basket, and not about what is far too long for one", () => {
  const vouchers = { sel_1: "hemat10", sel_2: "A".repeat(10_000), sel_3: "", sel_4: "LAIN" };
  const lines = [line("sel_1"), line("sel_1"), line("sel_2"), line("sel_3"), line("sel_5")];
  expect(codesFor(lines, vouchers)).toEqual({ sel_1: "hemat10" });
  expect(codesFor([], vouchers)).toEqual({});
});
