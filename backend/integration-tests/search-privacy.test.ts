import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startApp, type TestApp } from "./harness/app";
import { ENGINE, keptDocuments, untilDrained, untilFound } from "./harness/search";
import { CHIPS, productPage } from "./harness/shopping";

/**
 * All that may stand in a document: a new field is a decision, and this list is where it is taken. `_geo` is how Meilisearch
 * keeps the location.
 */
const PRODUCT_FIELDS =
  "badges category category_name category_path color commodity_id created_at description handle hash_slot id in_stock " +
  "location nutrient_group picture price programme_status province_code regency regency_code sales_channel_ids " +
  "search_words seller_handle seller_kind seller_name sold status stock title title_en unit unit_price unit_price_per " +
  "village village_code ways _geo";
const SELLER_FIELDS =
  "categories closed_until created_at district district_code handle hash_slot id kind location name opening_hours " +
  "product_count province_code regency regency_code takes_cash time_zone village village_code ways _geo";

/** Ids and hashes are drawn from letters and digits, so that now and then one has a phone's number of digits in a row. */
const IDENTIFIER = /\b(?=\w*[a-z])\w{20,}\b/g;

let app: TestApp;
beforeAll(async () => {
  app = await startApp();
  await untilDrained(app);
});
afterAll(() => app?.stop());

describe(`${ENGINE}`, () => {
  it("keeps no field that was not allowed", async () => {
    const documents = await keptDocuments(app);
    const products = documents.filter((document) => "price" in document);
    const sellers = documents.filter((document) => "opening_hours" in document);
    expect(products.length).toBeGreaterThan(600);
    expect(sellers.length).toBeGreaterThan(30);
    expect(products.length + sellers.length).toBe(documents.length);
    const fieldsOf = (list: object[]) => [...new Set(list.flatMap(Object.keys))].sort();
    expect(PRODUCT_FIELDS.split(" ")).toEqual(expect.arrayContaining(fieldsOf(products)));
    expect(SELLER_FIELDS.split(" ")).toEqual(expect.arrayContaining(fieldsOf(sellers)));
  });

  it("keeps no phone, no person's name, no address and no long number", async () => {
    const secrets = await app.database.rows<{ value: string }>(
      `select phone as value from person union select phone from seller
       union select name from person union select name from member union select address from seller`,
    );
    expect(secrets.length).toBeGreaterThan(100);
    const written = secrets.flatMap(({ value }) => (value.startsWith("+62") ? [value, value.slice(3)] : [value]));
    const text = JSON.stringify(await keptDocuments(app)).toLowerCase();
    expect(written.filter((value) => text.includes(value.toLowerCase()))).toEqual([]);
    expect(text.replace(IDENTIFIER, "").match(/(?<![\d.])\+?\d(?:[ -]?\d){8,}(?![\d.])/g) ?? []).toEqual([]);
    expect(text).not.toMatch(/[\w.]+@[\w-]+\.\w/);
  });

  it("drops a phone that a seller wrote into a text", async () => {
    const chips = await productPage(app.api, CHIPS);
    await app.database.rows(
      "update product set description = 'Renyah. Pesan ke 0812 0000 9999 atau +62-812-0000-9999.' where id = $1",
      [chips.product_id],
    );
    await untilFound(app.api, chips.product_id, { description: "Renyah. Pesan ke atau ." });
  });
});
