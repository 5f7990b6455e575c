import { formatRupiah } from "@pasar/locale/money";
import { formatMoment } from "@pasar/locale/time";
import { useRememberedOrders } from "../../device/remembered-orders";
import { localPath } from "../../lib/locale";
import { m } from "../../paraglide/messages.js";
import { getLocale } from "../../paraglide/runtime.js";
import { Icon } from "../../ui/icon";

/** The checkouts made on this device, newest first. */
export function RememberedOrders() {
  const { orders, opened } = useRememberedOrders();
  if (!opened) return <p className="px-4 py-10 text-center text-soft">{m.orders_opening()}</p>;
  if (!orders.length) return <NoOrders />;
  return (
    <ul className="grid gap-3 px-3 pt-3">
      {orders.map(({ id, token, placed_at, total, sellers, numbers }) => (
        <li key={id} className="card relative flex items-center gap-3 p-4">
          <Icon name="receipt" size={28} />
          <span className="grow leading-snug">
            <a className="font-bold after:absolute after:inset-0" href={localPath(`/pesanan/${id}?t=${token}`)}>
              {m.order_number({ number: numbers.join(", ") })}
            </a>
            <span className="block text-[0.9rem]">{sellers.join(", ")}</span>
            <span className="block text-[0.85rem] text-soft">{formatMoment(placed_at, { locale: getLocale() })}</span>
          </span>
          <strong>{formatRupiah(total)}</strong>
        </li>
      ))}
    </ul>
  );
}

function NoOrders() {
  return (
    <div className="px-4 py-12 text-center">
      <span className="inline-flex rounded-full bg-turmeric-pale p-5 text-turmeric-ink">
        <Icon name="receipt" size={44} />
      </span>
      <p className="mt-4 text-[1.1rem] font-bold">{m.orders_none()}</p>
      <p className="mt-1 text-soft">{m.orders_none_help()}</p>
      <a className="button button-main mt-5" href={localPath("/cari")}>
        <Icon name="search" /> {m.start_shopping()}
      </a>
    </div>
  );
}
