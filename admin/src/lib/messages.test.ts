import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { COMPLAINT_OUTCOMES, COMPLAINT_REASONS, COMPLAINT_STATES, COMPLAINT_WISHES } from "@pasar/contracts/complaint";
import { RUNNER_KINDS, SUPPLIER_KINDS, TERMINAL_STATUSES } from "@pasar/contracts/joining";
import { JOINING_PROBLEMS, QUESTIONS } from "@pasar/contracts/joining-rules";
import { RATE_KINDS } from "@pasar/contracts/ledger-rates";
import { CANCEL_REASONS, ORDER_STAGES, SELLER_CANCEL_REASONS, SELLER_CUT_REASONS } from "@pasar/contracts/order";
import { PAYOUT_STATES } from "@pasar/contracts/payouts";
import { MEMBER_ROLES, OFFICER_ROLES } from "@pasar/contracts/permissions";
import { PICKUP_POINT_STATES } from "@pasar/contracts/pickup";
import { PRODUCT_STATES } from "@pasar/contracts/products";
import { PROMOTION_KINDS } from "@pasar/contracts/promotion";
import { REFUND_REASONS, REFUND_STATES } from "@pasar/contracts/refund";
import { BOOKING_CANCEL_STATES, LEDGER_KINDS } from "@pasar/contracts/seller";
import { STOCK_OUT_REASONS, STOCK_REASONS } from "@pasar/contracts/stock";
import { describe, expect, it } from "vitest";

const SOURCE = join(import.meta.dirname, "..");
/** Keys put together from a word of the contracts, such as `stage_${stage}`; the compiler checks that each exists. */
const BUILT = new Set([
  ...ORDER_STAGES.map((stage) => `stage_${stage}`),
  ...CANCEL_REASONS.map((reason) => `cancelled_${reason}`),
  ...STOCK_REASONS.map((reason) => `stock_reason_${reason}`),
  ...STOCK_OUT_REASONS.map((reason) => `stock_out_${reason}`),
  ...PRODUCT_STATES.map((state) => `product_state_${state}`),
  ...[...MEMBER_ROLES, ...OFFICER_ROLES].map((role) => `role_${role}`),
  ...["kube", "ewarong"].map((kind) => `seller_${kind}`),
  ...["done", "cancelled"].map((state) => `recovery_${state}`),
  ...BOOKING_CANCEL_STATES.map((state) => `booking_cancel_${state}`),
  ...PICKUP_POINT_STATES.map((state) => `state_${state}`),
  ...["kube", "ewarong"].flatMap((kind) => [`points_hint_${kind}`, `points_intro_${kind}`, `points_none_${kind}`]),
  ...PROMOTION_KINDS.flatMap((kind) => [`kind_${kind}`, `kind_${kind}_hint`, `field_${kind}`]),
  ...["coming", "running"].map((state) => `state_${state}`),
  ...["courier", "seller"].map((funder) => `by_${funder}`),
  ...REFUND_STATES.map((state) => `refund_state_${state}`),
  ...REFUND_REASONS.map((reason) => `refund_reason_${reason}`),
  ...["open", "paid"].map((shown) => `refund_${shown}`),
  ...RATE_KINDS.map((kind) => `rate_${kind}`),
  ...PAYOUT_STATES.map((state) => `payout_${state}`),
  ...["add", "remove", "role"].map((type) => `decision_${type}`),
  ...["kube", "ewarong"].flatMap((kind) => [`group_title_${kind}`, `payout_awaits_${kind}`]),
  ...["approve", "refuse", "cancel"].flatMap((action) => [`payout_${action}`, `payout_${action}_hint`]),
  ...["kube", "ewarong"].flatMap((kind) => [`seller_${kind}`, `join_kind_${kind}`, `join_kind_${kind}_hint`]),
  ...[...QUESTIONS.kube, ...QUESTIONS.ewarong].map((question) => `join_question_${question}`),
  ...JOINING_PROBLEMS.map((problem) => `join_problem_${problem}`),
  ...TERMINAL_STATUSES.map((terminal) => `join_terminal_${terminal}`),
  ...RUNNER_KINDS.map((runner) => `join_runner_${runner}`),
  ...SUPPLIER_KINDS.map((kind) => `join_supplier_${kind}`),
  ...["submitted", "approved", "rejected"].map((status) => `join_outcome_${status}`),
  ...["submitted", "correction", "approved", "rejected"].map((status) => `review_status_${status}`),
  ...["none", "watch", "act"].map((level) => `office_level_${level}`),
  ...["xlsx", "csv"].map((format) => `office_export_${format}`),
  ...PAYOUT_STATES.map((state) => `transfer_${state}`),
  ...["kube", "ewarong"].map((kind) => `transfer_proposed_${kind}`),
  ...["approve", "refuse", "cancel"].flatMap((decision) => [`transfer_${decision}`, `transfer_${decision}_hint`]),
  ...["held", "payable", "cash"].map((account) => `statement_${account}`),
  ...LEDGER_KINDS.map((kind) => `money_${kind}`),
  ...SELLER_CANCEL_REASONS.map((reason) => `cancel_why_${reason}`),
  ...SELLER_CUT_REASONS.map((reason) => `cut_why_${reason}`),
  ...COMPLAINT_REASONS.map((reason) => `complaint_${reason}`),
  ...COMPLAINT_WISHES.map((wish) => `complaint_wish_${wish}`),
  ...COMPLAINT_STATES.map((state) => `complaint_state_${state}`),
  ...COMPLAINT_OUTCOMES.map((outcome) => `complaint_outcome_${outcome}`),
  ...["buyer", "seller", "office", "province", "system"].map((speaker) => `complaint_by_${speaker}`),
  ...["opened", "answered", "escalated", "decided", "appealed", "replaced", "confirmed", "closed"].map(
    (did) => `complaint_did_${did}`,
  ),
  ...["answer", "decide"].map((say) => `complaint_say_${say}`),
  ...["answer", "decide", "appeal", "replacement"].map((say) => `complaint_send_${say}`),
]);

