// @vitest-environment jsdom
import { QueryClient } from "@tanstack/react-query";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { dropCopy, keepCopy, restoreCopy } from "./offline-copy";

const KEY = ["orders", "new"];

beforeEach(() => {
  vi.useFakeTimers();
  localStorage.clear();
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

function keepFor(owner: string | null) {
  const client = new QueryClient();
  keepCopy(client, () => owner);
  client.setQueryData(KEY, { orders: ["a"] }, { updatedAt: 1_700_000_000_000 });
  vi.advanceTimersByTime(6_000);
}

function restoredFor(owner: string): QueryClient {
  const client = new QueryClient();
  restoreCopy(client, owner);
  return client;
}

describe("the copy kept on the phone", () => {
  it("gives the last answers back with their time", () => {
    keepFor("mem_1");
    const client = restoredFor("mem_1");
    expect(client.getQueryData(KEY)).toEqual({ orders: ["a"] });
    expect(client.getQueryState(KEY)?.dataUpdatedAt).toBe(1_700_000_000_000);
  });

  it("is not shown to another member", () => {
    keepFor("mem_1");
    expect(restoredFor("mem_2").getQueryData(KEY)).toBeUndefined();
  });

  it("is not made while nobody is signed in", () => {
    keepFor(null);
    expect(localStorage).toHaveLength(0);
  });

  it("survives a later request that fails", async () => {
    const client = new QueryClient({ defaultOptions: { queries: { retry: false } } });
    keepCopy(client, () => "mem_1");
    client.setQueryData(KEY, { orders: ["a"] });
    await client.fetchQuery({ queryKey: KEY, queryFn: () => Promise.reject(new Error("lost")) }).catch(() => undefined);
    vi.advanceTimersByTime(6_000);
    expect(restoredFor("mem_1").getQueryData(KEY)).toEqual({ orders: ["a"] });
  });

  it("leaves pictures out, which text cannot hold", () => {
    const client = new QueryClient();
    keepCopy(client, () => "mem_1");
    client.setQueryData(["picture"], new Blob(["a"]));
    client.setQueryData(KEY, { orders: ["a"] });
    vi.advanceTimersByTime(6_000);
    expect(restoredFor("mem_1").getQueryData(["picture"])).toBeUndefined();
    expect(restoredFor("mem_1").getQueryData(KEY)).toEqual({ orders: ["a"] });
  });

  it("is gone after it was dropped", () => {
    keepFor("mem_1");
    dropCopy();
    expect(restoredFor("mem_1").getQueryData(KEY)).toBeUndefined();
  });

  it("never breaks the app on a full phone or a damaged copy", () => {
    localStorage.setItem("pasar.work.copy", "{broken");
    expect(() => restoredFor("mem_1")).not.toThrow();
    vi.spyOn(Storage.prototype, "setItem").mockImplementation(() => {
      throw new DOMException("full", "QuotaExceededError");
    });
    expect(() => keepFor("mem_1")).not.toThrow();
  });
});
