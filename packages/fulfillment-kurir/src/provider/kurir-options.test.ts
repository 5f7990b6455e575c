import { describe, expect, it } from "vitest";
import { createRail, type KurirOptions } from "./kurir-options";
import { KurirProvider } from "./kurir-provider";

describe("the options", () => {
  it.each<[Record<string, unknown> | undefined, string]>([
    [undefined, "table"],
    [{}, "table"],
    [{ rail: "table", simulation: { hourMs: 1_000 } }, "table"],
    [{ rail: "rajaongkir", rajaongkirKey: "key" }, "rajaongkir"],
    [{ rail: "biteship", biteshipKey: "key", baseUrl: "http://127.0.0.1:9/", timeoutMs: 100 }, "biteship"],
    [{ rail: "biteship", biteshipKey: "key", baseUrl: "" }, "biteship"],
  ])("%j make the rail %s", (options, name) => {
    expect(() => KurirProvider.validateOptions(options)).not.toThrow();
    expect(createRail((options ?? {}) as KurirOptions).name).toBe(name);
  });

  it.each([
    [{ rail: "pigeon" }, "one of table, rajaongkir, biteship"],
    [{ rail: "rajaongkir" }, "rajaongkirKey"],
    [{ rail: "rajaongkir", rajaongkirKey: " ", biteshipKey: "key" }, "rajaongkirKey"],
    [{ rail: "biteship", rajaongkirKey: "key" }, "biteshipKey"],
    [{ baseUrl: "somewhere" }, "base URL"],
    [{ timeoutMs: 0 }, "timeout"],
    [{ timeoutMs: "4000" }, "timeout"],
    [{ rail: "biteship", biteshipKey: "key", simulation: { hourMs: 1 } }, "simulated"],
    [{ simulation: { hourMs: 0 } }, "simulated hour"],
  ])("%j do not start", (options, reason) => {
    expect(() => KurirProvider.validateOptions(options)).toThrow(reason);
  });
});
