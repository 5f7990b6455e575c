import { describe, expect, it } from "vitest";
import { configProblem } from "./config";
import { createMidtransGateway } from "./gateway";

const SIMULATOR = "http://127.0.0.1:9100";

describe("the configuration", () => {
  it.each([
    ["sandbox", { serverKey: "SB-1", timeoutMs: 1 }],
    ["simulator", { serverKey: "SB-1", baseUrl: SIMULATOR, timeoutMs: 1 }],
    ["production", { serverKey: "Mid-server-1", isProduction: true, timeoutMs: 1 }],
  ])("is fine for %s", (_name, config) => {
    expect(configProblem(config)).toBeNull();
  });

  it.each([
    ["no key", { serverKey: "", timeoutMs: 1 }],
    ["a real key at a custom address", { serverKey: "Mid-server-1", baseUrl: SIMULATOR, timeoutMs: 1 }],
    ["a sandbox key in production", { serverKey: "SB-1", isProduction: true, timeoutMs: 1 }],
    ["a custom address in production", { serverKey: "M-1", baseUrl: SIMULATOR, isProduction: true, timeoutMs: 1 }],
    ["no address", { serverKey: "SB-1", baseUrl: "simulator", timeoutMs: 1 }],
    ["no time", { serverKey: "SB-1", timeoutMs: 0 }],
  ])("is refused for %s", (_name, config) => {
    expect(() => createMidtransGateway(config)).toThrow();
  });
});
