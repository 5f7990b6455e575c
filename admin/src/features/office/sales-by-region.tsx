import type { SalesReport } from "@pasar/contracts/office";
import { formatRupiah, formatRupiahShort } from "@pasar/locale/money";
import { useOfficeText } from "../../lib/office-text";
import { Section } from "../../ui/section";
import { SalesTable } from "./sales-table";

const MOST_BARS = 12;
const VILLAGE_PARTS = 4;

/** A bar for each of the regions that sold most; the table below has them all. */
export function SalesByRegion({ report }: { report: SalesReport }) {
  const text = useOfficeText();
  const [first] = report.rows;
  const most = Math.max(1, first?.rupiah ?? 0);
  const label =
    first && first.rupiah > 0
      ? text("office_chart_regions", { region: first.name, amount: formatRupiah(first.rupiah) })
      : text("office_chart_empty");
  return (
    <Section icon="map" title={text("office_by_region")}>
      <div role="img" aria-label={label} className="mb-4 grid gap-2">
        {report.rows.slice(0, MOST_BARS).map(({ key, name, rupiah }) => (
          <div key={key} className="leading-tight">
            <p className="flex justify-between gap-3 text-[0.9rem]">
              <span>{name}</span>
              <span className="font-bold tabular-nums">{formatRupiahShort(rupiah)}</span>
            </p>
            <svg aria-hidden="true" viewBox="0 0 100 5" preserveAspectRatio="none" className="h-3 w-full">
              <rect width="100" height="5" fill="var(--color-straw)" />
              <rect width={(rupiah / most) * 100} height="5" fill="var(--color-leaf)" />
            </svg>
          </div>
        ))}
      </div>
      <SalesTable
        caption={text("office_by_region")}
        head={text("office_region")}
        rows={report.rows}
        total={report.total}
        linkOf={({ key }) => (key.split(".").length < VILLAGE_PARTS ? `/dinas/laporan?area=${key}` : null)}
      />
    </Section>
  );
}
