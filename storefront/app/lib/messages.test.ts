import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";

const ROOT = join(import.meta.dirname, "../..");

function catalogue(language: string): Record<string, string> {
  const { $schema, ...messages } = JSON.parse(readFileSync(join(ROOT, `messages/${language}.json`), "utf8"));
  return messages;
}

function sources(folder: string): string {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => /\.tsx?$/.test(name) && !name.includes("paraglide") && !name.endsWith(".test.ts"))
    .map((name) => readFileSync(join(folder, name), "utf8"))
    .join("\n");
}

const indonesian = catalogue("id");
const english = catalogue("en");
const used = new Set([...sources(join(ROOT, "app")).matchAll(/\bm\.([a-z_0-9]+)/g)].map(([, key]) => key));
const placeholders = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(String).sort();

describe("the messages", () => {
  it("exist in both languages with the same placeholders", () => {
    expect(Object.keys(english)).toEqual(Object.keys(indonesian));
    for (const [key, text] of Object.entries(indonesian))
      expect(placeholders(english[key] ?? ""), key).toEqual(placeholders(text));
  });

  it("are all used, and all that are used exist", () => {
    expect([...used].sort()).toEqual(Object.keys(indonesian).sort());
  });

  it("are never empty", () => {
    for (const [key, text] of Object.entries({ ...indonesian })) expect(text.trim(), key).not.toBe("");
  });
});
