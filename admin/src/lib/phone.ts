/** Writes an Indonesian number (E.164) the way people read it out: `0812-3456-7890`. Other numbers stay as they are. */
export function formatPhone(phone: string): string {
  if (!phone.startsWith("+62")) return phone;
  return `0${phone.slice(3)}`.replace(/^(\d{4})(\d{4})(\d+)$/, "$1-$2-$3");
}
