import { config } from "../../config";
import { checkoutToken } from "../../http/secrets";
import type { Language } from "../../locale/messages";

/** The address of a buyer's page of a checkout. Whoever has it is let in: it goes to the buyer's own phone alone. */
export function orderPageUrl(checkoutId: string, language: Language): string {
  const url = new URL(`${language === "en" ? "/en" : ""}/pesanan/${checkoutId}`, config.storefrontUrl);
  url.searchParams.set("t", checkoutToken(checkoutId));
  return url.href;
}

/** The address of an order, or of the complaint about it, in the work app. Opens nothing without a session. */
export function workPageUrl(room: "pesanan" | "komplain", orderId: string): string {
  return new URL(`/${room}/${orderId}`, config.adminUrl).href;
}
