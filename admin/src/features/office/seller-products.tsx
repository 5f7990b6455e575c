import type { OfficeSellerPage } from "@pasar/contracts/office";
import { formatRupiah } from "@pasar/locale/money";
import { useOfficeText } from "../../lib/office-text";
import { Section } from "../../ui/section";

/** The seller's products, the emptiest shelf first. */
export function SellerProducts({ seller }: { seller: OfficeSellerPage }) {
  const text = useOfficeText();
  const more = seller.products - seller.top_products.length;
  return (
    <Section icon="box" title={text("office_products")}>
      {seller.top_products.length === 0 && <p className="text-soft">{text("office_products_none")}</p>}
      <ul className="divide-y divide-line">
        {seller.top_products.map(({ id, title, unit, price, available }) => (
          <li key={id} className="flex items-start justify-between gap-3 py-2 leading-snug first:pt-0 last:pb-0">
            <div className="min-w-0">
              <p className="font-semibold">{title}</p>
              <p className="text-soft tabular-nums">
                {price === null ? text("office_no_price") : formatRupiah(price)} / {unit}
              </p>
            </div>
            <p className={`shrink-0 font-bold tabular-nums ${available > 0 ? "" : "text-clay"}`}>
              {available > 0 ? text("office_stock", { count: available }) : text("office_problem_stock_out")}
            </p>
          </li>
        ))}
      </ul>
      {more > 0 && <p className="mt-3 text-soft">{text("office_products_more", { count: more })}</p>}
    </Section>
  );
}
