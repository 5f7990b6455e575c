import type { ReceiptMessage } from "@pasar/contracts/order";
import { redirect } from "react-router";
import { backend, backendFile, orErrorPage } from "../../lib/backend.server";
import { whatsAppLink } from "../../lib/whatsapp";
import type { Route } from "./+types/receipt";

/** A receipt as a PDF, or with `?ke=whatsapp` the way to WhatsApp with it ready to be sent. */
export async function loader({ params, request }: Route.LoaderArgs) {
  const { searchParams } = new URL(request.url);
  const token = searchParams.get("t") ?? "";
  const order = `/store/checkouts/${encodeURIComponent(params.id)}/orders/${encodeURIComponent(params.order)}`;
  const address = (format: "pdf" | "text") => `${order}/receipt?${new URLSearchParams({ token, format })}`;
  if (searchParams.get("ke") !== "whatsapp") return orErrorPage(backendFile(address("pdf")));
  const { text } = await orErrorPage(backend<ReceiptMessage>(address("text")));
  return redirect(whatsAppLink(null, text));
}
