// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from "vitest";
import { noteConnection } from "../lib/connection";
import { endSession, expireSession, startSession } from "../lib/session";
import { makeIdentity } from "../lib/testing";
import { createWorkClient } from "./query-client";

const KEY = ["orders", "new"];

beforeEach(() => {
  localStorage.clear();
  endSession();
  startSession("token-1", makeIdentity("mem_1"));
});

describe("what the app has read", () => {
  it("stays while the same member signs in again", () => {
    const client = createWorkClient();
    client.setQueryData(KEY, ["order"]);
    expireSession("token-1");
    startSession("token-2", makeIdentity("mem_1"));
    expect(client.getQueryData(KEY)).toEqual(["order"]);
  });

  it.each([
    ["another member signs in", () => startSession("token-2", makeIdentity("mem_2"))],
    ["the member leaves", endSession],
  ])("is forgotten when %s", (_case, change) => {
    const client = createWorkClient();
    client.setQueryData(KEY, ["order"]);
    localStorage.setItem("pasar.work.copy", "{}");
    change();
    expect(client.getQueryData(KEY)).toBeUndefined();
    expect(localStorage.getItem("pasar.work.copy")).toBeNull();
  });

  it("is read again when the signal comes back", () => {
    const client = createWorkClient();
    const invalidate = vi.spyOn(client, "invalidateQueries");
    noteConnection("no_signal");
    expect(invalidate).not.toHaveBeenCalled();
    noteConnection("online");
    expect(invalidate).toHaveBeenCalledOnce();
  });
});
