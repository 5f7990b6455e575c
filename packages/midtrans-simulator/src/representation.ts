import { CHANNELS } from "./channels";
import type { RuntimeConfig } from "./config";
import type { JsonObject } from "./json";
import { signNotification } from "./signature";
import type { Transaction, TransactionStatus } from "./transaction";
import { commonFields, grossAmount } from "./transaction-fields";

const NOTIFICATION_CODES: Record<TransactionStatus, string> = {
  pending: "201",
  settlement: "200",
  expire: "202",
  cancel: "202",
  deny: "202",
  refund: "200",
  partial_refund: "200",
  chargeback: "200",
};

const STATUS_CODES: Record<TransactionStatus, string> = { ...NOTIFICATION_CODES, expire: "407", cancel: "200" };

/** Body of the answer to a charge. `baseUrl` is how the caller reached the simulator. */
export function chargeBody(transaction: Transaction, config: RuntimeConfig, baseUrl: string): JsonObject {
  const denied = transaction.status === "deny";
  const actions = actionsOf(transaction, baseUrl);
  return {
    status_code: denied ? "202" : "201",
    status_message: denied ? "Transaction is denied" : chargeMessage(transaction),
    ...commonFields(transaction, config),
    ...(transaction.channel === "qris" ? { qr_string: transaction.qrString } : {}),
    ...(actions.length > 0 ? { actions } : {}),
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

/** Body of the answer to a refund that went through: its own amount and number. */
export function refundBody(transaction: Transaction, config: RuntimeConfig): JsonObject {
  const refund = transaction.refunds.at(-1);
  const { refunds: _all, ...common } = commonFields(transaction, config);
  return {
    ...common,
    status_code: "200",
    status_message: "Success, refund request is approved",
    refund_chargeback_id: transaction.refunds.length,
    refund_amount: grossAmount(refund?.amount ?? 0),
    refund_key: refund?.refundKey,
  };
}

/** Body of the answer to a refund that the wallet turned down: code 202 and nothing given back (wording assumed). */
export function refusedRefundBody(transaction: Transaction, config: RuntimeConfig): JsonObject {
  return {
    ...commonFields(transaction, config),
    status_code: "202",
    status_message: "Refund request is rejected by the issuer",
    refund_amount: grossAmount(0),
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

function chargeMessage({ channel }: Transaction): string {
  const label = CHANNELS[channel].paymentType === "bank_transfer" ? "Success, Bank Transfer" : CHANNELS[channel].label;
  return `${label} transaction is created`;
}

function actionsOf({ channel, transactionId }: Transaction, baseUrl: string): JsonObject[] {
  const get = (name: string, path: string) => ({ name, method: "GET", url: `${baseUrl}${path}` });
  const deeplink = get("deeplink-redirect", `/__pay/${transactionId}`);
  if (channel === "qris") {
    return [
      get("generate-qr-code", `/v2/qris/${transactionId}/qr-code`),
      get("generate-qr-code-v2", `/v4/qris/${transactionId}/qr-code`),
    ];
  }
  if (channel === "shopeepay") return [deeplink];
  if (channel !== "gopay") return [];
  return [
    get("generate-qr-code", `/v2/gopay/${transactionId}/qr-code`),
    deeplink,
    get("get-status", `/v2/${transactionId}/status`),
    { name: "cancel", method: "POST", url: `${baseUrl}/v2/${transactionId}/cancel` },
  ];
}
