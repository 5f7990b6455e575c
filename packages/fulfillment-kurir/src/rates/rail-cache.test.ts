import { expect, it } from "vitest";
import { MemoryCache } from "./rail-cache";

it("a cache in memory forgets what was not used longest, and what is too old", async () => {
  let now = 0;
  const cache = new MemoryCache(() => now, 2);
  await cache.set("first", 1, 60);
  await cache.set("second", 2, 60);
  await cache.get("first");
  await cache.set("third", 3, 30);
  expect(await Promise.all(["first", "second", "third"].map((key) => cache.get(key)))).toEqual([1, undefined, 3]);
  now = 30_000;
  expect(await Promise.all(["first", "third"].map((key) => cache.get(key)))).toEqual([1, undefined]);
});
