import { describe, expect, it } from "vitest";
import { isMidtransMethod, METHOD_LIMITS } from "./method-limits";
import { PROVIDERS } from "./providers";
import { startProviders } from "./testing/provider-world";

describe("the providers", () => {
  it("are one for each method, named after it", () => {
    const identifiers = PROVIDERS.map(({ identifier }) => identifier);
    const expected = Object.keys(METHOD_LIMITS).map((method) => `midtrans-${method.replaceAll("_", "-")}`);
    expect([...identifiers].sort()).toEqual(expected.sort());
  });

  it.each(PROVIDERS.map((Provider) => [Provider.identifier, Provider] as const))(
    "%s charges its own method and shows what to pay with",
    async (identifier, Provider) => {
      const world = await startProviders();
      const provider = new Provider({}, world.options);
      const start = { amount: 25_000, currency_code: "idr", data: { session_id: "payses_1" } };
      const { data } = await provider.initiatePayment(start);
      const first = await provider.authorizePayment({ data });
      const later = await provider.authorizePayment({ data: first.data });
      expect(isMidtransMethod(first.data?.method) && identifier).toBe(
        `midtrans-${String(data?.method).replace("_", "-")}`,
      );
      expect(first.data?.charge).toMatchObject({ instructions: { kind: expect.any(String) } });
      expect(later.data?.charge).toEqual(first.data?.charge);
      await world.bank("payses_1", "pay");
      expect((await provider.authorizePayment({ data: later.data })).status).toBe("captured");
      await world.simulator.close();
    },
  );
});
