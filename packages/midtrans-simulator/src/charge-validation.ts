import { CHANNELS, type Channel, type ChannelId, isChannelId } from "./channels";
import { parseOrderTime } from "./jakarta-time";
import { isJsonObject, type JsonObject, numberAt, objectAt, stringAt } from "./json";

/** A charge that passed validation. Amount in rupiah, `expiresAt` in simulated epoch milliseconds. */
export interface ChargeRequest {
  orderId: string;
  amount: number;
  channel: ChannelId;
  acquirer?: string;
  expiresAt?: number;
  echoed: JsonObject;
  overrideUrls: string[];
  appendUrls: string[];
}

/** Result of reading a charge body. */
export type ChargeReading =
  | { charge: Omit<ChargeRequest, "overrideUrls" | "appendUrls"> }
  | { unknownChannel: true }
  | { messages: string[] };

const ORDER_ID = /^[A-Za-z0-9_.~-]+$/;
const ORDER_ID_MAX_LENGTH = 50;
const ITEM_TEXT_MAX_LENGTH = 50;
const BCA_NAME_MAX_LENGTH = 30;
const MIN_EXPIRY_SECONDS = 20;
const BNI_PHONE = /^(\+62|0)\d[\d -]*$/;
const BNI_PHONE_MAX_LENGTH = 30;
const SECONDS_PER_UNIT: Record<string, number> = { second: 1, minute: 60, hour: 3600, day: 86_400 };
const ECHOED_FIELDS = ["custom_field1", "custom_field2", "custom_field3", "metadata"];

/** Reads the body of POST /v2/charge; gives the charge, or every reason Midtrans would refuse it with. */
export function readCharge(body: JsonObject, now: number): ChargeReading {
  const paymentType = stringAt(body, "payment_type");
  if (paymentType === undefined) return { messages: ["payment_type is required"] };
  const channelId = channelOf(paymentType, body);
  if (channelId === null) return { unknownChannel: true };

  const channel = CHANNELS[channelId];
  const expiry = readExpiry(body.custom_expiry, channel, now);
  const details = objectAt(body, "transaction_details");
  const messages = [
    ...checkOrderId(details.order_id),
    ...checkAmount(details.gross_amount, channel),
    ...checkItems(body.item_details, details.gross_amount),
    ...checkCustomer(objectAt(body, "customer_details"), channelId),
    ...expiry.messages,
  ];
  if (messages.length > 0) return { messages };
  return {
    charge: {
      orderId: String(details.order_id),
      amount: Number(details.gross_amount),
      channel: channelId,
      acquirer: channelId === "qris" ? (stringAt(objectAt(body, "qris"), "acquirer") ?? "gopay") : undefined,
      expiresAt: expiry.expiresAt,
      echoed: Object.fromEntries(ECHOED_FIELDS.filter((key) => body[key] != null).map((key) => [key, body[key]])),
    },
  };
}

function channelOf(paymentType: string, body: JsonObject): ChannelId | null {
  if (paymentType === "qris" || paymentType === "permata") return paymentType;
  if (paymentType !== "bank_transfer") return null;
  const bank = stringAt(objectAt(body, "bank_transfer"), "bank")?.toLowerCase();
  return isChannelId(bank) && bank !== "qris" ? bank : null;
}

function checkOrderId(orderId: unknown): string[] {
  if (typeof orderId !== "string" || orderId === "") return ["transaction_details.order_id is required"];
  if (orderId.length > ORDER_ID_MAX_LENGTH) return ["transaction_details.order_id size must be between 0 and 50"];
  if (!ORDER_ID.test(orderId)) return ["transaction_details.order_id contains an unsupported character"];
  return [];
}

function checkAmount(amount: unknown, channel: Channel): string[] {
  if (amount === undefined || amount === null) return ["transaction_details.gross_amount is required"];
  if (!Number.isSafeInteger(amount)) return ["transaction_details.gross_amount is not a whole number"];
  const rupiah = Number(amount);
  if (rupiah < channel.minAmount) {
    return [`transaction_details.gross_amount must be greater than or equal to ${channel.minAmount}`];
  }
  if (rupiah > channel.maxAmount) {
    return [`transaction_details.gross_amount must be less than or equal to ${channel.maxAmount}`];
  }
  return [];
}

function checkItems(items: unknown, grossAmount: unknown): string[] {
  if (items === undefined || items === null) return [];
  if (!Array.isArray(items)) return ["item_details must be a list"];
  const messages = items.flatMap(checkItem);
  if (messages.length > 0) return messages;
  const sum = items.reduce((total: number, item: JsonObject) => total + Number(item.price) * Number(item.quantity), 0);
  return sum === grossAmount ? [] : ["transaction_details.gross_amount is not equal to the sum of item_details"];
}

function checkItem(item: unknown, index: number): string[] {
  const at = `item_details[${index}]`;
  if (!isJsonObject(item)) return [`${at} must be an object`];
  const messages: string[] = [];
  const quantity = numberAt(item, "quantity");
  const name = stringAt(item, "name");
  if (!Number.isSafeInteger(item.price)) messages.push(`${at}.price is not a whole number`);
  if (quantity === undefined || !Number.isSafeInteger(quantity) || quantity < 1) {
    messages.push(`${at}.quantity must be a whole number of at least 1`);
  }
  if (!name) messages.push(`${at}.name is required`);
  else if (name.length > ITEM_TEXT_MAX_LENGTH) messages.push(`${at}.name size must be between 0 and 50`);
  if (String(item.id ?? "").length > ITEM_TEXT_MAX_LENGTH) messages.push(`${at}.id size must be between 0 and 50`);
  return messages;
}

function checkCustomer(customer: JsonObject, channel: ChannelId): string[] {
  const name = `${stringAt(customer, "first_name") ?? ""} ${stringAt(customer, "last_name") ?? ""}`.trim();
  if (channel === "bca" && name.length > BCA_NAME_MAX_LENGTH) {
    return ["customer_details name size must be between 0 and 30"];
  }
  const phone = stringAt(customer, "phone");
  if (channel === "bni" && phone && (!BNI_PHONE.test(phone) || phone.length > BNI_PHONE_MAX_LENGTH)) {
    return ["customer_details.phone must start with +62 or 0"];
  }
  return [];
}

function readExpiry(value: unknown, channel: Channel, now: number): { expiresAt?: number; messages: string[] } {
  if (value === undefined || value === null) return { messages: [] };
  if (!isJsonObject(value)) return { messages: ["custom_expiry must be an object"] };
  const perUnit = SECONDS_PER_UNIT[stringAt(value, "unit") ?? "minute"];
  const duration = numberAt(value, "expiry_duration");
  if (perUnit === undefined) return { messages: ["custom_expiry.unit is invalid"] };
  if (duration === undefined || !Number.isSafeInteger(duration)) {
    return { messages: ["custom_expiry.expiry_duration is not a whole number"] };
  }
  const seconds = duration * perUnit;
  if (seconds < MIN_EXPIRY_SECONDS || seconds > channel.maxExpirySeconds) {
    return { messages: [`custom_expiry must be between 20 seconds and ${channel.maxExpirySeconds} seconds`] };
  }
  const orderTime = stringAt(value, "order_time");
  const start = orderTime === undefined ? now : parseOrderTime(orderTime);
  if (start === null) return { messages: ["custom_expiry.order_time format must be yyyy-MM-dd HH:mm:ss Z"] };
  return { expiresAt: start + seconds * 1000, messages: [] };
}
