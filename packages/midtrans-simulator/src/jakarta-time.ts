const JAKARTA_OFFSET_MS = 7 * 60 * 60 * 1000;
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
