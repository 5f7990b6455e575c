// @vitest-environment jsdom
import { describe, expect, it } from "vitest";
import type { OutboxItem } from "../../lib/outbox";
import { showStock } from "./pending";

const row = { variant_id: "variant_1", on_hand: 10, reserved: 3 };

function item(body: object, change: Partial<OutboxItem> = {}): OutboxItem {
  return {
    seq: 1,
    key: "key",
    owner: "per_1",
    topic: "stock",
    subject: "variant_1",
    path: "/x",
    body,
    title: "",
    detail: "",
    madeAt: 0,
    ...change,
  };
}

describe("a shelf with changes on the way", () => {
  it.each<[string, OutboxItem[], number]>([
    ["nothing waits", [], 10],
    ["pieces came and went", [item({ delta: 4 }), item({ delta: -1 })], 13],
    ["it was counted after a move", [item({ delta: 4 }), item({ counted: 6 })], 6],
    ["it was counted before a move", [item({ counted: 6 }), item({ delta: 4 })], 10],
    ["another shelf changed", [item({ delta: 4 }, { subject: "variant_2" })], 10],
    ["something else changed", [item({ delta: 4 }, { topic: "orders" })], 10],
    ["the change was refused", [item({ delta: 4 }, { refusal: "Tidak bisa." })], 10],
  ])("when %s", (_case, items, onHand) => {
    expect(showStock(row, { items, sent: [] }, 0)).toMatchObject({ onHand, available: onHand - 3 });
  });

  it("still shows a sent change until figures read after it have come", () => {
    const sent = [{ ...item({ delta: 4 }), sentAt: 100 }];
    expect(showStock(row, { items: [], sent }, 99).onHand).toBe(14);
    expect(showStock(row, { items: [], sent }, 101).onHand).toBe(10);
  });

  it("tells what waits and what was refused", () => {
    const items = [item({ delta: 4 }), item({ delta: 5 }, { refusal: "3 sudah dipesan." })];
    expect(showStock(row, { items, sent: [] }, 0)).toMatchObject({ waiting: 1, refusal: "3 sudah dipesan." });
  });
});
