import type { CatalogueAnswer, CatalogueQuestion, SuggestionsAnswer } from "@pasar/contracts/search";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startApp, type TestApp } from "./harness/app";

let app: TestApp;

beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app?.stop());

const ask = (question: CatalogueQuestion, api = app.api) => api.post<CatalogueAnswer>("/store/catalogue", question);
const answer = async (question: CatalogueQuestion) => (await ask(question)).body;

describe("the catalogue", () => {
  it("gives what is there and sells best when nothing is asked", async () => {
    const { status, body } = await ask({});
    expect(status).toBe(200);
    expect(body.hits).toHaveLength(20);
    expect(body.reduced).toBe(false);
    console.log(JSON.stringify(body.hits[0]), body.total);
  });
  it("words", async () => {
    const body = await answer({ q: "kripik pisang coklat", facets: true });
    console.log(JSON.stringify(body).slice(0, 3000));
  });
  it("suggestions", async () => {
    for (const q of ["kripik", "kopi l", "mawar", "telor"]) {
      const started = performance.now();
      const { body, status } = await app.api.get<SuggestionsAnswer>(`/store/suggestions?q=${encodeURIComponent(q)}`);
      console.log(status, performance.now() - started, JSON.stringify(body).slice(0, 1500));
    }
  });
});
