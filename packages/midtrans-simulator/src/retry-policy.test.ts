import { expect, it } from "vitest";
import { allowedRetries, retryDelay } from "./retry-policy";

const MINUTE = 60_000;

it.each([
  [200, 0],
  [204, 0],
  [301, 0],
  [303, 0],
  [500, 1],
  [503, 4],
  [400, 2],
  [404, 2],
  [307, 5],
  [403, 5],
  [502, 5],
  [null, 5],
])("after %s a notification is repeated %i times", (status, times) => {
  expect(allowedRetries(status)).toBe(times);
  expect(retryDelay(status, times + 1, 0)).toBeNull();
});

it("waits longer each time, spread by up to a tenth", () => {
  const shortest = [1, 2, 3, 4, 5].map((attempt) => retryDelay(null, attempt, 0));
  expect(shortest).toEqual([2, 10, 30, 90, 210].map((minutes) => minutes * MINUTE));
  expect(retryDelay(null, 1, 0.999)).toBeLessThanOrEqual(2.2 * MINUTE);
});
