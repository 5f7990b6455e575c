import type { OfficeSellerPage } from "@pasar/contracts/office";
import { useOfficeText } from "../../lib/office-text";
import { useLanguage } from "../../lib/text";
import { Section } from "../../ui/section";
import { agoText } from "./ago";
import { Fact } from "./fact";

/** The signs by which an officer sees whether a seller needs help. */
export function SellerHealth({ seller }: { seller: OfficeSellerPage }) {
  const text = useOfficeText();
  const language = useLanguage();
  const lastActive = seller.last_active_at ? agoText(seller.last_active_at, language) : text("office_never");
  return (
    <Section icon="chart" title={text("office_health")}>
      <dl className="divide-y divide-line">
        <Fact label={text("office_fact_active")} isBad={seller.problems.includes("quiet")}>
          {lastActive}
        </Fact>
        <Fact label={text("office_fact_open")}>{seller.open_orders}</Fact>
        <Fact label={text("office_fact_late")} isBad={seller.overdue_orders > 0}>
          {seller.overdue_orders}
        </Fact>
        <Fact label={text("office_fact_products")}>{seller.products}</Fact>
        <Fact label={text("office_fact_gone")} isBad={seller.stock_outs > 0}>
          {seller.stock_outs}
        </Fact>
      </dl>
    </Section>
  );
}
