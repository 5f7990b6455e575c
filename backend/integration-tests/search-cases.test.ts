import type { CatalogueAnswer } from "@pasar/contracts/search";
import { cases } from "@pasar/search-words/cases.json";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import products from "../src/seed/data/products.json";
import { startApp, type TestApp } from "./harness/app";
import { ENGINE } from "./harness/search";

let app: TestApp;

beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app?.stop());

const nameOf = (id: string) => products.products.find((product) => product.id === id)?.name ?? id;
/** As the shop asks: a staple that many outlets sell is one hit. */
const titles = async (q: string, take: number) => {
  const { body } = await app.api.post<CatalogueAnswer>("/store/catalogue", { q, take, grouped: true });
  return body.hits.map(({ title }) => title);
};

it("every product that a case names is in the shop", async () => {
  const names = cases.flatMap(({ mustInclude, mustNotRankFirst }) => [...mustInclude, ...mustNotRankFirst]).map(nameOf);
  const rows = await app.database.rows<{ title: string }>(
    "select title from product where title = any($1) and status = 'published' and deleted_at is null",
    [names],
  );
  expect(names.filter((name) => !rows.some(({ title }) => title === name))).toEqual([]);
});

describe(`what shoppers type, asked of ${ENGINE}`, () => {
  it.each(cases.map((given) => [given.query, given] as const))("%s", async (query, given) => {
    const found = await titles(query, given.topK);
    for (const id of given.mustInclude) expect(found).toContain(nameOf(id));
    for (const id of given.mustNotRankFirst) expect(found[0]).not.toBe(nameOf(id));
  });

  it.each([
    ["tellor", /telur/i],
    ["kripikk", /keripik/i],
    ["krupukk", /kerupuk/i],
    ["sambell", /sambal/i],
    ["mokaff", /mocaf/i],
  ])("%s, a slip in an everyday spelling, finds what is meant", async (typed, meant) => {
    const found = await titles(typed, 10);
    expect(found.length).toBeGreaterThan(0);
    expect(found[0]).toMatch(meant);
  });

  it("no other hat than a hat, and no coffee for a hat", async () => {
    expect((await titles("kopi", 60)).filter((title) => /topi/i.test(title))).toEqual([]);
    expect((await titles("topi", 60)).filter((title) => /kopi/i.test(title))).toEqual([]);
  });
});
