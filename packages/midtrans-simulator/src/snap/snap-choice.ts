import { CHANNELS, type Channel, type ChannelId } from "../channels";
import { readChargeOn } from "../charge-validation";
import { type JsonObject, objectAt, stringAt } from "../json";
import type { Simulation } from "../simulation";
import type { Transaction } from "../transaction";
import type { SnapToken } from "./snap-tokens";

/** Names of `enabled_payments` that stand for a whole group of channels. */
const GROUPS: Record<string, Channel["paymentType"]> = { bank_transfer: "bank_transfer", cstore: "cstore" };

/** The channels a buyer can choose from: those of the merchant and the bill that take its amount. */
export function choicesOf({ body }: SnapToken, { config, clock }: Simulation): Channel[] {
  const asked = Array.isArray(body.enabled_payments) ? body.enabled_payments.map(String) : null;
  return Object.values(CHANNELS).filter((channel) => {
    const isAsked = !asked || asked.some((name) => name === channel.snapName || GROUPS[name] === channel.paymentType);
    const isActive = !config.enabledPayments || config.enabledPayments.includes(channel.snapName);
    return isAsked && isActive && "charge" in readChargeOn(channel.id, coreBody(body), clock.now());
  });
}

/** Makes the charge a buyer chose; gives the one that exists when there is one, or null for a channel not offered. */
export function choose(token: SnapToken, channelId: ChannelId, simulation: Simulation): Transaction | null {
  const { book, clock, snapTokens } = simulation;
  if (token.transactionId) return book.find(token.transactionId) ?? null;
  const isOffered = choicesOf(token, simulation).some(({ id }) => id === channelId);
  if (!isOffered || !snapTokens.isOpen(token)) return null;
  const reading = readChargeOn(channelId, coreBody(token.body), clock.now());
  if (!("charge" in reading)) return null;
  const { overrideUrls, appendUrls } = token;
  const transaction = book.create({ ...reading.charge, overrideUrls, appendUrls }, false);
  token.transactionId = transaction.transactionId;
  return transaction;
}

function coreBody(body: JsonObject): JsonObject {
  const expiry = objectAt(body, "expiry");
  if (Object.keys(expiry).length === 0) return body;
  const custom_expiry = {
    order_time: stringAt(expiry, "start_time"),
    expiry_duration: expiry.duration,
    unit: expiry.unit,
  };
  return { ...body, custom_expiry };
}
