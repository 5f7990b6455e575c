/** A weight in grams or a volume in millilitres for one of the unit. */
const UNITS: Readonly<Record<string, { of: "g" | "ml"; size: number }>> = {
  ...Object.fromEntries(["kg", "kgs", "kilo", "kilogram"].map((name) => [name, { of: "g", size: 1_000 }])),
  ...Object.fromEntries(["ons", "onz"].map((name) => [name, { of: "g", size: 100 }])),
  ...Object.fromEntries(["g", "gr", "grm", "gram"].map((name) => [name, { of: "g", size: 1 }])),
  ...Object.fromEntries(["l", "lt", "ltr", "liter", "litre"].map((name) => [name, { of: "ml", size: 1_000 }])),
  ...Object.fromEntries(["ml", "mili", "mililiter"].map((name) => [name, { of: "ml", size: 1 }])),
};

const SPOKEN: Readonly<Record<string, number>> = {
  ...{ "1/2": 0.5, setengah: 0.5, "1/4": 0.25, seperempat: 0.25, "3/4": 0.75 },
  ...{ satu: 1, dua: 2, tiga: 3, empat: 4, lima: 5, enam: 6, tujuh: 7, delapan: 8, sembilan: 9, sepuluh: 10 },
};

const START = "(?<![\\p{L}\\p{N}.,/])";
const END = "(?![\\p{L}\\p{N}])";
const UNIT = Object.keys(UNITS)
  .sort((a, b) => b.length - a.length)
  .join("|");

const MEASURED = new RegExp(
  `${START}(${Object.keys(SPOKEN).join("|")}|\\d{1,6}(?:[.,]\\d{1,3})?) ?(${UNIT})${END}`,
  "gu",
);
const ONE_OF = new RegExp(`${START}se(${UNIT})${END}`, "gu");
/** "gula 1/4" at the end means a quarter of a kilo; "celana 3/4" does not. */
const BARE_PART = /(?<=[\p{L}\p{N}] )(1\/2|setengah|1\/4|seperempat)(?=["\s]*$)/u;

/**
 * Writes weights and volumes one way: `5kg`, `5 kilo` and `sekilo` become `5 kg` and `1 kg`; `setengah kilo`, `1/2 kg`,
 * `5 ons` and `500gr` become `500 g`; the same for litres. Takes folded text; what is no amount stays as it is.
 */
export function writeAmounts(text: string): string {
  return text
    .replace(ONE_OF, (_, unit: string) => `1 ${unit}`)
    .replace(BARE_PART, "$1 kg")
    .replace(MEASURED, (whole, amount: string, unit: string) => {
      const { of, size } = UNITS[unit] as { of: "g" | "ml"; size: number };
      return written(sizeOf(amount) * size, of) ?? whole;
    });
}

function sizeOf(amount: string): number {
  const spoken = SPOKEN[amount];
  if (spoken !== undefined) return spoken;
  return Number(/^\d{1,3}\.\d{3}$/.test(amount) ? amount.replace(".", "") : amount.replace(",", "."));
}

/** Whole kilograms or litres as such, everything else in grams or millilitres; undefined for parts of those. */
function written(amount: number, of: "g" | "ml"): string | undefined {
  const rounded = Math.round(amount * 1_000) / 1_000;
  if (!Number.isInteger(rounded)) return undefined;
  const isWhole = rounded > 0 && rounded % 1_000 === 0;
  return isWhole ? `${rounded / 1_000} ${of === "g" ? "kg" : "l"}` : `${rounded} ${of}`;
}
