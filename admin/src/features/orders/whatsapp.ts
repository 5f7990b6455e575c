/** Opens a WhatsApp chat. Takes a phone number as E.164 and the text to begin with. */
export function whatsappLink(phone: string, message: string): string {
  return `https://wa.me/${phone.replace(/\D/g, "")}?text=${encodeURIComponent(message)}`;
}
