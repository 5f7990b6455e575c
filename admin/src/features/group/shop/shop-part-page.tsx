import type { ShopSettings } from "@pasar/contracts/shop-settings";
import type { ComponentType } from "react";
import { Navigate, useParams } from "react-router";
import { type TextKey, useText } from "../../../lib/text";
import { Page } from "../../../ui/page";
import { QueryState } from "../../../ui/query-state";
import { CashForm } from "./cash-form";
import { ContactForm } from "./contact-form";
import { DeliveryForm } from "./delivery-form";
import { HolidayForm } from "./holiday-form";
import { HoursForm } from "./hours-form";
import { PickupForm } from "./pickup-form";
import { useShop } from "./shop-settings";
import { StoryForm } from "./story-form";

const PARTS: Record<string, { title: TextKey; Form: ComponentType<{ settings: ShopSettings }> }> = {
  libur: { title: "shop_holiday", Form: HolidayForm },
  jam: { title: "shop_hours", Form: HoursForm },
  antar: { title: "shop_delivery", Form: DeliveryForm },
  ambil: { title: "shop_pickup", Form: PickupForm },
  tunai: { title: "shop_cash", Form: CashForm },
  kontak: { title: "shop_contact", Form: ContactForm },
  cerita: { title: "shop_story", Form: StoryForm },
};

/** Changes one part of the shop's settings. */
export function ShopPartPage() {
  const { part = "" } = useParams();
  const text = useText();
  const query = useShop();
  const shown = Object.hasOwn(PARTS, part) ? PARTS[part] : undefined;
  if (!shown) return <Navigate to="/kelompok/toko" replace />;
  const { title, Form } = shown;
  return (
    <Page title={text(title)} over={text("group_shop")} backTo="/kelompok/toko" updatedAt={query.dataUpdatedAt}>
      <QueryState query={query}>{(settings) => <Form settings={settings} />}</QueryState>
    </Page>
  );
}
