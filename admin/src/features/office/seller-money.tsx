import type { OfficeSellerPage } from "@pasar/contracts/office";
import { formatRupiah } from "@pasar/locale/money";
import { useOfficeText } from "../../lib/office-text";
import { Section } from "../../ui/section";
import { Fact } from "./fact";

/** The seller's money to look at; nobody of the office can move any. */
export function SellerMoney({ seller }: { seller: OfficeSellerPage }) {
  const text = useOfficeText();
  const { money, sales_30_days: sales } = seller;
  return (
    <Section icon="wallet" title={text("office_money")}>
      <dl className="divide-y divide-line">
        <Fact label={text("office_fact_sales", { count: sales.orders })}>{formatRupiah(sales.rupiah)}</Fact>
        <Fact label={text("office_fact_held")}>{formatRupiah(money.held)}</Fact>
        <Fact label={text("office_fact_payable")}>{formatRupiah(money.payable)}</Fact>
        <Fact label={text("office_fact_cash")}>{formatRupiah(money.cash)}</Fact>
      </dl>
      <p className="mt-3 text-[0.9rem] leading-snug text-soft">{text("office_money_hint")}</p>
    </Section>
  );
}
