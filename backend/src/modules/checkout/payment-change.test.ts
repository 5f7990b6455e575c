import { describe, expect, it } from "vitest";
import { type ChangeFacts, mayChangePayment, minutesToPay } from "./payment-change";

const now = new Date("2026-11-28T10:00:00Z");
const facts = (change: Partial<ChangeFacts> = {}): ChangeFacts => ({
  payment_state: "awaiting",
  created_at: new Date("2026-11-28T09:50:00Z"),
  expires_at: new Date("2026-11-28T10:05:00Z"),
  ...change,
});
const cash = { payment_state: "on_handover", expires_at: null } as const;

describe("a change of the way to pay", () => {
  it.each([
    ["goes while the deadline runs", facts(), ["awaiting_payment", "awaiting_payment"], true],
    ["ends with the deadline", facts({ expires_at: now }), ["awaiting_payment"], false],
    ["goes for cash before acceptance", facts(cash), ["awaiting_acceptance"], true],
    ["ends for cash once one seller has accepted", facts(cash), ["awaiting_acceptance", "preparing"], false],
    ["ends when one order is cancelled", facts(cash), ["awaiting_acceptance", "cancelled"], false],
    ["ends a day after placing", facts({ ...cash, created_at: new Date("2026-11-27T10:00:00Z") }), [], false],
    ["never touches what is paid", facts({ payment_state: "paid" }), ["awaiting_acceptance"], false],
    ["never wakes what has expired", facts({ payment_state: "expired" }), ["cancelled"], false],
  ] as const)("%s", (_, given, stages, allowed) => expect(mayChangePayment(given, stages, now)).toBe(allowed));

  it.each([
    ["2026-11-28T10:00:00Z", 1440],
    ["2026-11-28T09:00:00Z", 1380],
    ["2026-11-27T10:00:31Z", 0],
    ["2026-11-26T10:00:00Z", 0],
  ])("of a purchase placed at %s leaves %i minutes", (created, minutes) =>
    expect(minutesToPay({ created_at: new Date(created) }, now)).toBe(minutes),
  );
});
