import type { SalesReport } from "@pasar/contracts/office";
import { formatRupiah, formatRupiahShort } from "@pasar/locale/money";
import { useOfficeText } from "../../lib/office-text";
import { useLanguage } from "../../lib/text";
import { Section } from "../../ui/section";
import { monthText } from "./months";
import { SalesTable } from "./sales-table";

const WIDTH = 320;
const HEIGHT = 180;
const FLOOR = HEIGHT - 24;
const TOP = 22;

/** A column for each month; the table below says the same in figures. */
export function SalesByMonth({ report }: { report: SalesReport }) {
  const text = useOfficeText();
  const language = useLanguage();
  const rows = report.rows.map((row) => ({ ...row, name: monthText(row.key, language) }));
  const most = Math.max(1, ...rows.map(({ rupiah }) => rupiah));
  const best = rows.reduce((one, other) => (other.rupiah > one.rupiah ? other : one), { name: "", rupiah: 0 });
  const slot = WIDTH / Math.max(1, rows.length);
  const step = Math.ceil(rows.length / 6);
  const label = best.rupiah
    ? text("office_chart_months", {
        total: formatRupiah(report.total.rupiah),
        month: best.name,
        amount: formatRupiah(best.rupiah),
      })
    : text("office_chart_empty");
  return (
    <Section icon="chart" title={text("office_by_month")}>
      <svg role="img" aria-label={label} viewBox={`0 0 ${WIDTH} ${HEIGHT}`} className="mb-4 w-full">
        <line x1="0" x2={WIDTH} y1={FLOOR} y2={FLOOR} stroke="var(--color-edge)" />
        {rows.map(({ key, name, rupiah }, index) => {
          const height = (rupiah / most) * (FLOOR - TOP);
          const middle = (index + 0.5) * slot;
          return (
            <g key={key}>
              <rect
                x={middle - slot * 0.36}
                y={FLOOR - height}
                width={slot * 0.72}
                height={height}
                rx="2"
                fill="var(--color-leaf)"
              />
              {rupiah > 0 && rupiah === best.rupiah && (
                <text
                  x={Math.min(Math.max(middle, 30), WIDTH - 30)}
                  y={FLOOR - height - 6}
                  textAnchor="middle"
                  fontSize="13"
                  fontWeight="700"
                >
                  {formatRupiahShort(rupiah)}
                </text>
              )}
              {(rows.length - 1 - index) % step === 0 && (
                <text x={middle} y={HEIGHT - 7} textAnchor="middle" fontSize="11" fill="var(--color-soft)">
                  {name.slice(0, 3)}
                </text>
              )}
            </g>
          );
        })}
      </svg>
      <SalesTable caption={text("office_by_month")} head={text("office_month")} rows={rows} total={report.total} />
    </Section>
  );
}
