import { parseRupiah } from "@pasar/locale/money";

/** A price written among the words of a query, in rupiah; null where none was. */
export interface PriceRange {
  price_from: number | null;
  price_to: number | null;
}

/** A price with what marks it as one: `Rp`, thousands, or `rb`, `ribu`, `k`, `jt`, `juta` behind it. */
const AMOUNT = "((?:rp ?)?\\d[\\d.,]*(?: ?(?:rb|ribu|k|jt|juta))?)";
/** Weights, sizes and pieces are no prices. */
const NOT_MEASURED = "(?! ?(?:kg|g|l|ml|cm|mm|m|km|pcs|buah|butir|lembar|ekor|orang|kotak|porsi|watt)(?![^\\s]))";
const START = "(?<![^\\s])";
const END = `(?![^\\s])${NOT_MEASURED}`;

const BELOW =
  "(?:di ?bawah|kurang dari|lebih murah dari|maks(?:imal|imum)?|max(?:imal|imum)?|paling mahal|sampai|hingga|under|below|less than|cheaper than|up to|at most)";
const ABOVE =
  "(?:di ?atas|lebih dari|mulai(?: dari)?|min(?:imal|imum)?|paling murah|dari|from|above|over|more than|at least|starting(?: at| from)?)";
const FILLER = "(?:(?:yang|yg|harganya|harga|seharga|sekitar|kisaran|budget|dana|uang|cuma|price|around|about) )*";

const BETWEEN = new RegExp(
  `${START}${FILLER}(?:antara |dari |between |from )?${AMOUNT}(?:-| (?:sampai|sampe|hingga|s d|sd|dan|to|and) )${AMOUNT}${END}`,
  "u",
);
const AT_MOST = new RegExp(`${START}${FILLER}${BELOW} ${FILLER}${AMOUNT}${END}`, "u");
const AT_LEAST = new RegExp(`${START}${FILLER}${ABOVE} ${FILLER}${AMOUNT}${END}`, "u");
/** A price alone is what the shopper has to spend. `k` alone is not read: it is the start of `kg`. */
const ALONE = new RegExp(
  `${START}${FILLER}((?:rp ?\\d[\\d.,]*|\\d[\\d.,]* ?(?:rb|ribu|jt|juta))(?: ?(?:rb|ribu|jt|juta))?)${END}`,
  "u",
);

const SMALLEST_PRICE = 500;
const LARGEST_PRICE = 1_000_000_000;

/** Takes a price out of normalised words: `di bawah 20rb`, `20rb-50rb`, `mulai 10rb`, `maks 1,5jt`, `50 ribu`. */
export function takePrice(words: string): PriceRange & { words: string } {
  const price: PriceRange = { price_from: null, price_to: null };
  let rest = words;
  rest = taken(rest, BETWEEN, ([first, second]) => {
    const [from, to] = [rupiahOf(sharedUnit(first, second)), rupiahOf(second)];
    if (from === null || to === null) return false;
    price.price_from = Math.min(from, to);
    price.price_to = Math.max(from, to);
    return true;
  });
  for (const [pattern, end] of [
    [AT_MOST, "price_to"],
    [AT_LEAST, "price_from"],
    [ALONE, "price_to"],
  ] as const) {
    rest = taken(rest, pattern, ([amount]) => {
      const rupiah = rupiahOf(amount);
      if (rupiah === null || price[end] !== null) return false;
      price[end] = rupiah;
      return true;
    });
  }
  return { words: rest, ...price };
}

function taken(words: string, pattern: RegExp, isPrice: (amounts: string[]) => boolean): string {
  const match = pattern.exec(words);
  if (!match || !isPrice(match.slice(1))) return words;
  const before = words.slice(0, match.index).trimEnd();
  const after = words.slice(match.index + match[0].length);
  return `${before} ${after.trimStart()}`.trimStart();
}

/** `20-50rb` means 20 thousand to 50 thousand. */
function sharedUnit(first = "", second = ""): string {
  const unit = /[a-z]+$/.exec(second)?.[0] ?? "";
  return /^\d{1,3}$/.test(first) ? `${first}${unit}` : first;
}

function rupiahOf(amount = ""): number | null {
  const isMarked = /^rp|[a-z]$/.test(amount);
  const decimal = /^(?:rp ?)?\d+\.\d{1,2}(?= ?[a-z])/.test(amount) ? amount.replace(".", ",") : amount;
  const rupiah = parseRupiah(decimal.replace(/k$/, "rb"));
  if (rupiah === null || rupiah < (isMarked ? SMALLEST_PRICE : 1_000) || rupiah > LARGEST_PRICE) return null;
  return rupiah;
}
