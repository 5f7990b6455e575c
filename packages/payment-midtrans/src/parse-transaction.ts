import type { MidtransBody } from "./http-exchange";
import { isMidtransMethod, METHOD_LIMITS } from "./method-limits";
import { MidtransError } from "./midtrans-error";
import type { MidtransMethod, MidtransTransaction } from "./midtrans-types";
import type { MidtransRefund } from "./refund-types";

const JAKARTA_TIME = /^\d{4}-\d{2}-\d{2} \d{2}:\d{2}:\d{2}$/;
const WHOLE_RUPIAH = /^(\d+)(?:\.0+)?$/;
const MINUTE_MS = 60 * 1000;
const OTHER_METHOD_MINUTES = 24 * 60;

/** Reads `"10000.00"` or `10000` into integer rupiah. Throws MidtransError when there are cents or it is no amount. */
export function parseRupiah(value: unknown, field = "gross_amount"): number {
  const match = WHOLE_RUPIAH.exec(String(value ?? ""));
  const amount = match ? Number(match[1]) : Number.NaN;
  if (!Number.isSafeInteger(amount)) throw unreadable(field);
  return amount;
}

/** Reads `YYYY-MM-DD HH:mm:ss`, which Midtrans always means in GMT+7, or null when it is something else. */
export function parseJakartaTime(value: unknown): Date | null {
  if (typeof value !== "string" || !JAKARTA_TIME.test(value)) return null;
  const date = new Date(`${value.replace(" ", "T")}+07:00`);
  return Number.isNaN(date.getTime()) ? null : date;
}

/** Reads an answer to charge, status, cancel, expire or refund. Throws MidtransError of kind `unknown` when it cannot be. */
export function parseTransaction(body: MidtransBody): MidtransTransaction {
  const account = virtualAccountOf(body);
  const method = methodOf(body, account?.bank);
  return {
    orderRef: requiredText(body, "order_id"),
    transactionId: requiredText(body, "transaction_id"),
    status: requiredText(body, "transaction_status").toLowerCase(),
    fraudStatus: text(body.fraud_status)?.toLowerCase(),
    amount: parseRupiah(body.gross_amount),
    currency: (text(body.currency) ?? "IDR").toUpperCase(),
    merchantId: text(body.merchant_id),
    method,
    expiresAt: expiryOf(body, method),
    vaNumber: account?.vaNumber,
    bank: account?.bank,
    billerCode: text(body.biller_code),
    billKey: text(body.bill_key),
    paymentCode: text(body.payment_code),
    qrString: text(body.qr_string),
    qrImageUrl: actionUrl(body, "generate-qr-code"),
    deeplinkUrl: actionUrl(body, "deeplink-redirect"),
    refunds: refundsOf(body),
  };
}

function methodOf(body: MidtransBody, bank: string | undefined): MidtransMethod | "other" {
  const paymentType = text(body.payment_type)?.toLowerCase();
  const candidates: Record<string, string | undefined> = {
    qris: "qris",
    gopay: "gopay",
    shopeepay: "shopeepay",
    bank_transfer: `${bank}_va`,
    echannel: "mandiri_bill",
    cstore: text(body.store)?.toLowerCase(),
  };
  const method = candidates[paymentType ?? ""];
  return isMidtransMethod(method) ? method : "other";
}

/** Permata answers in a field of its own, all other banks in a list. */
function virtualAccountOf(body: MidtransBody): { bank: string; vaNumber: string } | undefined {
  const permata = text(body.permata_va_number);
  if (permata) return { bank: "permata", vaNumber: permata };
  const [first] = objectsIn(body.va_numbers);
  const [bank, vaNumber] = [text(first?.bank), text(first?.va_number)];
  return bank && vaNumber ? { bank: bank.toLowerCase(), vaNumber } : undefined;
}

function refundsOf(body: MidtransBody): MidtransRefund[] {
  return objectsIn(body.refunds).map((refund) => ({
    refundKey: text(refund.refund_key) ?? "",
    amount: parseRupiah(refund.refund_amount, "refund_amount"),
    isBankConfirmed: text(refund.bank_confirmed_at) !== undefined,
  }));
}

/** `expiry_time` is often there but not promised, so the documented default of the method stands in for it. */
function expiryOf(body: MidtransBody, method: MidtransTransaction["method"]): Date {
  const expiry = parseJakartaTime(body.expiry_time);
  if (expiry) return expiry;
  const created = parseJakartaTime(body.transaction_time)?.getTime() ?? Date.now();
  const minutes = method === "other" ? OTHER_METHOD_MINUTES : METHOD_LIMITS[method].expiresInMinutes;
  return new Date(created + minutes * MINUTE_MS);
}

function actionUrl(body: MidtransBody, name: string): string | undefined {
  return text(objectsIn(body.actions).find((action) => action.name === name)?.url);
}

function objectsIn(value: unknown): MidtransBody[] {
  const entries: unknown[] = Array.isArray(value) ? value : [];
  return entries.filter((entry) => typeof entry === "object" && entry !== null) as MidtransBody[];
}

function requiredText(body: MidtransBody, key: string): string {
  const value = text(body[key]);
  if (value === undefined) throw unreadable(key);
  return value;
}

function text(value: unknown): string | undefined {
  return typeof value === "string" && value !== "" ? value : undefined;
}

function unreadable(key: string): MidtransError {
  return new MidtransError(`Midtrans sent a transaction without a usable ${key}`, { kind: "unknown" });
}
