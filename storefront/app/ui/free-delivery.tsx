import { formatRupiah } from "@pasar/locale/money";
import { m } from "../paraglide/messages.js";
import { Icon } from "./icon";

interface FreeDeliveryProps {
  title: string;
  /** Rupiah of this seller's goods that are missing for it. */
  missing: number;
}

/** The free delivery everybody gets here, or what is missing for it. */
export function FreeDelivery({ title, missing }: FreeDeliveryProps) {
  return (
    <p className="mt-3 flex items-center gap-2 rounded-xl bg-leaf-pale p-3 leading-snug font-semibold text-leaf">
      <Icon name="truck" size={22} />
      {missing > 0 ? m.free_delivery_from({ title, missing: formatRupiah(missing) }) : title}
    </p>
  );
}
