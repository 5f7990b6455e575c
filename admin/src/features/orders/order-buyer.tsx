import type { SellerOrder } from "@pasar/contracts/seller";
import { formatRupiah } from "@pasar/locale/money";
import { formatMoment } from "@pasar/locale/time";
import { formatPhone } from "../../lib/phone";
import { useMember, useTimeZone } from "../../lib/session";
import { useLanguage, useText } from "../../lib/text";
import { Icon } from "../../ui/icon";
import { Section } from "../../ui/section";
import { whatsappLink } from "./whatsapp";

/** Who ordered, how to reach them and where the goods go. */
export function OrderBuyer({ order }: { order: SellerOrder }) {
  const text = useText();
  const timeZone = useTimeZone();
  const locale = useLanguage();
  const until = order.pickup_until && formatMoment(order.pickup_until, { locale, timeZone });
  return (
    <Section icon="person" title={text("order_buyer")}>
      <p className="text-[1.12rem] font-bold">{order.buyer_name}</p>
      <p className="tabular-nums">{formatPhone(order.buyer_phone)}</p>
      <ContactLinks order={order} />
      {order.note && <Fact icon="note" label={text("order_note")} value={order.note} />}
      {order.address_text && <Fact icon="pin" label={text("order_address")} value={order.address_text} />}
      {until && <Fact icon="clock" label={text("way_pickup")} value={text("order_pickup_until", { at: until })} />}
      {order.service && <Fact icon="truck" label={text("send_book_service")} value={order.service.service_name} />}
      {order.tracking_number && <Fact icon="truck" label={text("order_tracking")} value={order.tracking_number} />}
    </Section>
  );
}

function ContactLinks({ order }: { order: SellerOrder }) {
  const text = useText();
  const seller = useMember()?.seller.name ?? "";
  const message = text("order_whatsapp_text", {
    buyer: order.buyer_name,
    seller,
    number: order.number,
    total: formatRupiah(order.total),
  });
  return (
    <div className="mt-3 grid grid-cols-2 gap-2">
      <a
        className="button button-plain px-2"
        href={whatsappLink(order.buyer_phone, message)}
        target="_blank"
        rel="noreferrer"
      >
        <Icon name="whatsapp" />
        {text("order_whatsapp")}
      </a>
      <a className="button button-plain px-2" href={`tel:${order.buyer_phone}`}>
        <Icon name="phone" />
        {text("order_call")}
      </a>
    </div>
  );
}

function Fact({ icon, label, value }: { icon: "clock" | "note" | "pin" | "truck"; label: string; value: string }) {
  return (
    <div className="mt-4 flex gap-3 border-t border-line pt-3">
      <span className="text-leaf">
        <Icon name={icon} />
      </span>
      <div className="min-w-0">
        <h3 className="text-[0.9rem] text-soft">{label}</h3>
        <p className="font-semibold whitespace-pre-line">{value}</p>
      </div>
    </div>
  );
}
