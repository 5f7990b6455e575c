import type { MidtransBody } from "./http-client";
import { MidtransError } from "./midtrans-error";
import type { MidtransMethod, MidtransTransaction } from "./midtrans-types";

const JAKARTA_TIME = /^\d{4}-\d{2}-\d{2} \d{2}:\d{2}:\d{2}$/;
const WHOLE_RUPIAH = /^(\d+)(?:\.0+)?$/;
const MINUTE_MS = 60 * 1000;
const DEFAULT_EXPIRY_MS: Record<MidtransTransaction["method"], number> = {
  qris: 15 * MINUTE_MS,
  bri_va: 24 * 60 * MINUTE_MS,
  other: 24 * 60 * MINUTE_MS,
};

/** Reads `"10000.00"` or `10000` into integer rupiah. Throws MidtransError when there are cents or it is no amount. */
export function parseRupiah(value: unknown): number {
  const match = WHOLE_RUPIAH.exec(String(value ?? ""));
  const amount = match ? Number(match[1]) : Number.NaN;
  if (!Number.isSafeInteger(amount)) throw unreadable("gross_amount");
  return amount;
}

/** Reads `YYYY-MM-DD HH:mm:ss`, which Midtrans always means in GMT+7, or null when it is something else. */
export function parseJakartaTime(value: unknown): Date | null {
  if (typeof value !== "string" || !JAKARTA_TIME.test(value)) return null;
  const date = new Date(`${value.replace(" ", "T")}+07:00`);
  return Number.isNaN(date.getTime()) ? null : date;
}

/** Reads an answer to charge, status, cancel or expire. Throws MidtransError of kind `unknown` when it cannot be. */
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
    qrString: text(body.qr_string),
    qrImageUrl: qrImageOf(body),
  };
}

function methodOf(body: MidtransBody, bank: string | undefined): MidtransMethod | "other" {
  const paymentType = text(body.payment_type)?.toLowerCase();
  if (paymentType === "qris") return "qris";
  return paymentType === "bank_transfer" && bank === "bri" ? "bri_va" : "other";
}

function virtualAccountOf(body: MidtransBody): { bank: string; vaNumber: string } | undefined {
  const first: unknown = Array.isArray(body.va_numbers) ? body.va_numbers[0] : undefined;
  if (typeof first !== "object" || first === null) return undefined;
  const { bank, va_number: vaNumber } = first as MidtransBody;
  return typeof bank === "string" && typeof vaNumber === "string" ? { bank: bank.toLowerCase(), vaNumber } : undefined;
}

/** `expiry_time` is often there but not promised, so the documented default of the method stands in for it. */
function expiryOf(body: MidtransBody, method: MidtransTransaction["method"]): Date {
  const expiry = parseJakartaTime(body.expiry_time);
  if (expiry) return expiry;
  const created = parseJakartaTime(body.transaction_time)?.getTime() ?? Date.now();
  return new Date(created + DEFAULT_EXPIRY_MS[method]);
}

function qrImageOf(body: MidtransBody): string | undefined {
  const actions: unknown[] = Array.isArray(body.actions) ? body.actions : [];
  for (const action of actions) {
    const { name, url } = (action ?? {}) as MidtransBody;
    if (name === "generate-qr-code") return text(url);
  }
  return undefined;
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
