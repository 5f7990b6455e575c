import type { Checkout } from "@pasar/contracts/checkout";
import { backend } from "../../lib/backend.server";

const text = (form: FormData, name: string): string => String(form.get(name) ?? "").trim();

/** The pieces of each product that the form takes out. */
function cutOf(form: FormData): { variant_id: string; quantity: number }[] {
  return [...form.entries()].flatMap(([name, pieces]) =>
    name.startsWith("cut:") && Number(pieces) > 0
      ? [{ variant_id: name.slice("cut:".length), quantity: Number(pieces) }]
      : [],
  );
}

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
  if (command === "cut") {
    return backend(`${order}/partial-cancel${query}`, { id: text(form, "cut_id"), lines: cutOf(form) });
  }
  const note = text(form, "note");
  return backend(`${order}/cancel${query}`, note ? { note } : {});
}
