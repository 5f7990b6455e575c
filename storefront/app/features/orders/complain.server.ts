import type { Checkout } from "@pasar/contracts/checkout";
import { MOST_COMPLAINT_PHOTOS } from "@pasar/contracts/complaint";
import { BackendError, backend } from "../../lib/backend.server";
import { m } from "../../paraglide/messages.js";
import { sendPhotos } from "./send-photos.server";

/** Sends a buyer's complaint with its photos to the backend. Throws BackendError. */
export async function sendComplaint(
  checkoutId: string,
  orderId: string,
  token: string,
  form: FormData,
): Promise<Checkout> {
  const files = form.getAll("photo").filter((part): part is File => part instanceof File && part.size > 0);
  if (files.length > MOST_COMPLAINT_PHOTOS) {
    const message = m.complaint_photos_most({ count: MOST_COMPLAINT_PHOTOS });
    throw new BackendError(400, { code: "invalid_body", message });
  }
  const [reason, wish, text] = ["reason", "wish", "text"].map((name) => String(form.get(name) ?? "").trim());
  const photos = await sendPhotos(checkoutId, token, files);
  const order = `/store/checkouts/${encodeURIComponent(checkoutId)}/orders/${encodeURIComponent(orderId)}`;
  return backend(`${order}/complaint?${new URLSearchParams({ token })}`, { reason, wish, text, photos });
}
