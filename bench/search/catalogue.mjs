// @ts-check
import { readFileSync } from "node:fs";
import { zipf } from "./random.mjs";
import { createVocabulary } from "./vocabulary.mjs";
import { FUNCTION_WORDS } from "./word-lists.mjs";

/**
 * @typedef {import("./random.mjs").Random} Random
 * @typedef {{
 *   id: string, handle: string, title: string, description: string,
 *   category: string, category_name: string,
 *   seller_handle: string, seller_name: string, seller_kind: "kube" | "ewarong",
 *   regency_code: string, regency: string, place: { latitude: number, longitude: number },
 *   price: number, unit: string, stock: number, in_stock: boolean, sold: number,
 *   ways: string[], badges: string[], created_at: string,
 * }} ProductDocument prices are rupiah
 * @typedef {Pick<ProductDocument, "seller_handle" | "seller_name" | "seller_kind" | "regency_code" | "regency" | "place">} Seller
 * @typedef {{ documents: ProductDocument[], vocabulary: import("./vocabulary.mjs").Vocabulary }} Catalogue
 */

const REGENCIES = 120;
const PRODUCTS_OF_A_SELLER = 20;
const UNITS = ["bungkus 250 g", "bungkus 500 g", "botol 600 ml", "karung 5 kg", "buah", "lembar", "lusin"];
const OLDEST = Date.UTC(2024, 0, 1);
const DAY_MS = 86_400_000;

/**
 * Products as a shop of this size could have them, the same for the same seed.
 * @param {{ count: number, random: Random }} options
 * @returns {Catalogue}
 */
export function createCatalogue({ count, random }) {
  const { categories, productNames, regencies } = readSeed();
  const vocabulary = createVocabulary({
    documents: count,
    realWords: [...new Set(productNames.flatMap(contentWords))],
    takenWords: [...categories.map(({ category_name }) => category_name), ...regencies.map(({ name }) => name)].flatMap(
      wordsOf,
    ),
    random: random.fork("vocabulary"),
  });
  const place = zipf(vocabulary.words.length);
  const word = (/** @type {Random} */ source) => /** @type {string} */ (vocabulary.words[place(source)]);
  const sellers = createSellers({
    count: Math.ceil(count / PRODUCTS_OF_A_SELLER),
    regencies: addRegencies(regencies, word, random.fork("regencies")),
    word,
    random: random.fork("sellers"),
  });
  const source = random.fork("products");
  const documents = Array.from({ length: count }, (_, index) => ({
    ...createProduct(index, word, source),
    ...source.pick(categories),
    ...source.pick(sellers),
  }));
  return { documents, vocabulary };
}

/**
 * @param {number} index
 * @param {(random: Random) => string} word
 * @param {Random} random
 */
function createProduct(index, word, random) {
  const name = Array.from({ length: random.between(2, 4) }, () => word(random));
  const stock = random.chance(0.15) ? 0 : random.between(1, 200);
  return {
    id: `prod_${String(index).padStart(7, "0")}`,
    handle: `contoh-${index}`,
    title: name.map(capitalise).join(" "),
    description: describe(name, word, random),
    price: Math.round(2 ** (11 + random.next() * 8) / 500) * 500 + 500,
    unit: random.pick(UNITS),
    stock,
    in_stock: stock > 0,
    sold: Math.floor(random.next() ** 4 * 5_000),
    ways: ["pickup", "delivery", "courier"].filter(() => random.chance(0.6)),
    badges: ["halal", "pirt", "sembako"].filter(() => random.chance(0.3)),
    created_at: new Date(OLDEST + random.below(700) * DAY_MS).toISOString(),
  };
}

/**
 * 30 to 60 words, a fifth of them words that say nothing; the name comes up again.
 * @param {string[]} name
 * @param {(random: Random) => string} word
 * @param {Random} random
 */
function describe(name, word, random) {
  const words = Array.from({ length: random.between(30, 60) }, () => {
    if (random.chance(0.2)) return random.pick(FUNCTION_WORDS);
    return random.chance(0.08) ? random.pick(name) : word(random);
  });
  return `${capitalise(words.join(" "))}.`;
}

/**
 * @param {{ count: number, regencies: { code: string, name: string, latitude: number, longitude: number }[],
 *   word: (random: Random) => string, random: Random }} options
 * @returns {Seller[]}
 */
function createSellers({ count, regencies, word, random }) {
  return Array.from({ length: count }, (_, index) => {
    const regency = random.pick(regencies);
    const isGroup = random.chance(0.7);
    return {
      seller_handle: `contoh-${index}`,
      seller_name: [isGroup ? "KUBE" : "e-Warong", capitalise(word(random)), capitalise(word(random))].join(" "),
      seller_kind: isGroup ? "kube" : "ewarong",
      regency_code: regency.code,
      regency: regency.name,
      place: {
        latitude: regency.latitude + (random.next() - 0.5) / 5,
        longitude: regency.longitude + (random.next() - 0.5) / 5,
      },
    };
  });
}

/**
 * @param {{ code: string, name: string, latitude: number, longitude: number }[]} known
 * @param {(random: Random) => string} word
 * @param {Random} random
 */
function addRegencies(known, word, random) {
  const invented = Array.from({ length: REGENCIES - known.length }, (_, index) => ({
    code: `99.${String(index).padStart(2, "0")}`,
    name: `Kabupaten ${capitalise(word(random))}`,
    latitude: -9 + random.next() * 12,
    longitude: 96 + random.next() * 40,
  }));
  return [...known, ...invented];
}

function readSeed() {
  const { categories, products } = readData("products.json");
  const { regencies } = readData("regions.json");
  return {
    categories: /** @type {{ slug: string, name_id: string }[]} */ (categories).map(({ slug, name_id }) => ({
      category: slug,
      category_name: name_id,
    })),
    productNames: /** @type {{ name: string }[]} */ (products).map(({ name }) => name),
    regencies: /** @type {{ code: string, name: string, latitude: number, longitude: number }[]} */ (regencies),
  };
}

/** @param {string} name */
function readData(name) {
  return JSON.parse(readFileSync(new URL(`../../backend/src/seed/data/${name}`, import.meta.url), "utf8"));
}

/**
 * @param {string} text
 * @returns {string[]} its words in lower case
 */
export function wordsOf(text) {
  return text.toLowerCase().match(/[a-z0-9]+/g) ?? [];
}

/** @param {string} text */
function contentWords(text) {
  return wordsOf(text).filter((word) => /^[a-z]{3,}$/.test(word) && !FUNCTION_WORDS.includes(word));
}

/** @param {string} text */
function capitalise(text) {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
