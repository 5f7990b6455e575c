import { CHANNELS, MANDIRI_BILLER_CODE } from "./channels";
import type { RuntimeConfig } from "./config";
import { formatJakarta } from "./jakarta-time";
import type { JsonObject } from "./json";
import { refundedAmount, type Transaction } from "./transaction";

/** Rupiah as Midtrans prints them: a string with two decimals. */
export function grossAmount(amount: number): string {
  return `${amount}.00`;
}

/** The fields every body about a transaction shares. */
export function commonFields(transaction: Transaction, config: RuntimeConfig): JsonObject {
  return {
    transaction_id: transaction.transactionId,
    order_id: transaction.orderId,
    merchant_id: config.merchantId,
    gross_amount: grossAmount(transaction.amount),
    currency: "IDR",
    payment_type: CHANNELS[transaction.channel].paymentType,
    transaction_time: formatJakarta(transaction.createdAt),
    transaction_status: transaction.status,
    fraud_status: "accept",
    expiry_time: formatJakarta(transaction.expiresAt),
    ...channelFields(transaction),
    ...settlementFields(transaction),
    ...refundFields(transaction),
    ...transaction.echoed,
  };
}

function channelFields(transaction: Transaction): JsonObject {
  const { channel, payCode, acquirer } = transaction;
  switch (CHANNELS[channel].paymentType) {
    case "qris":
      return { acquirer };
    case "gopay":
    case "shopeepay":
      return {};
    case "echannel":
      return { biller_code: MANDIRI_BILLER_CODE, bill_key: payCode };
    case "cstore":
      return { store: channel, payment_code: payCode };
    case "bank_transfer":
      if (channel === "permata") return { permata_va_number: payCode };
      return { va_numbers: [{ bank: channel, va_number: payCode }] };
  }
}

function settlementFields(transaction: Transaction): JsonObject {
  const { status, settledAt, issuer, acquirer } = transaction;
  if (settledAt === undefined || status === "deny") return {};
  const paidAt = formatJakarta(settledAt);
  if (transaction.channel === "qris") {
    return { settlement_time: paidAt, issuer, transaction_type: issuer === acquirer ? "on-us" : "off-us" };
  }
  if (CHANNELS[transaction.channel].paymentType !== "bank_transfer") return { settlement_time: paidAt };
  return {
    settlement_time: paidAt,
    payment_amounts: [{ paid_at: paidAt, amount: grossAmount(transaction.amount) }],
  };
}

/** `refund_amount` is the sum so far here and that of the one refund in the answer to a refund (assumed). */
function refundFields(transaction: Transaction): JsonObject {
  if (transaction.refunds.length === 0) return {};
  return {
    refund_amount: grossAmount(refundedAmount(transaction)),
    refunds: transaction.refunds.map((refund, index) => ({
      refund_chargeback_id: index + 1,
      refund_amount: grossAmount(refund.amount),
      refund_key: refund.refundKey,
      refund_method: "online",
      reason: refund.reason,
      created_at: formatJakarta(refund.createdAt),
      bank_confirmed_at: refund.bankConfirmedAt === undefined ? undefined : formatJakarta(refund.bankConfirmedAt),
    })),
  };
}
