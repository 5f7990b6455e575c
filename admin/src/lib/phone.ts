/** Writes an Indonesian number (E.164) the way people read it out: `0812-3456-7890`. Other numbers stay as they are. */
export function formatPhone(phone: string): string {
  if (!phone.startsWith("+62")) return phone;
  return `0${phone.slice(3)}`.replace(/^(\d{4})(\d{4})(\d+)$/, "$1-$2-$3");
}

/** Reads an Indonesian mobile number as people write it; gives E.164 or null. The backend looks closer. */
export function toPhone(text: string): string | null {
  const digits = text.replace(/[\s().+-]/g, "").replace(/^(62|0)/, "");
  return /^8\d{8,11}$/.test(digits) ? `+62${digits}` : null;
}