const code = readdirSync(SOURCE, { recursive: true, encoding: "utf8" })
  .filter((name) => /\.tsx?$/.test(name) && !name.includes(".test."))
  .map((name) => readFileSync(join(SOURCE, name), "utf8"))
  .join("\n");

const placeholders = (sentence: string) => [...sentence.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort();

const MESSAGES = join(import.meta.dirname, "../../messages");
/** The catalogue of the first load, and one of each room that few people enter. */
const CATALOGUES = [".", ...readdirSync(MESSAGES).filter((name) => !name.endsWith(".json"))];

const read = (room: string, language: string): Record<string, string> =>
  JSON.parse(readFileSync(join(MESSAGES, room, `${language}.json`), "utf8"));

describe.each(CATALOGUES)("messages of %s", (room) => {
  const [indonesian, english] = [read(room, "id"), read(room, "en")];

  it("exist in both languages, in the same order", () => {
    expect(Object.keys(english)).toEqual(Object.keys(indonesian));
  });

  it("have the same placeholders in both languages and are never empty", () => {
    for (const [key, sentence] of Object.entries(indonesian)) {
      const translated = english[key] ?? "";
      expect(placeholders(translated), key).toEqual(placeholders(sentence));
      expect(Math.min(translated.trim().length, sentence.trim().length), key).toBeGreaterThan(0);
    }
  });

  it("are all used", () => {
    const unused = Object.keys(indonesian).filter((key) => !code.includes(`"${key}"`) && !BUILT.has(key));
    expect(unused).toEqual([]);
  });
});

describe("messages", () => {
  it("get a value for each placeholder", () => {
    const calls = [...code.matchAll(/\b(?:text|say)\("(\w+)"(?:, \{([^{}?]*)\})?\)/gs)];
    expect(calls.length).toBeGreaterThan(50);
    const catalogues = CATALOGUES.map((room) => read(room, "id"));
    for (const [call, key = "", values = ""] of calls) {
      const given = values
        .split(/[,\n]/)
        .map((part) => part.split(":")[0]?.trim())
        .filter(Boolean)
        .sort();
      const sentences = catalogues.flatMap((catalogue) => catalogue[key] ?? []);
      expect(sentences.map(placeholders), call).toContainEqual(given);
    }
  });
});
