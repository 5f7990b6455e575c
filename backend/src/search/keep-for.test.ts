import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { keepFor } from "./keep-for";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

it("reads a key once while it is kept, and again afterwards", async () => {
  const read = vi.fn(async (key: string) => `${key}!`);
  const kept = keepFor(30, (key: string) => key, read);
  expect(await Promise.all([kept("a"), kept("a"), kept("b")])).toEqual(["a!", "a!", "b!"]);
  expect(read).toHaveBeenCalledTimes(2);
  vi.advanceTimersByTime(31);
  await kept("a");
  expect(read).toHaveBeenCalledTimes(3);
});

it("keeps no failure", async () => {
  const read = vi.fn(async () => "well").mockRejectedValueOnce(new Error("once"));
  const kept = keepFor(1_000, () => "key", read);
  await expect(kept(undefined)).rejects.toThrow("once");
  expect(await kept(undefined)).toBe("well");
});

it("keeps a bounded number of answers", async () => {
  const read = vi.fn(async (key: number) => key);
  const kept = keepFor(10_000, String, read);
  for (let key = 0; key < 1_000; key += 1) await kept(key);
  await kept(0);
  await kept(999);
  expect(read).toHaveBeenCalledTimes(1_001);
});
