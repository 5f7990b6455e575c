/** A link that opens WhatsApp with a ready message. Takes an E.164 phone, or `null` to let the reader choose whom. */
export function whatsAppLink(phone: string | null, text: string): string {
  return `https://wa.me/${phone?.replace(/\D/g, "") ?? ""}?text=${encodeURIComponent(text)}`;
}
