// @vitest-environment jsdom
import "fake-indexeddb/auto";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { discard, enqueue, type OutboxItem, retry, startOutbox, useOutbox } from "./outbox";
import { readChanges, removeChange } from "./outbox-store";
import { endSession, startSession } from "./session";
import { makeIdentity } from "./testing";

type Answer = { status: number; body?: object } | "no_signal";

/** Answers the queue gets, one a request; the last one again and again. */
let answers: Answer[];
let requests: { path: string; key: string | null; token: string | null; body: { n: number } }[];
const sent: OutboxItem[] = [];

startOutbox((item) => sent.push(item));

beforeEach(async () => {
  for (const { seq } of await readChanges()) await removeChange(seq);
  useOutbox.setState({ items: [], sent: [] });
  sent.length = 0;
  requests = [];
  answers = [{ status: 200 }];
  startSession("token-1", makeIdentity("mem_1"));
  vi.stubGlobal("fetch", async (path: string, init: RequestInit) => {
    const headers = new Headers(init.headers);
    requests.push({
      path,
      key: headers.get("idempotency-key"),
      token: headers.get("authorization"),
      body: JSON.parse(String(init.body)),
    });
    const answer = answers.length > 1 ? answers.shift() : answers[0];
    if (!answer || answer === "no_signal") throw new TypeError("Failed to fetch");
    return new Response(JSON.stringify(answer.body ?? {}), { status: answer.status });
  });
});
afterEach(() => vi.unstubAllGlobals());

const change = (n: number) => ({
  topic: "stock",
  subject: `variant_${n}`,
  path: "/seller/stock/moves",
  body: { n },
  title: "Keripik",
  detail: `+${n}`,
});

/** Waits until something holds, however busy the machine is. */
const until = (check: () => void) => vi.waitFor(check, { timeout: 20_000 });
const reconnect = () => window.dispatchEvent(new Event("online"));
const numbersSent = () => requests.map(({ body }) => body.n);
const refusal = {
  status: 409,
  body: { code: "stock_reserved", message: "Sudah dipesan.", fields: { delta: "3 dipesan." } },
};

describe("the queue of changes", () => {
  it("sends a change at once when there is a signal", async () => {
    await enqueue(change(1));
    await until(() => expect(sent).toHaveLength(1));
    expect(requests).toMatchObject([{ path: "/api/seller/stock/moves", token: "Bearer token-1", body: { n: 1 } }]);
    expect(useOutbox.getState()).toMatchObject({ items: [], sent: [{ body: { n: 1 } }] });
    expect(await readChanges()).toEqual([]);
  });

  it("keeps changes without a signal and sends them in order, each under the key it was made with", async () => {
    answers = ["no_signal"];
    for (const n of [1, 2, 3]) await enqueue(change(n));
    const kept = await readChanges();
    expect(kept.map(({ body }) => body)).toEqual([{ n: 1 }, { n: 2 }, { n: 3 }]);
    expect(useOutbox.getState().items).toEqual(kept);
    requests.length = 0;
    answers = [{ status: 200 }];
    reconnect();
    await until(() => expect(sent).toHaveLength(3));
    expect(requests.map(({ key }) => key)).toEqual(kept.map(({ key }) => key));
    expect(numbersSent()).toEqual([1, 2, 3]);
  });

  it("sends a change whose answer was lost again, under the same key", async () => {
    answers = ["no_signal", { status: 200 }];
    await enqueue(change(1));
    await until(() => expect(requests).toHaveLength(1));
    reconnect();
    await until(() => expect(sent).toHaveLength(1));
    expect(new Set(requests.map(({ key }) => key)).size).toBe(1);
    expect(requests).toHaveLength(2);
  });

  it.each([401, 429, 500, 502, 503])("stops at %i and keeps everything in order", async (status) => {
    answers = [{ status, body: status < 500 ? { code: "too_many_attempts", message: "Tunggu." } : {} }];
    await enqueue(change(1));
    await enqueue(change(2));
    await until(() => expect(requests.length).toBeGreaterThan(0));
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(new Set(numbersSent())).toEqual(new Set([1]));
    expect(useOutbox.getState().items.map(({ refusal: why }) => why)).toEqual([undefined, undefined]);
  });

  it("parks what the backend refuses with its reason, and goes on with the next", async () => {
    answers = [refusal, { status: 200 }];
    await enqueue(change(1));
    await enqueue(change(2));
    await until(() => expect(sent).toHaveLength(1));
    expect(sent[0]?.body).toEqual({ n: 2 });
    const [parked] = useOutbox.getState().items as [OutboxItem];
    expect(parked).toMatchObject({ body: { n: 1 }, refusal: "3 dipesan." });
    reconnect();
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(requests).toHaveLength(2);
    await retry(parked);
    await until(() => expect(sent).toHaveLength(2));
    expect(requests[2]?.key).toBe(requests[0]?.key);
  });

  it("forgets a refused change only when the member says so", async () => {
    answers = [refusal];
    await enqueue(change(1));
    await until(() => expect(useOutbox.getState().items[0]?.refusal).toBeDefined());
    await discard(useOutbox.getState().items[0] as OutboxItem);
    expect(await readChanges()).toEqual([]);
  });

  it("sends a member's changes in nobody else's name", async () => {
    answers = ["no_signal"];
    await enqueue(change(1));
    await until(() => expect(requests).toHaveLength(1));
    answers = [{ status: 200 }];
    startSession("token-2", makeIdentity("mem_2"));
    await enqueue(change(2));
    await until(() => expect(sent).toHaveLength(1));
    expect(requests.slice(1)).toMatchObject([{ token: "Bearer token-2", body: { n: 2 } }]);
    endSession();
    startSession("token-3", makeIdentity("mem_1"));
    await until(() => expect(sent).toHaveLength(2));
    expect(requests.at(-1)).toMatchObject({ token: "Bearer token-3", body: { n: 1 } });
  });
});
