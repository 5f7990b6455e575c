import type { DeliverySettings } from "@pasar/contracts/shop-settings";
import { describe, expect, it } from "vitest";
import { type DeliveryDraft, draftOf, problemsOf, settingsOf } from "./delivery-draft";

const saved: DeliverySettings = { fee: 5_000, districts: ["a", "b"], own_fees: { b: 0 }, free_from: 100_000 };
const draft = draftOf(saved);

describe("the fields of the seller's own delivery", () => {
  it("give back what was saved", () => expect(settingsOf(draft)).toEqual(saved));

  it.each<[string, Partial<DeliveryDraft>, Partial<DeliverySettings>]>([
    ["leave out empty fees", { ownFees: { a: " ", b: "" } }, { own_fees: {} }],
    ["leave out fees of districts nobody chose", { districts: ["a"], ownFees: { b: "x" } }, { own_fees: {} }],
    ["need no sum from which it is free", { freeFrom: "" }, { free_from: null }],
    ["take sums as they are spoken", { fee: "5rb", ownFees: { a: "9.000" } }, { fee: 5_000, own_fees: { a: 9_000 } }],
  ])("%s", (_, change, settings) => {
    expect(settingsOf({ ...draft, ...change })).toMatchObject(settings);
  });

  it.each<[string, Partial<DeliveryDraft>, string]>([
    ["no fee", { fee: "" }, "fee"],
    ["free from nothing on", { freeFrom: "0" }, "free_from"],
    ["free from words", { freeFrom: "banyak" }, "free_from"],
    ["no district", { districts: [] }, "districts"],
    ["a district's fee in words", { ownFees: { b: "murah" } }, "own_fees"],
  ])("are not sent with %s", (_, change, field) => {
    expect(problemsOf({ ...draft, ...change })).toEqual([field]);
    expect(settingsOf({ ...draft, ...change })).toBeNull();
  });
});
