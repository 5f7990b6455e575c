import type { Demand } from "@pasar/contracts/demand";
import type { CatalogueQuestion } from "@pasar/contracts/search";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { memberOf } from "./harness/accounts";
import { startApp, type TestApp } from "./harness/app";
import type { Api } from "./harness/client";
import { eventually } from "./harness/shopping";

interface Row {
  words: string;
  searches: number;
  zero_hits: number;
  clicks: number;
}

let app: TestApp;
let member: Api;

beforeAll(async () => {
  app = await startApp();
  member = await memberOf(app, "KUBE Mawar Sejahtera");
});
afterAll(() => app?.stop());
beforeEach(() => app.database.rows("delete from search_demand"));

const search = (question: CatalogueQuestion) => app.api.post("/store/catalogue", { counted: true, ...question });
const click = (q: string) => app.api.post("/store/search-clicks", { q });
const rows = () =>
  app.database.rows<Row>("select words, searches, zero_hits, clicks from search_demand order by words");
/** Counting goes on behind the answer. */
const until = (holds: (seen: Row[]) => boolean) => eventually(rows, holds);
const demand = async () => (await member.get<Demand>("/seller/demand")).body.words;

async function times(count: number, work: () => Promise<unknown>): Promise<void> {
  for (let done = 0; done < count; done += 1) await work();
}

describe("counting", () => {
  it("keeps one row a day and words, however they are spelt out", async () => {
    await search({ q: "Oleh2 Jepara" });
    await search({ q: "oleh-oleh jepara murah" });
    await until(([row]) => row?.searches === 2);
    expect((await rows()).map(({ words }) => words)).toEqual(["oleh oleh jepara"]);
  });

  it("tells what was found from what was not, and counts clicks", async () => {
    await search({ q: "kopi" });
    await search({ q: "qwertyuiopasdf" });
    await until((seen) => seen.length === 2);
    expect((await click("Kopi")).status).toBe(204);
    expect((await click("never searched")).status).toBe(204);
    expect(await until((seen) => seen.some(({ clicks }) => clicks > 0))).toEqual([
      { words: "kopi", searches: 1, zero_hits: 0, clicks: 1 },
      { words: "qwertyuiopasdf", searches: 1, zero_hits: 1, clicks: 0 },
    ]);
  });

  it("keeps nothing of the person", async () => {
    const columns = await app.database.rows<{ name: string }>(
      "select column_name as name from information_schema.columns where table_name = 'search_demand' order by 1",
    );
    expect(columns.map(({ name }) => name)).toEqual(
      ["clicks", "created_at", "day", "deleted_at", "id", "searches", "updated_at", "words", "zero_hits"].sort(),
    );
  });

  it.each<[string, CatalogueQuestion]>([
    ["what nobody asked to count", { q: "kopi", counted: false }],
    ["further pages", { q: "kopi", skip: 20 }],
    ["no words", { q: "  " }],
    ["narrowed wishes", { q: "kopi", category: "ternak" }],
    ["prices", { q: "kopi di bawah 1rb" }],
    ["phones", { q: "0812 3456 7890" }],
    ["addresses", { q: "ibu@contoh.id" }],
    ["long texts", { q: "kopi ".repeat(20) }],
  ])("leaves out %s", async (_, question) => {
    await search(question);
    await search({ q: "counted after it" });
    await until((seen) => seen.length > 0);
    expect((await rows()).map(({ words }) => words)).toEqual(["counted after it"]);
  });

  it("keeps a bounded number of new words a minute", async () => {
    await app.database.rows(
      `insert into search_demand (id, day, words, searches, zero_hits)
       select d || ' katak ' || n, d, 'katak ' || n, 1, 1
       from to_char(now() at time zone 'Asia/Jakarta', 'YYYY-MM-DD') d, generate_series(1, 59) n`,
    );
    await search({ q: "the last one" });
    await until((seen) => seen.length === 60);
    await search({ q: "one too many" });
    await search({ q: "the last one" });
    await until((seen) => seen.some(({ searches }) => searches === 2));
    expect((await rows()).map(({ words }) => words)).not.toContain("one too many");
  });

  it("refuses a click without words", async () => {
    for (const body of [{}, { q: "" }, { q: "x".repeat(201) }, { q: 7 }]) {
      const { status } = await app.api.post("/store/search-clicks", body);
      expect(status).toBe(400);
    }
  });
});

describe("what buyers look for", () => {
  it("shows what many searched in vain, then what hardly anybody opened", async () => {
    await times(3, () => search({ q: "qwertyuiopasdf" }));
    await times(2, () => search({ q: "zxcvbnmlkjhgf" }));
    await times(4, () => search({ q: "kopi" }));
    await times(4, () => search({ q: "madu" }));
    await until((seen) => seen.reduce((sum, { searches }) => sum + searches, 0) === 13);
    await times(2, () => click("madu"));
    expect(await demand()).toEqual([
      { words: "qwertyuiopasdf", searches: 3, found: "nothing" },
      { words: "kopi", searches: 4, found: "little" },
    ]);
  });

  it("adds up the last 30 days and forgets older ones", async () => {
    const put = (day: string, searches: number) =>
      app.database.rows(
        `insert into search_demand (id, day, words, searches, zero_hits)
         select d || ' gaharu', d, 'gaharu', $2, $2 from to_char(now() - $1::interval, 'YYYY-MM-DD') d`,
        [day, searches],
      );
    await put("1 day", 2);
    await put("5 days", 2);
    await put("40 days", 50);
    expect(await demand()).toEqual([{ words: "gaharu", searches: 4, found: "nothing" }]);
  });

  it("is for members only", async () => {
    expect((await app.api.get("/seller/demand")).status).toBe(401);
  });
});
