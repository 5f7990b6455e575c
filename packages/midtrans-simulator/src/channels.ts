import { createHash } from "node:crypto";

/** A payment channel the simulator knows: QRIS or the virtual account of one bank. */
export type ChannelId = "qris" | "bri" | "bni" | "bca" | "permata";

/** What Midtrans allows on a channel. Amounts in rupiah, times in seconds. */
export interface Channel {
  id: ChannelId;
  label: string;
  paymentType: "qris" | "bank_transfer";
  minAmount: number;
  maxAmount: number;
  defaultExpirySeconds: number;
  maxExpirySeconds: number;
  virtualAccount?: { prefix: string; length: number };
  /** Midtrans documents that it ignores the Idempotency-Key header on these. */
  ignoresIdempotency: boolean;
  /** The bank can take a settlement back within minutes. */
  reversible: boolean;
}

const MINUTE = 60;
const DAY = 24 * 60 * MINUTE;
const UNLIMITED = Number.MAX_SAFE_INTEGER;

function bank(id: ChannelId, label: string, prefix: string, length: number, more: Partial<Channel> = {}): Channel {
  return {
    id,
    label,
    paymentType: "bank_transfer",
    minAmount: 1,
    maxAmount: UNLIMITED,
    defaultExpirySeconds: DAY,
    maxExpirySeconds: 180 * DAY,
    virtualAccount: { prefix, length },
    ignoresIdempotency: false,
    reversible: false,
    ...more,
  };
}

/** Channel table: limits of 2026-03 documentation, number lengths as seen in public samples (assumed). */
export const CHANNELS: Record<ChannelId, Channel> = {
  qris: {
    id: "qris",
    label: "QRIS",
    paymentType: "qris",
    minAmount: 1,
    maxAmount: 10_000_000,
    defaultExpirySeconds: 15 * MINUTE,
    maxExpirySeconds: 5 * DAY,
    ignoresIdempotency: false,
    reversible: false,
  },
  bri: bank("bri", "BRI Virtual Account", "88112", 18),
  bni: bank("bni", "BNI Virtual Account", "98812345", 16),
  bca: bank("bca", "BCA Virtual Account", "12345", 16, { minAmount: 10_000 }),
  permata: bank("permata", "Permata Virtual Account", "8562", 16, { ignoresIdempotency: true, reversible: true }),
};

/** True for a channel name the simulator can charge. */
export function isChannelId(value: unknown): value is ChannelId {
  return typeof value === "string" && Object.hasOwn(CHANNELS, value);
}

/** Derives the virtual account number of an order, so that the same order id always shows the same number. */
export function virtualAccountNumber(channel: Channel, orderId: string): string | undefined {
  if (!channel.virtualAccount) return undefined;
  const { prefix, length } = channel.virtualAccount;
  const digest = createHash("sha256").update(`${channel.id}:${orderId}`).digest("hex");
  const digits = BigInt(`0x${digest}`)
    .toString()
    .slice(0, length - prefix.length);
  return prefix + digits;
}
