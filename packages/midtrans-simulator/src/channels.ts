import { createHash } from "node:crypto";

/** A payment channel the simulator knows, by its own short name. */
export type ChannelId =
  | "qris"
  | "gopay"
  | "shopeepay"
  | "bri"
  | "bni"
  | "bca"
  | "permata"
  | "mandiri"
  | "alfamart"
  | "indomaret";

/** How a refund works on a channel; windows in days since the payment. */
export interface RefundRule {
  partial: boolean;
  onUsDays: number;
  offUsDays: number;
  /** The wallet refuses refunds from 23:55 to 06:00 in Jakarta. */
  pausesAtNight: boolean;
}

/** What Midtrans allows on a channel. Amounts in rupiah, times in seconds. */
export interface Channel {
  id: ChannelId;
  label: string;
  paymentType: "qris" | "gopay" | "shopeepay" | "bank_transfer" | "echannel" | "cstore";
  /** Name in `enabled_payments` of Snap. */
  snapName: string;
  minAmount: number;
  maxAmount: number;
  defaultExpirySeconds: number;
  maxExpirySeconds: number;
  /** The number the payer types: a virtual account, a bill key or a payment code. */
  payCode?: { prefix: string; length: number };
  /** Midtrans documents that it ignores the Idempotency-Key header on these. */
  ignoresIdempotency: boolean;
  /** The bank can take a settlement back within minutes. */
  reversible: boolean;
  /** Absent where money only goes back by hand. */
  refund?: RefundRule;
}

/** Biller code of every Mandiri bill. */
export const MANDIRI_BILLER_CODE = "70012";

const MINUTE = 60;
const DAY = 24 * 60 * MINUTE;
const UNLIMITED = Number.MAX_SAFE_INTEGER;
const WALLET_MAX_AMOUNT = 20_000_000;

const GOPAY_REFUND: RefundRule = { partial: true, onUsDays: 45, offUsDays: 7, pausesAtNight: false };
const SHOPEEPAY_REFUND: RefundRule = { partial: false, onUsDays: 365, offUsDays: 7, pausesAtNight: true };

/** A channel paid by typing a number at a bank or a shop; the upper bound of its expiry is assumed for shops. */
function byNumber(
  id: ChannelId,
  label: string,
  payCode: NonNullable<Channel["payCode"]>,
  more: Partial<Channel> = {},
): Channel {
  return {
    id,
    label,
    paymentType: "bank_transfer",
    snapName: `${id}_va`,
    minAmount: 1,
    maxAmount: UNLIMITED,
    defaultExpirySeconds: DAY,
    maxExpirySeconds: 180 * DAY,
    payCode,
    ignoresIdempotency: false,
    reversible: false,
    ...more,
  };
}

function wallet(id: "qris" | "gopay" | "shopeepay", label: string, more: Partial<Channel> = {}): Channel {
  return {
    id,
    label,
    paymentType: id,
    snapName: id,
    minAmount: 1,
    maxAmount: WALLET_MAX_AMOUNT,
    defaultExpirySeconds: 15 * MINUTE,
    maxExpirySeconds: 5 * DAY,
    ignoresIdempotency: false,
    reversible: false,
    ...more,
  };
}

/** Channel table: limits of 2026-03 documentation, number lengths as seen in public samples (assumed). */
export const CHANNELS: Record<ChannelId, Channel> = {
  qris: wallet("qris", "QRIS", { snapName: "other_qris", maxAmount: 10_000_000, refund: GOPAY_REFUND }),
  gopay: wallet("gopay", "GoPay", { maxExpirySeconds: 7 * DAY, refund: GOPAY_REFUND }),
  shopeepay: wallet("shopeepay", "ShopeePay", { refund: SHOPEEPAY_REFUND }),
  bri: byNumber("bri", "BRI Virtual Account", { prefix: "88112", length: 18 }),
  bni: byNumber("bni", "BNI Virtual Account", { prefix: "98812345", length: 16 }),
  bca: byNumber("bca", "BCA Virtual Account", { prefix: "12345", length: 16 }, { minAmount: 10_000 }),
  permata: byNumber(
    "permata",
    "Permata Virtual Account",
    { prefix: "8562", length: 16 },
    { ignoresIdempotency: true, reversible: true },
  ),
  mandiri: byNumber(
    "mandiri",
    "Mandiri Bill Payment",
    { prefix: "3", length: 12 },
    { paymentType: "echannel", snapName: "echannel", reversible: true },
  ),
  alfamart: byNumber(
    "alfamart",
    "Alfamart",
    { prefix: "4", length: 16 },
    { paymentType: "cstore", snapName: "alfamart", maxAmount: 5_000_000 },
  ),
  indomaret: byNumber(
    "indomaret",
    "Indomaret",
    { prefix: "5", length: 14 },
    {
      paymentType: "cstore",
      snapName: "indomaret",
      minAmount: 10_000,
      maxAmount: 5_000_000,
      ignoresIdempotency: true,
      reversible: true,
    },
  ),
};

/** True for a channel name the simulator can charge. */
export function isChannelId(value: unknown): value is ChannelId {
  return typeof value === "string" && Object.hasOwn(CHANNELS, value);
}

/** Gives the refund rule of a charge: a QRIS code that ShopeePay acquired follows the rule of ShopeePay. */
export function refundRuleOf(channel: Channel, acquirer: string | undefined): RefundRule | undefined {
  return channel.id === "qris" && acquirer === "airpay shopee" ? SHOPEEPAY_REFUND : channel.refund;
}

/** Derives the number a payer types from the order id, so that the same order id always shows the same number. */
export function payCodeOf(channel: Channel, orderId: string): string | undefined {
  if (!channel.payCode) return undefined;
  const { prefix, length } = channel.payCode;
  const digest = createHash("sha256").update(`${channel.id}:${orderId}`).digest("hex");
  const digits = BigInt(`0x${digest}`)
    .toString()
    .slice(0, length - prefix.length);
  return prefix + digits;
}
