import { CHANNELS, type Channel, type ChannelId, isChannelId } from "./channels";
import { readExpiry } from "./charge-expiry";
import { checkItems } from "./charge-items";
import { type JsonObject, objectAt, stringAt } from "./json";

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
const BCA_NAME_MAX_LENGTH = 30;
const BNI_PHONE = /^(\+62|0)\d[\d -]*$/;
const BNI_PHONE_MAX_LENGTH = 30;
const BILL_INFO_MAX_LENGTHS = { bill_info1: 10, bill_info2: 30 };
const ALFAMART_TEXT_MAX_LENGTH = 40;
const ECHOED_FIELDS = ["custom_field1", "custom_field2", "custom_field3", "metadata"];

/** Reads the body of POST /v2/charge; gives the charge, or every reason Midtrans would refuse it with. */
export function readCharge(body: JsonObject, now: number): ChargeReading {
  const paymentType = stringAt(body, "payment_type");
  if (paymentType === undefined) return { messages: ["payment_type is required"] };
  const channelId = channelOf(paymentType, body);
  if (channelId === null) return { unknownChannel: true };
  const reading = readChargeOn(channelId, body, now);
  const messages = checkChannelFields(channelId, body);
  return messages.length === 0
    ? reading
    : { messages: ["messages" in reading ? reading.messages : [], messages].flat() };
}

/** Reads the parts of a charge that every channel shares, for a channel that is already chosen. */
export function readChargeOn(channelId: ChannelId, body: JsonObject, now: number): ChargeReading {
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
  const byType: Record<string, unknown> = {
    qris: "qris",
    gopay: "gopay",
    shopeepay: "shopeepay",
    permata: "permata",
    echannel: "mandiri",
    bank_transfer: stringAt(objectAt(body, "bank_transfer"), "bank")?.toLowerCase(),
    cstore: stringAt(objectAt(body, "cstore"), "store")?.toLowerCase(),
  };
  const id = byType[paymentType];
  if (!isChannelId(id)) return null;
  const takes = paymentType === "permata" ? "bank_transfer" : paymentType;
  return CHANNELS[id].paymentType === takes ? id : null;
}

function checkChannelFields(channel: ChannelId, body: JsonObject): string[] {
  if (channel === "mandiri") return checkBillInfo(objectAt(body, "echannel"));
  return channel === "alfamart" ? checkAlfamart(body) : [];
}

/** The documentation marks the bill texts as required (assumed to be refused without). */
function checkBillInfo(echannel: JsonObject): string[] {
  return Object.entries(BILL_INFO_MAX_LENGTHS).flatMap(([field, maxLength]) => {
    const text = stringAt(echannel, field);
    if (!text) return [`echannel.${field} is required`];
    return text.length > maxLength ? [`echannel.${field} size must be between 0 and ${maxLength}`] : [];
  });
}

function checkAlfamart(body: JsonObject): string[] {
  const store = objectAt(body, "cstore");
  const fields = ["alfamart_free_text_1", "alfamart_free_text_2", "alfamart_free_text_3"];
  const tooLong = fields.filter((field) => (stringAt(store, field)?.length ?? 0) > ALFAMART_TEXT_MAX_LENGTH);
  const messages = tooLong.map((field) => `cstore.${field} size must be between 0 and ${ALFAMART_TEXT_MAX_LENGTH}`);
  const hasPipe = JSON.stringify([body.item_details, store]).includes("|");
  return hasPipe ? [...messages, "Alfamart texts must not contain |"] : messages;
}

/** Gives what is wrong with an order id. */
export function checkOrderId(orderId: unknown): string[] {
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
