import type { ReceiptMessage } from "@pasar/contracts/order";
import type { SellerOrder } from "@pasar/contracts/seller";
import { useQuery } from "@tanstack/react-query";
import { api } from "../../lib/api";
import { useText } from "../../lib/text";
import { Icon } from "../../ui/icon";
import { whatsappLink } from "./whatsapp";

/** Opens WhatsApp with the receipt, ready to be sent to the buyer; nothing while it cannot be fetched. */
export function SendReceipt({ order: { id, stage, payment, buyer_phone } }: { order: SellerOrder }) {
  const text = useText();
  const { data } = useQuery({
    queryKey: ["receipt", id, stage, payment.state],
    queryFn: ({ signal }) =>
      api<ReceiptMessage>(`/seller/orders/${encodeURIComponent(id)}/receipt?format=text`, { signal }),
  });
  if (!data) return null;
  return (
    <a
      className="button button-plain mt-3"
      href={whatsappLink(buyer_phone, data.text)}
      target="_blank"
      rel="noreferrer"
    >
      <Icon name="whatsapp" />
      {text("receipt_whatsapp")}
    </a>
  );
}
