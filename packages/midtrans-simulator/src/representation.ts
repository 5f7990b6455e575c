import { CHANNELS } from "./channels";
import type { RuntimeConfig } from "./config";
import { formatJakarta } from "./jakarta-time";
import type { JsonObject } from "./json";
import { signNotification } from "./signature";
import type { Transaction, TransactionStatus } from "./transactions";

const NOTIFICATION_CODES: Record<TransactionStatus, string> = {
  pending: "201",
  settlement: "200",
  expire: "202",
  cancel: "202",
  deny: "202",
};

const STATUS_CODES: Record<TransactionStatus, string> = { ...NOTIFICATION_CODES, expire: "407", cancel: "200" };

/** Rupiah as Midtrans prints them: a string with two decimals. */
export function grossAmount(amount: number): string {
  return `${amount}.00`;
}

/** Body of the answer to a charge. `baseUrl` is how the caller reached the simulator. */
export function chargeBody(transaction: Transaction, config: RuntimeConfig, baseUrl: string): JsonObject {
  const denied = transaction.status === "deny";
  return {
    status_code: denied ? "202" : "201",
    status_message: denied ? "Transaction is denied" : chargeMessage(transaction),
    ...commonFields(transaction, config),
    ...(transaction.qrString === undefined
      ? {}
      : { qr_string: transaction.qrString, actions: qrActions(transaction, baseUrl) }),
  };
}

/** Body of GET status: signed with its own status code, and without the QR string, as at Midtrans (assumed). */
export function statusBody(transaction: Transaction, config: RuntimeConfig): JsonObject {
  const statusCode = STATUS_CODES[transaction.status];
  return {
    status_code: statusCode,
    status_message: "Success, transaction is found",
    ...commonFields(transaction, config),
    signature_key: signature(transaction, statusCode, config),
  };
}

/** Body of the answer to cancel and expire. */
export function actionBody(transaction: Transaction, config: RuntimeConfig): JsonObject {
  const expired = transaction.status === "expire";
  return {
    status_code: expired ? "407" : "200",
    status_message: expired ? "Success, transaction has expired" : "Success, transaction is canceled",
    ...commonFields(transaction, config),
  };
}

/** Body of a notification about `status`, which may lag behind the transaction when order is turned around. */
export function notificationBody(
  transaction: Transaction,
  config: RuntimeConfig,
  status: TransactionStatus = transaction.status,
): JsonObject {
  const statusCode = NOTIFICATION_CODES[status];
  return {
    ...commonFields({ ...transaction, status }, config),
    status_code: statusCode,
    status_message: "midtrans payment notification",
    signature_key: signature(transaction, statusCode, config),
  };
}

function signature(transaction: Transaction, statusCode: string, config: RuntimeConfig): string {
  return signNotification(transaction.orderId, statusCode, grossAmount(transaction.amount), config.serverKey);
}

function commonFields(transaction: Transaction, config: RuntimeConfig): JsonObject {
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
    ...transaction.echoed,
  };
}

function channelFields(transaction: Transaction): JsonObject {
  if (transaction.channel === "qris") return { acquirer: transaction.acquirer };
  if (transaction.channel === "permata") return { permata_va_number: transaction.vaNumber };
  return { va_numbers: [{ bank: transaction.channel, va_number: transaction.vaNumber }] };
}

function settlementFields(transaction: Transaction): JsonObject {
  if (transaction.status !== "settlement" || transaction.settledAt === undefined) return {};
  const paidAt = formatJakarta(transaction.settledAt);
  if (transaction.channel === "qris") {
    const onUs = transaction.issuer === transaction.acquirer;
    return { settlement_time: paidAt, issuer: transaction.issuer, transaction_type: onUs ? "on-us" : "off-us" };
  }
  return {
    settlement_time: paidAt,
    payment_amounts: [{ paid_at: paidAt, amount: grossAmount(transaction.amount) }],
  };
}

function chargeMessage(transaction: Transaction): string {
  return transaction.channel === "qris"
    ? "QRIS transaction is created"
    : "Success, Bank Transfer transaction is created";
}

function qrActions(transaction: Transaction, baseUrl: string): JsonObject[] {
  const path = `/qris/${transaction.transactionId}/qr-code`;
  return [
    { name: "generate-qr-code", method: "GET", url: `${baseUrl}/v2${path}` },
    { name: "generate-qr-code-v2", method: "GET", url: `${baseUrl}/v4${path}` },
  ];
}
