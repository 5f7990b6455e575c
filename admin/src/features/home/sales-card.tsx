import type { SellerHome } from "@pasar/contracts/home";
import { formatRupiah } from "@pasar/locale/money";
import { useLanguage, useText } from "../../lib/text";

type Sales = SellerHome["sales"];

/** How much was sold: today as the biggest number, then the week and the month, and a bar a day. */
export function SalesCard({ sales }: { sales: Sales }) {
  const text = useText();
  return (
    <div className="card grid gap-4 p-4">
      <div>
        <p className="text-soft">{text("home_sales_today")}</p>
        <p className="text-[2.1rem] leading-tight font-bold tabular-nums">{formatRupiah(sales.today.sales)}</p>
        <p className="font-semibold">{text("home_sales_orders", { count: sales.today.orders })}</p>
      </div>
      <DayBars days={sales.days} />
      <dl className="grid grid-cols-2 gap-3 border-t border-line pt-3">
        <Span label={text("home_sales_week")} amount={sales.week.sales} />
        <Span label={text("home_sales_month")} amount={sales.month.sales} />
      </dl>
    </div>
  );
}

function Span({ label, amount }: { label: string; amount: number }) {
  return (
    <div>
      <dt className="text-soft">{label}</dt>
      <dd className="text-[1.2rem] font-bold tabular-nums">{formatRupiah(amount)}</dd>
    </div>
  );
}

function DayBars({ days }: { days: Sales["days"] }) {
  const text = useText();
  const locale = useLanguage();
  const most = Math.max(1, ...days.map(({ sales }) => sales));
  const nameOf = new Intl.DateTimeFormat(locale, { weekday: "short", timeZone: "UTC" });
  return (
    <ol aria-label={text("home_sales_days")} className="grid grid-cols-7 items-end gap-1.5">
      {days.map(({ date, sales }, place) => (
        <li key={date} className="grid justify-items-stretch gap-1 text-center text-[0.8rem] text-soft">
          <span aria-hidden="true" className="flex h-14 items-end">
            <span
              className={`block min-h-1 w-full rounded-t-md ${place === days.length - 1 ? "bg-leaf" : "bg-edge"}`}
              style={{ height: `${Math.round((sales / most) * 100)}%` }}
            />
          </span>
          {nameOf.format(new Date(date))}
          <span className="sr-only">{formatRupiah(sales)}</span>
        </li>
      ))}
    </ol>
  );
}
