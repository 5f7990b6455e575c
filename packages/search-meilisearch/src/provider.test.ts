import { inspect } from "node:util";
import { MedusaError, search } from "@medusajs/framework/utils";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { MeilisearchOptions } from "./options";
import { MeilisearchProvider } from "./provider";
import { FakeMeilisearch, hangUp, json, page, refusal, silence } from "./testing/fake-meilisearch";

const KEY = "kunci-rahasia-contoh";
const { INVALID_DATA, NOT_FOUND, UNEXPECTED_STATE } = MedusaError.Types;

const definition = {
  name: "known",
  entity: "known",
  primary_key: "id",
  provider: "meilisearch",
  fields: search.define({ id: search.keyword(), name: search.text().searchable() }).toFields(),
  settings: {},
  definition_hash: "hash",
  physical_name: "known_v1",
  async *seed() {},
};
const query = { index: definition, attributes_to_retrieve: ["id", "name"], q: "kopi" };

let fake: FakeMeilisearch;
beforeEach(async () => {
  fake = await FakeMeilisearch.start();
});
afterEach(() => fake.stop());

/** Long enough that a busy machine's honest answer is not taken for silence. */
const ANSWER_MS = 2_000;

function provider(change: Partial<MeilisearchOptions> = {}): MeilisearchProvider {
  return new MeilisearchProvider({}, { host: fake.host, apiKey: KEY, timeoutMs: ANSWER_MS, ...change });
}

