import type { Checkout } from "@pasar/contracts/checkout";
import { backend } from "../../lib/backend.server";

const text = (form: FormData, name: string): string => String(form.get(name) ?? "").trim();

/** Sends what a form of the order page says to the backend. Throws BackendError. */
export function sendOrderCommand(checkoutId: string, token: string, form: FormData): Promise<Checkout> {
  const checkout = `/store/checkouts/${encodeURIComponent(checkoutId)}`;
  const query = `?${new URLSearchParams({ token })}`;
  const order = `${checkout}/orders/${encodeURIComponent(text(form, "order_id"))}`;
  const command = text(form, "command");
  if (command === "account") {
    const [bank, number, holder_name] = ["bank", "number", "holder_name"].map((name) => text(form, name));
    return backend(`${checkout}/refund-account${query}`, { bank, number, holder_name });
  }
  if (command === "received") return backend(`${order}/received${query}`, {});
  if (command === "confirm") return backend(`${order}/complaint/confirm${query}`, {});
  if (command === "escalate" || command === "appeal") {
    return backend(`${order}/complaint/${command}${query}`, { text: text(form, "text") });
  }
  const note = text(form, "note");
  return backend(`${order}/cancel${query}`, note ? { note } : {});
}
