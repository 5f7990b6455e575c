/** Banks and wallets a payout can go to, by the code of the payouts API. */
const BANKS: Record<string, string> = {
  bca: "PT. BANK CENTRAL ASIA TBK.",
  bni: "PT. BANK NEGARA INDONESIA (PERSERO)",
  bri: "PT. BANK RAKYAT INDONESIA (PERSERO)",
  bsi: "PT. BANK SYARIAH INDONESIA",
  btn: "PT. BANK TABUNGAN NEGARA (PERSERO)",
  cimb: "PT. BANK CIMB NIAGA TBK.",
  danamon: "PT. BANK DANAMON INDONESIA TBK.",
  gopay: "GO-PAY",
  mandiri: "PT. BANK MANDIRI (PERSERO) TBK.",
  permata: "PT. BANK PERMATA TBK.",
};

/** What the bank is called, or its code when there is no such bank. */
export function bankName(code: string): string {
  return BANKS[code] ?? code;
}

/** True for a bank a payout can go to. */
export function isBank(code: string): boolean {
  return Object.hasOwn(BANKS, code);
}

/** All banks as the API lists them. */
export function bankList(): { code: string; name: string }[] {
  return Object.entries(BANKS).map(([code, name]) => ({ code, name }));
}
