import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { testEngines } from "./testing/database";
import { definitionOf, GOODS, queryOf } from "./testing/definition";

const index = definitionOf(GOODS, {
  provider_options: {
    embedded: {
      synonyms: { kripik: ["keripik"] },
      affixes: "indonesian",
      tie_breaks: [{ field: "sold", order: "DESC" }],
    },
  },
});

const LIST = [
  {
    id: "1",
    name: "Keripik Pisang Cokelat",
    description: "Renyah dan manis",
    category: "camilan",
    badges: ["halal", "pirt"],
    price: 18000,
    place: { latitude: -5.4, longitude: 105.26 },
  },
  { id: "2", name: "Kopi Robusta", description: "Bukan pisang", category: "minuman", badges: ["halal"], price: 30000 },
  { id: "3", name: "Beras Merah", category: "sembako", price: 15000, in_stock: true, commodity: "beras" },
];

describe("the embedded search", () => {
  const engines = testEngines();
  const engine = engines.start();

  beforeAll(async () => {
    await engine.upsertIndex({ index });
    await engine.upsertDocuments({ index: index.physical_name, documents: LIST });
  });
  afterAll(engines.end);

  const idsOf = async (q: string) => {
    const { hits } = await engine.search(queryOf(index, q, { search_options: { match_strategy: "last" } }));
    return hits.map(({ id }) => id);
  };

  it.each([
    ["", ["1", "2", "3"]],
    ["pisang", ["1", "2"]],
    ["kripik pis", ["1"]],
    ["berass", ["3"]],
    ["manis -kopi", ["1"]],
    ['"merah beras"', []],
    ["ber", ["3"]],
    ["ber ", []],
  ])("finds for %j", async (q, ids) => {
    expect(await idsOf(q)).toEqual(ids);
  });
});
