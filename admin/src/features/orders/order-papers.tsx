import type { SellerOrder } from "@pasar/contracts/seller";
import { useText } from "../../lib/text";
import { PrintButtons } from "../../ui/print-buttons";
import { Section } from "../../ui/section";

/** What can be printed for an order's parcel; nothing for an order that goes nowhere. */
export function OrderPapers({ order }: { order: SellerOrder }) {
  const text = useText();
  if (order.stage === "cancelled" || order.stage === "awaiting_payment") return null;
  const path = `/seller/orders/${encodeURIComponent(order.id)}`;
  return (
    <Section icon="printer" title={text("print_title")}>
      <PrintButtons
        id="papers-error"
        printables={[
          { label: text("print_packing_slip"), path: `${path}/packing-slip`, name: `isi-paket-${order.number}.pdf` },
          { label: text("print_label"), path: `${path}/label`, name: `label-${order.number}.pdf` },
        ]}
      />
    </Section>
  );
}
