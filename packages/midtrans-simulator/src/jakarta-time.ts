const JAKARTA_OFFSET_MS = 7 * 60 * 60 * 1000;
const MINUTE_MS = 60 * 1000;
const DAY_MS = 24 * 60 * MINUTE_MS;
const ORDER_TIME = /^(\d{4})-(\d{2})-(\d{2}) (\d{2}):(\d{2}):(\d{2}) ([+-])(\d{2})(\d{2})$/;

/** Formats epoch milliseconds as Midtrans does: `YYYY-MM-DD HH:mm:ss` in Asia/Jakarta, without an offset. */
export function formatJakarta(epochMs: number): string {
  return new Date(epochMs + JAKARTA_OFFSET_MS).toISOString().slice(0, 19).replace("T", " ");
}

/** Reads `custom_expiry.order_time` (`YYYY-MM-DD HH:mm:ss +0700`) into epoch milliseconds, or null when malformed. */
export function parseOrderTime(text: string): number | null {
  const match = ORDER_TIME.exec(text);
  if (!match) return null;
  const [, year, month, day, hour, minute, second, sign, offsetHours, offsetMinutes] = match;
  const epochMs = Date.parse(
    `${year}-${month}-${day}T${hour}:${minute}:${second}.000${sign}${offsetHours}:${offsetMinutes}`,
  );
  return Number.isNaN(epochMs) ? null : epochMs;
}

/** Minutes since midnight in Jakarta, from epoch milliseconds. */
export function jakartaMinuteOfDay(epochMs: number): number {
  const time = new Date(epochMs + JAKARTA_OFFSET_MS);
  return time.getUTCHours() * 60 + time.getUTCMinutes();
}

/** Seconds from `epochMs` to the next `HH:MM:00` in Jakarta, or undefined when the text is no time. */
export function secondsUntilJakarta(epochMs: number, time: string): number | undefined {
  const match = /^([01]\d|2[0-3]):([0-5]\d)$/.exec(time);
  if (!match) return undefined;
  const wantedMs = (Number(match[1]) * 60 + Number(match[2])) * MINUTE_MS;
  const waitMs = wantedMs - ((epochMs + JAKARTA_OFFSET_MS) % DAY_MS);
  return (waitMs <= 0 ? waitMs + DAY_MS : waitMs) / 1000;
}
