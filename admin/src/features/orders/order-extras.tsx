import type { SellerOrder } from "@pasar/contracts/seller";
import { useReceivingText } from "../../lib/receiving-text";
import { useMay } from "../../lib/rights";
import { RowLink } from "../../ui/row-link";

/** What may be done beside the next step: one more parcel, goods that go again, goods that came back. */
export function OrderExtras({ order }: { order: SellerOrder }) {
  const say = useReceivingText();
  const mayMove = useMay("orders.move");
  const mayShelve = useMay("stock.write");
  const path = `/pesanan/${order.id}`;
  const isReturned = order.parcels_state === "returned";
  return (
    <>
      {order.next_parcel !== null && mayMove && (
        <RowLink to={`${path}/paket`} icon="truck" hint={say(isReturned ? "send_again_hint" : "add_parcel_hint")}>
          {say(isReturned ? "send_again" : "add_parcel")}
        </RowLink>
      )}
      {order.can_put_back && mayShelve && (
        <RowLink to={`${path}/rak`} icon="box" hint={say("put_back_hint")}>
          {say("put_back")}
        </RowLink>
      )}
    </>
  );
}
