import { newPromotionSchema, type PromotionKind } from "@pasar/contracts/promotion";
import { describe, expect, it } from "vitest";
import { draftProblems, EMPTY_DRAFT, type PromotionDraft, promotionOf } from "./promotion-draft";

const TODAY = "2026-11-28";
const draft = (change: Partial<PromotionDraft>): PromotionDraft => ({
  ...EMPTY_DRAFT,
  code: "hemat10",
  value: "10",
  ends_on: "2026-12-31",
  ...change,
});

describe("a draft that can be sent", () => {
  it.each<[PromotionKind, Partial<PromotionDraft>, object]>([
    [
      "amount",
      { value: "5rb", minimum: "Rp20.000" },
      { code: "HEMAT10", amount: 5_000, minimum: 20_000, most_uses: null },
    ],
    ["percent", { cap: "5.000", most_uses: "100" }, { percent: 10, cap: 5_000, minimum: 0, most_uses: 100 }],
    ["percent", { value: "90" }, { percent: 90, cap: null }],
    ["free_delivery", { code: " ", value: "", most_uses: "7" }, { code: null, cap: null, most_uses: null }],
    ["free_delivery", { value: "", most_uses: "7" }, { code: "HEMAT10", most_uses: 7 }],
  ])("%s with %j is what the backend takes", (kind, change, expected) => {
    expect(draftProblems(kind, draft(change), TODAY)).toEqual({});
    const id = "7f0c2a34-0d4c-4a2e-9f3e-0a1b2c3d4e5f";
    const sent = newPromotionSchema.parse(promotionOf(kind, draft(change), { id, today: TODAY }));
    expect(sent).toMatchObject({ kind, starts_on: TODAY, ends_on: "2026-12-31", ...expected });
  });
});

it.each<[PromotionKind, Partial<PromotionDraft>, keyof PromotionDraft]>([
  ["amount", { code: "" }, "code"],
  ["amount", { code: "AB" }, "code"],
  ["amount", { code: "HEMAT 10" }, "code"],
  ["free_delivery", { code: "AB" }, "code"],
  ["amount", { value: "" }, "value"],
  ["amount", { value: "0" }, "value"],
  ["percent", { value: "0" }, "value"],
  ["percent", { value: "91" }, "value"],
  ["percent", { value: "12,5" }, "value"],
  ["amount", { minimum: "banyak" }, "minimum"],
  ["percent", { cap: "0" }, "cap"],
  ["amount", { most_uses: "0" }, "most_uses"],
  ["amount", { ends_on: "" }, "ends_on"],
  ["amount", { ends_on: "2026-11-27" }, "ends_on"],
  ["amount", { ends_on: "2028-11-28" }, "ends_on"],
])("%s with %j names the field %s", (kind, change, field) => {
  expect(Object.keys(draftProblems(kind, draft(change), TODAY))).toEqual([field]);
});
