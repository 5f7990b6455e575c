import { may } from "@pasar/contracts/permissions";
import type { ShopSettings } from "@pasar/contracts/shop-settings";
import { formatRupiah } from "@pasar/locale/money";
import type { ReactNode } from "react";
import { formatPhone } from "../../../lib/phone";
import { useReceivingText } from "../../../lib/receiving-text";
import { useMember } from "../../../lib/session";
import { type Translate, useLanguage, useText } from "../../../lib/text";
import { Icon, type IconName } from "../../../ui/icon";
import { Page } from "../../../ui/page";
import { QueryState } from "../../../ui/query-state";
import { RowLink } from "../../../ui/row-link";
import { dayName } from "../day-name";
import { useShop } from "./shop-settings";

/** How the shop shows the seller, row by row; each leads to the screen that changes it. */
export function ShopPage() {
  const text = useText();
  const query = useShop();
  return (
    <Page title={text("group_shop")} over={useMember()?.seller.name} backTo="/kelompok" updatedAt={query.dataUpdatedAt}>
      <QueryState query={query}>{(settings) => <Rows settings={settings} />}</QueryState>
    </Page>
  );
}

function Rows({ settings }: { settings: ShopSettings }) {
  const text = useText();
  const language = useLanguage();
  const say = useReceivingText();
  const { story, phone, address, takes_cash, delivery, distance_delivery, pickup, closed_until } = settings;
  const day = closed_until ? dayName(closed_until, language) : null;
  return (
    <div className="grid gap-3">
      <Row to="libur" icon="lock" title={text("shop_holiday")}>
        {day ? text("shop_closed_until", { day }) : text("shop_open_as_usual")}
      </Row>
      <Row to="jam" icon="clock" title={text("shop_hours")}>
        {openDays(settings, text)}
      </Row>
      <Row to="antar" icon="motor" title={text("shop_delivery")}>
        {delivery && text("shop_delivers", { fee: formatRupiah(delivery.fee), count: delivery.districts.length })}
        {distance_delivery &&
          say("delivers_by_distance", {
            fee: formatRupiah(distance_delivery.base_fee),
            pace: formatRupiah(distance_delivery.per_kilometre),
            kilometres: distance_delivery.radius_kilometres,
          })}
        {!delivery && !distance_delivery && text("shop_delivers_not")}
      </Row>
      <Row to="ambil" icon="shop" title={text("shop_pickup")}>
        {say("shop_pickup_now", {
          hours: pickup.preparation_hours,
          limit:
            pickup.slot_limit === null
              ? say("shop_pickup_unlimited")
              : say("shop_pickup_limited", { count: pickup.slot_limit }),
        })}
      </Row>
      <Row to="tunai" icon="cash" title={text("shop_cash")}>
        {text(takes_cash ? "shop_cash_yes" : "shop_cash_no")}
      </Row>
      <Row to="kontak" icon="phone" title={text("shop_contact")}>
        {formatPhone(phone)}
        <br />
        {address}
      </Row>
      <Row to="cerita" icon="note" title={text("shop_story")}>
        <span className="line-clamp-2">{story || text("shop_story_none")}</span>
      </Row>
    </div>
  );
}

function openDays({ hours }: ShopSettings, text: Translate): string {
  const open = hours.filter((day) => day.open !== null).length;
  return text("shop_open_days", { count: open });
}

interface RowProps {
  to: string;
  icon: IconName;
  title: string;
  children: ReactNode;
}

/** A row that leads on only for those who may change the settings. */
function Row({ to, icon, title, children }: RowProps) {
  const role = useMember()?.member.role;
  if (role && may(role, "seller.edit")) {
    return (
      <RowLink to={`/kelompok/toko/${to}`} icon={icon} hint={children}>
        {title}
      </RowLink>
    );
  }
  return (
    <div className="card flex items-center gap-3 px-4 py-3 leading-snug">
      <span className="text-leaf">
        <Icon name={icon} size={28} />
      </span>
      <div>
        <p className="font-bold">{title}</p>
        <div className="text-soft">{children}</div>
      </div>
    </div>
  );
}
