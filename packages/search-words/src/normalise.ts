import { writeAmounts } from "./amounts";

const SIDES: Readonly<Record<string, string>> = { "3": "tiga", "4": "empat", "5": "lima", "6": "enam", "8": "delapan" };

const WORD_START = "(?<![\\p{L}\\p{N}])";
const WORD_END = "(?![\\p{L}\\p{N}]|[.,/]\\d)";

/** Kept beside letters and digits: quotes, a minus before a word, a range of numbers, and what stands inside a number. */
const DROPPED =
  /(?!"|(?<=\d)[.,/](?=\d)|(?<![^\s"])-(?=["\p{L}\p{N}])|(?<=(?<![\p{L}\p{N}])(?:rp ?)?\d[\d.,]*(?:rb|ribu|k|jt|juta)?)-(?=(?:rp ?)?\d))[^\p{L}\p{N}]/gu;
const DOUBLED = new RegExp(`(?<![\\p{L}\\p{N}-])(\\p{L}{3,})2(an|nya)?${WORD_END}`, "gu");
const SIDED = new RegExp(`${WORD_START}segi ?([34568])${WORD_END}`, "gu");

/**
 * Writes Indonesian text one way, for search: lower case without accents, a hyphen as a space, `oleh2` as `oleh oleh`,
 * `segi4` as `segi empat`, weights and volumes as {@link writeAmounts} says. Documents and queries are both written so.
 * Quotes, a minus before a word and one space at the end stay, because they mean something in a query.
 * Never throws, and writing twice changes nothing more.
 */
export function normaliseText(text: string): string {
  const words = fold(text)
    .replace(DROPPED, " ")
    .replace(DOUBLED, "$1 $1$2")
    .replace(SIDED, (_, sides: string) => `segi ${SIDES[sides]}`)
    .replace(/ +/g, " ")
    .trim();
  return words && /\s$/.test(text) ? `${writeAmounts(words)} ` : writeAmounts(words);
}

function fold(text: string): string {
  return text
    .replaceAll("¼", " 1/4 ")
    .replaceAll("½", " 1/2 ")
    .replaceAll("¾", " 3/4 ")
    .normalize("NFKD")
    .toLowerCase()
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .replace(/[\u201c\u201d\u201e\u00ab\u00bb]/g, '"')
    .replace(/[\u2010-\u2015\u2212]/g, "-")
    .replace(/(?<=\d)\u2044(?=\d)/g, "/")
    .replace(/\s+/g, " ")
    .replace(/\p{C}/gu, "")
    .replace(/(?<=\p{L})['\u2018\u2019\u02bc`](?=\p{L})/gu, "")
    .replace(/(?<=\d(?:rb|ribu|k|jt|juta)?) - (?=(?:rp ?)?\d)/gu, "-")
    .replace(/<(?= ?(?:rp ?)?\d)/g, " di bawah ")
    .replace(/>(?= ?(?:rp ?)?\d)/g, " di atas ");
}
