import { inspect } from "node:util";
import { describe, expect, it } from "vitest";
import { MeilisearchProvider } from "./provider";

const KEY = "kunci-rahasia-contoh";
const good = { host: "http://127.0.0.1:7700", apiKey: KEY };

describe("the options", () => {
  it.each<[string, unknown, string]>([
    ["nothing", undefined, "must be given"],
    ["no host", { apiKey: KEY }, "host: must be the address"],
    ["a host without http", { ...good, host: "127.0.0.1:7700" }, "host: must be the address"],
    ["another protocol", { ...good, host: "ftp://127.0.0.1" }, "host: must be the address"],
    ["no key", { host: good.host }, "apiKey: must be a key"],
    ["an empty key", { ...good, apiKey: "" }, "apiKey: must be a key"],
    ["no patience", { ...good, timeoutMs: 0 }, "timeoutMs: must be a whole number"],
    ["half a repeat", { ...good, retries: 1.5 }, "retries: must be a whole number"],
    ["a tiny batch", { ...good, batchBytes: 10 }, "batchBytes: must be a whole number"],
    ["an option nobody knows", { ...good, apikey: "x", hots: "y" }, "no option is called apikey, hots"],
  ])("are refused with %s", (_, options, message) => {
    expect(() => MeilisearchProvider.validateOptions(options as Record<string, unknown>)).toThrow(message);
    expect(() => new MeilisearchProvider({}, options as typeof good)).toThrow(message);
  });

  it("tell all that is wrong, and no value", () => {
    const wrong = { host: `${KEY}`, apiKey: 5 as unknown as string, retries: -1 };
    expect(() => MeilisearchProvider.validateOptions(wrong)).toThrow(/host.*apiKey.*retries/u);
    expect(() => MeilisearchProvider.validateOptions(wrong)).not.toThrow(KEY);
  });

  it("are taken when they are right, and cannot be printed", () => {
    const provider = new MeilisearchProvider({}, good);
    expect(provider.identifier).toBe("meilisearch");
    expect(inspect(provider, { depth: 9, showHidden: true })).not.toContain(KEY);
    expect(JSON.stringify(provider)).not.toContain(KEY);
  });
});
