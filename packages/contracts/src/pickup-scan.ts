const PREFIX = "pasar";

/** What the QR of a pickup code says: the order's number too, so that the code of another order is told from a guess. */
export function pickupScanText(number: number, code: string): string {
  return `${PREFIX}:${number}:${code}`;
}

/** The six digits in a scanned QR, `null` when it is not this order's. */
export function codeOfScan(text: string, number: number): string | null {
  const [prefix, scanned, code] = text.trim().split(":");
  return prefix === PREFIX && scanned === String(number) && code && /^\d{6}$/.test(code) ? code : null;
}
