import { describe, expect, it } from "vitest";
import { afterFailure } from "./throttle";

describe("sign-in throttle", () => {
  it.each([
    [0, 0],
    [3, 0],
    [4, 60_000],
    [5, 120_000],
    [6, 240_000],
    [8, 900_000],
    [40, 900_000],
  ])("after %i earlier failures one more waits %i ms", (failures, wait) => {
    const next = afterFailure({ failures, lockedUntil: 0 }, 1_000);
    expect(next).toEqual({ failures: failures + 1, lockedUntil: wait === 0 ? 0 : 1_000 + wait });
  });
});
