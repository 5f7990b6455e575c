import { describe, expect, it } from "vitest";
import { waitAfter } from "./throttle";

describe("sign-in throttle", () => {
  it.each([
    [1, 0],
    [4, 0],
    [5, 60_000],
    [6, 120_000],
    [7, 240_000],
    [9, 900_000],
    [2_000, 900_000],
  ])("after %i failures the next try waits %i ms", (failures, wait) => {
    expect(waitAfter(failures)).toBe(wait);
  });
});
