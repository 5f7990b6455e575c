import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { PICKUP_POINT_STATES } from "@pasar/contracts/pickup";
import { BOOKING_CANCEL_STATES } from "@pasar/contracts/seller";
import { describe, expect, it } from "vitest";
import en from "../../messages/receiving/en.json";
import id from "../../messages/receiving/id.json";

const SOURCE = join(import.meta.dirname, "..");
/** Keys put together from a word of the contracts. */
const BUILT = new Set([
  ...BOOKING_CANCEL_STATES.map((state) => `booking_cancel_${state}`),
  ...PICKUP_POINT_STATES.map((state) => `state_${state}`),
  ...["kube", "ewarong"].flatMap((kind) => [`points_hint_${kind}`, `points_intro_${kind}`, `points_none_${kind}`]),
]);

const code = readdirSync(SOURCE, { recursive: true, encoding: "utf8" })
  .filter((name) => /\.tsx?$/.test(name) && !name.includes(".test."))
  .map((name) => readFileSync(join(SOURCE, name), "utf8"))
  .join("\n");

const placeholders = (sentence: string) => [...sentence.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort();

describe("the sentences of receiving", () => {
  it("exist in both languages with the same placeholders", () => {
    expect(Object.keys(en)).toEqual(Object.keys(id));
    for (const key of Object.keys(id) as (keyof typeof id)[]) {
      expect(placeholders(en[key]), key).toEqual(placeholders(id[key]));
    }
  });

  it("are all used", () => {
    expect(Object.keys(id).filter((key) => !code.includes(`"${key}"`) && !BUILT.has(key))).toEqual([]);
  });
});
