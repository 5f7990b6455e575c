/** A household food licence number, read. */
export interface PirtNumber {
  /** As it is printed: `P-IRT 2061871010123-29`. */
  text: string;
  /** The last day it is valid, `2029-12-31`. */
  validUntil: string;
}

const LENGTH = 15;
const CENTURY = "20";

/**
 * Reads a P-IRT number: 15 digits, of which the first names the packaging (1-8) and the last two the year it ends.
 * Gives null for anything else. Assumed: it holds to the end of that year. Source: domain notes, section 8.
 */
export function parsePirtNumber(text: string): PirtNumber | null {
  const written = text.trim().replace(/^p[-\s.]?irt\s*(?:no\.?)?[\s:]*/i, "");
  if (!/^[\d\s.-]+$/.test(written)) return null;
  const digits = written.replace(/\D/g, "");
  if (digits.length !== LENGTH || !/^[1-8]/.test(digits)) return null;
  const year = digits.slice(-2);
  return { text: `P-IRT ${digits.slice(0, -2)}-${year}`, validUntil: `${CENTURY}${year}-12-31` };
}
