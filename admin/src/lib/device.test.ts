// @vitest-environment jsdom
import { describe, expect, it } from "vitest";
import { deviceName, ownDevice } from "./device";

describe("this device", () => {
  it("keeps its id", () => {
    expect(ownDevice().id).toBe(ownDevice().id);
    expect(ownDevice().id).toMatch(/^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/);
  });

  it.each([
    ["Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 Chrome/130.0 Mobile Safari/537.36", "HP Android"],
    ["Mozilla/5.0 (Linux; Android 13; SM-A055F Build/TP1A) AppleWebKit/537.36", "SM-A055F"],
    ["Mozilla/5.0 (iPhone; CPU iPhone OS 17_0 like Mac OS X)", "iPhone"],
    ["Mozilla/5.0 (X11; Linux x86_64)", "Komputer"],
  ])("%s is %s", (userAgent, name) => expect(deviceName(userAgent)).toBe(name));
});
