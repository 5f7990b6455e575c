import type { OfficeOverview, SalesFigures } from "@pasar/contracts/office";
import { formatRupiah } from "@pasar/locale/money";
import { Link } from "react-router";
import { useOfficeText } from "../../lib/office-text";
import { Icon } from "../../ui/icon";
import { Section } from "../../ui/section";

/** What was sold this month beside the one before, and the way to the report. */
export function OverviewSales({ overview }: { overview: OfficeOverview }) {
  const text = useOfficeText();
  return (
    <Section icon="chart" title={text("office_sales_title")}>
      <dl className="mb-4 grid gap-3">
        <Month label={text("office_this_month")} sales={overview.this_month} />
        <Month label={text("office_last_month")} sales={overview.last_month} />
      </dl>
      <Link to="/dinas/laporan" className="button button-plain w-full">
        <Icon name="chart" />
        {text("office_open_report")}
      </Link>
    </Section>
  );
}

function Month({ label, sales }: { label: string; sales: SalesFigures }) {
  const text = useOfficeText();
  return (
    <div>
      <dt className="text-soft">{label}</dt>
      <dd>
        <span className="block text-[1.7rem] leading-tight font-bold tabular-nums">{formatRupiah(sales.rupiah)}</span>
        {text("office_orders", { count: sales.orders })}
      </dd>
    </div>
  );
}
