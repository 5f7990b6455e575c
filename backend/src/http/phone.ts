import parsePhoneNumber from "libphonenumber-js/mobile";

/**
 * Reads an Indonesian mobile number as people write it (`0812...`, `62812...`, `812...`, spaced).
 * Gives E.164, or null when it is no Indonesian mobile number.
 */
export function toPhone(text: string): string | null {
  const trimmed = text.trim();
  const candidates = trimmed.startsWith("62") ? [`+${trimmed}`, trimmed] : [trimmed];
  for (const candidate of candidates) {
    const phone = parsePhoneNumber(candidate, "ID");
    if (phone?.country === "ID" && phone.isValid()) return phone.number;
  }
  return null;
}
