import type { SellerOrder } from "@pasar/contracts/seller";
import { Icon } from "../../../ui/icon";

/** Who gets the goods and where. */
export function AddressCard({ order }: { order: SellerOrder }) {
  return (
    <div className="card flex gap-3 p-4">
      <span className="text-leaf">
        <Icon name="pin" size={28} />
      </span>
      <div className="min-w-0">
        <p className="text-[1.12rem] font-bold">{order.buyer_name}</p>
        <p className="whitespace-pre-line">{order.address_text}</p>
      </div>
    </div>
  );
}