async function failureOf(asking: Promise<unknown>): Promise<MedusaError> {
  const error = await asking.then(
    () => null,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(MedusaError);
  return error as MedusaError;
}

const paths = () => fake.received.map(({ method, path }) => `${method} ${path}`);
const write = (to: MeilisearchProvider, names: string[], index = "known_v1") =>
  to.upsertDocuments({ index, definition, documents: names.map((name, number) => ({ id: `d${number}`, name })) });

describe("a write", () => {
  it("goes out in bodies the server takes, in their order, as one task", async () => {
    const names = Array.from({ length: 6 }, (_, number) => `${number}`.repeat(400));
    const task = await write(provider({ batchBytes: 1_000 }), names);
    const sent = fake.received.filter(({ method }) => method === "POST");
    expect(sent.map(({ body }) => body.split("\n").length)).toEqual([2, 2, 2]);
    expect(sent.flatMap(({ body }) => body.split("\n").map((line) => JSON.parse(line).name))).toEqual(names);
    expect(sent.map(({ path }) => path)).toEqual(Array(3).fill("/indexes/known_v1/documents?primaryKey=id"));
    expect(task).toEqual({ id: "2,3,4", index: "known_v1", status: "enqueued" });
  });

  it("of nothing asks nobody", async () => {
    expect(await write(provider(), [])).toEqual({ index: "known_v1", status: "succeeded" });
    expect(fake.received).toEqual([]);
  });

  it("into an index that is gone is refused before it could make one", async () => {
    expect(await failureOf(write(provider(), ["kopi"], "gone_v1"))).toMatchObject({ type: NOT_FOUND });
    expect(paths()).toEqual(["GET /indexes/gone_v1"]);
  });

  it("is waited for until its last task has ended", async () => {
    fake.delayTasks(3);
    const waited = await provider().waitForTask({ id: "7,8", index: "known_v1", status: "enqueued" });
    expect(waited).toEqual({ id: "7,8", index: "known_v1", status: "succeeded" });
    expect(paths()).toEqual([...Array(4).fill("GET /tasks/7"), "GET /tasks/8"]);
  });

  it("that failed is told with its reason", async () => {
    fake.failNextTask({ message: "Document identifier `a b` is invalid", code: "invalid_document_id" });
    expect(await provider().waitForTask({ id: "7", status: "enqueued" })).toMatchObject({
      status: "failed",
      error: { message: expect.stringContaining("identifier"), code: "invalid_document_id" },
    });
  });

  it("is not waited for longer than asked", async () => {
    fake.delayTasks(1_000);
    const failure = await failureOf(provider().waitForTask({ id: "7", status: "enqueued" }, { timeout_ms: 60 }));
    expect(failure).toMatchObject({ type: UNEXPECTED_STATE, message: expect.stringContaining("task 7 within 60 ms") });
  });

  it("needs no waiting when it was inline", async () => {
    expect(await provider().waitForTask({ status: "succeeded" })).toEqual({ status: "succeeded" });
  });
});

describe("deleting", () => {
  it.each<[string, Parameters<MeilisearchProvider["deleteDocuments"]>[0]["filters"], string, object]>([
    ["by ids", { id: ["a", "b"] }, "POST /indexes/known_v1/documents/delete-batch", ["a", "b"]],
    ["by one id", { id: "a" }, "POST /indexes/known_v1/documents/delete-batch", ["a"]],
    ["by a filter", { kind: "x" }, "POST /indexes/known_v1/documents/delete", { filter: 'kind = "x"' }],
    [
      "by ids and more",
      { id: ["a"], kind: "x" },
      "POST /indexes/known_v1/documents/delete",
      { filter: '(id = "a") AND (kind = "x")' },
    ],
  ])("%s", async (_, filters, path, body) => {
    await provider().deleteDocuments({ index: "known_v1", filters });
    expect(paths()).toEqual([path]);
    expect(JSON.parse(fake.received[0]?.body ?? "")).toEqual(body);
  });

  it("without a filter asks nobody", async () => {
    const failure = await failureOf(provider().deleteDocuments({ index: "known_v1", filters: {} }));
    expect(failure).toMatchObject({ type: INVALID_DATA });
    expect(fake.received).toEqual([]);
  });
});

describe("an index", () => {
  it("is made and set, and waited for", async () => {
    expect(await provider().upsertIndex({ index: definition })).toEqual({ index: "known_v1", status: "succeeded" });
    expect(paths()).toEqual(["POST /indexes", "PATCH /indexes/known_v1/settings", "GET /tasks/1", "GET /tasks/2"]);
    expect(JSON.parse(fake.received[0]?.body ?? "")).toEqual({ uid: "known_v1", primaryKey: "id" });
  });

  it("may be there already", async () => {
    fake.failNextTask({ message: "exists", code: "index_already_exists" });
    expect(await provider().upsertIndex({ index: definition })).toMatchObject({ status: "succeeded" });
  });

  it("that the server does not take is refused aloud", async () => {
    fake.failNextTask({ message: "exists", code: "index_already_exists" });
    fake.failNextTask({ message: "no such locale", code: "invalid_settings_localized_attributes" });
    expect(await failureOf(provider().upsertIndex({ index: definition }))).toMatchObject({
      type: INVALID_DATA,
      message: expect.stringContaining("no such locale"),
    });
  });

  it("is listed with its documents", async () => {
    expect(await provider().listIndexes()).toEqual([{ name: "known_v1", provider: "meilisearch", document_count: 3 }]);
  });
});

describe("many searches", () => {
  it("take one request and keep their order", async () => {
    fake.searches.push({ hits: [{ id: "a" }] }, { hits: [] }, { hits: [{ id: "c" }] });
    const results = await provider().searchMany([query, query, query]);
    expect(results.map(({ hits }) => hits.map(({ id }) => id))).toEqual([["a"], [], ["c"]]);
    expect(paths()).toEqual(["POST /multi-search"]);
  });

  it("of which one takes any word take a request more for it, and keep their order", async () => {
    const any = { ...query, q: "kopi teh", search_options: { match_strategy: "any" as const } };
    const results = await provider().searchMany([query, any, query]);
    expect(results.map(({ metadata }) => metadata.query)).toEqual(["kopi", "kopi teh", "kopi"]);
    const bodies = fake.received.map(
      ({ body }) => JSON.parse(body) as { queries: { q: string }[]; federation?: object },
    );
    expect(bodies.map(({ queries, federation }) => [queries.length, federation !== undefined]).sort()).toEqual([
      [2, false],
      [3, true],
    ]);
  });

  it("of none ask nobody", async () => {
    expect(await provider().searchMany([])).toEqual([]);
    expect(fake.received).toEqual([]);
  });
});

describe("trouble", () => {
  it.each([
    ["a server in trouble", page(502)],
    ["a server that has too much to do", refusal(429, "too_many_search_requests")],
    ["a server that is starting", json(503, { message: "starting", code: "internal" })],
    ["a line that breaks", hangUp],
    ["a server that is silent", silence],
  ])("a write outlasts %s", async (_, reply) => {
    fake.trouble(reply, reply);
    await provider().clearIndex({ index: "known_v1" });
    expect(fake.received).toHaveLength(3);
  });

  it.each([
    ["a server in trouble", page(500), "in trouble (500)|unreadable"],
    ["too much to do", refusal(429, "too_many_search_requests"), "too much to do"],
    ["a line that breaks", hangUp, "could not be reached"],
    ["silence", silence, "did not answer in time"],
  ])("a search is tried twice at most with %s", async (_, reply, message) => {
    fake.trouble(reply, reply, reply);
    const failure = await failureOf(provider().search(query));
    expect(failure).toMatchObject({ type: UNEXPECTED_STATE, message: expect.stringMatching(message) });
    expect(fake.received).toHaveLength(2);
  });

  it("is given up after the repeats that were asked for", async () => {
    fake.trouble(...Array(9).fill(page(502)));
    await failureOf(provider({ retries: 2 }).clearIndex({ index: "known_v1" }));
    expect(fake.received).toHaveLength(3);
  });

  it.each([
    [
      "a bad request",
      refusal(400, "invalid_search_filter", "Attribute `x` is not filterable"),
      INVALID_DATA,
      "not filterable",
    ],
    [
      "an index that is not there",
      refusal(404, "index_not_found", "Index `known_v1` not found"),
      NOT_FOUND,
      "known_v1",
    ],
    ["a wrong key", refusal(403, "invalid_api_key", `The key ${KEY} is invalid`), UNEXPECTED_STATE, "refuses the key"],
    ["a body that is too large", refusal(413, "payload_too_large"), INVALID_DATA, "payload_too_large"],
  ])("is not repeated for %s", async (_, reply, type, message) => {
    fake.trouble(reply);
    expect(await failureOf(provider().search(query))).toMatchObject({
      type,
      message: expect.stringContaining(message),
    });
    expect(fake.received).toHaveLength(1);
  });

  it("never shows the key, whatever fails", async () => {
    const replies = [
      page(500),
      hangUp,
      silence,
      refusal(400, "bad_request", `Invalid header: Bearer ${KEY}`),
      refusal(403, "invalid_api_key", KEY),
    ];
    for (const reply of replies) {
      fake.trouble(reply);
      const failure = await failureOf(provider({ retries: 0 }).search(query));
      expect(inspect(failure, { depth: 9, showHidden: true })).not.toContain(KEY);
      expect(JSON.stringify(failure)).not.toContain(KEY);
    }
    expect(new Set(fake.received.map(({ authorization }) => authorization))).toEqual(new Set([`Bearer ${KEY}`]));
  });

  it("shows in the health", async () => {
    expect(await provider().isHealthy()).toBe(true);
    fake.trouble(page(503), page(503));
    expect(await provider().isHealthy()).toBe(false);
    expect(await provider({ host: "http://127.0.0.1:1" }).isHealthy()).toBe(false);
  });
});
