import type { Channel } from "./channels";
import { parseOrderTime } from "./jakarta-time";
import { isJsonObject, numberAt, stringAt } from "./json";

const MIN_EXPIRY_SECONDS = 20;
const SECONDS_PER_UNIT: Record<string, number> = { second: 1, minute: 60, hour: 3600, day: 86_400 };

/** Reads `custom_expiry` into simulated epoch milliseconds, or gives what is wrong with it. */
export function readExpiry(value: unknown, channel: Channel, now: number): { expiresAt?: number; messages: string[] } {
  if (value === undefined || value === null) return { messages: [] };
  if (!isJsonObject(value)) return { messages: ["custom_expiry must be an object"] };
  const seconds = secondsOf(stringAt(value, "unit"), numberAt(value, "expiry_duration"));
  if (seconds === null) return { messages: ["custom_expiry must have a whole expiry_duration and a known unit"] };
  if (seconds < MIN_EXPIRY_SECONDS || seconds > channel.maxExpirySeconds) {
    return { messages: [`custom_expiry must be between 20 seconds and ${channel.maxExpirySeconds} seconds`] };
  }
  const orderTime = stringAt(value, "order_time");
  const start = orderTime === undefined ? now : parseOrderTime(orderTime);
  if (start === null) return { messages: ["custom_expiry.order_time format must be yyyy-MM-dd HH:mm:ss Z"] };
  return { expiresAt: start + seconds * 1000, messages: [] };
}

/** Whole seconds of a duration, or null when it has none or an unknown unit; Snap also says `minutes`. */
export function secondsOf(unit = "minute", duration: number | undefined): number | null {
  const perUnit = SECONDS_PER_UNIT[unit.replace(/s$/, "")];
  return perUnit !== undefined && Number.isSafeInteger(duration) ? Number(duration) * perUnit : null;
}
