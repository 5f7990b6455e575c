/** What a spreadsheet program takes for the beginning of a formula (OWASP, CSV injection). */
const DANGEROUS = /^[=+\-@\t\r\n]/;
const NEUTRALISED = /^'(?=[=+\-@\t\r\n])/;
/** A phone number or a negative number is no formula. */
const SIGNED_NUMBER = /^[+-]\s?\d[\d\s.,-]*$/;

/** Makes text that would be run as a formula plain text, with the apostrophe spreadsheet programs use themselves. */
export function neutralise(text: string): string {
  return DANGEROUS.test(text) ? `'${text}` : text;
}

/** Gives neutralised text as it was. */
export function restore(text: string): string {
  return text.replace(NEUTRALISED, "");
}

/** Tells whether a text cell of a CSV file would be run as a formula. */
export function isFormulaText(text: string): boolean {
  return DANGEROUS.test(text) && !SIGNED_NUMBER.test(text);
}
