import { afterEach, beforeEach, expect, it } from "vitest";
import { METHOD_LIMITS } from "./method-limits";
import { smoke } from "./smoke";
import { type PaymentWorld, startWorld } from "./testing/payment-world";

let world: PaymentWorld;
beforeEach(async () => {
  world = await startWorld();
});
afterEach(() => world.simulator.close());

it("finds every method well, and leaves nothing to pay behind", async () => {
  const results = await smoke(world.gateway, "1");
  expect(results).toEqual(Object.keys(METHOD_LIMITS).map((method) => ({ method, problem: null })));
  for (const { method } of results) expect((await world.gateway.status(`smoke-1-${method}`))?.status).toBe("cancel");
});

it.each([
  ["deny_charge", { method: "POST", path: "/charge$", orderId: "smoke-1-bri_va" }, "deny"],
  ["channel_disabled", { orderId: "smoke-1-bri_va" }, "402"],
  ["settle_before_cancel", { path: "/cancel$", orderId: "smoke-1-bri_va" }, "not_modifiable"],
])("says what is wrong with a method after %s, and goes on", async (kind, match, problem) => {
  await world.fault({ kind, match });
  const wrong = (await smoke(world.gateway, "1")).filter((result) => result.problem);
  expect(wrong).toEqual([{ method: "bri_va", problem: expect.stringContaining(problem) }]);
});
