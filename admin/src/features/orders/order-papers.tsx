import type { SellerOrder } from "@pasar/contracts/seller";
import { useText } from "../../lib/text";
import { PrintButtons } from "../../ui/print-buttons";
import { Section } from "../../ui/section";
import { SendReceipt } from "./send-receipt";

/** What can be printed or sent for an order; an order that goes nowhere has its receipt alone. */
export function OrderPapers({ order }: { order: SellerOrder }) {
  const text = useText();
  const path = `/seller/orders/${encodeURIComponent(order.id)}`;
  const isParcel = order.stage !== "cancelled" && order.stage !== "awaiting_payment";
  const parcelPapers = [
    { label: text("print_packing_slip"), path: `${path}/packing-slip`, name: `isi-paket-${order.number}.pdf` },
    { label: text("print_label"), path: `${path}/label`, name: `label-${order.number}.pdf` },
  ];
  return (
    <Section icon="printer" title={text("print_title")}>
      <PrintButtons
        id="papers-error"
        printables={[
          ...(isParcel ? parcelPapers : []),
          { label: text("print_receipt"), path: `${path}/receipt`, name: `struk-${order.number}.pdf` },
        ]}
      />
      <SendReceipt order={order} />
    </Section>
  );
}
