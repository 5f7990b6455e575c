import type { SalesFigures, SalesRow } from "@pasar/contracts/office";
import { formatRupiah } from "@pasar/locale/money";
import { Link } from "react-router";
import { useOfficeText } from "../../lib/office-text";

interface SalesTableProps {
  caption: string;
  /** What the first column holds. */
  head: string;
  rows: SalesRow[];
  total: SalesFigures;
  /** Where a row's name leads to; null for nowhere. */
  linkOf?: (row: SalesRow) => string | null;
}

/** Sales in figures, with their sum. */
export function SalesTable({ caption, head, rows, total, linkOf }: SalesTableProps) {
  const text = useOfficeText();
  const number = "py-2 pl-2 text-right whitespace-nowrap tabular-nums";
  return (
    <table className="w-full text-[0.88rem] leading-snug sm:text-[0.94rem]">
      <caption className="sr-only">{caption}</caption>
      <thead>
        <tr className="border-b-2 border-edge">
          <th scope="col" className="py-2 text-left">
            {head}
          </th>
          <th scope="col" className={number}>
            {text("menu_orders")}
          </th>
          <th scope="col" className={number}>
            {text("office_sales_title")}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => {
          const link = linkOf?.(row);
          return (
            <tr key={row.key} className="border-b border-line">
              <th scope="row" className="text-left font-semibold">
                {link ? (
                  <Link to={link} className="flex min-h-12 items-center text-leaf underline">
                    {row.name}
                  </Link>
                ) : (
                  <span className="block py-2">{row.name}</span>
                )}
              </th>
              <td className={number}>{row.orders}</td>
              <td className={number}>{formatRupiah(row.rupiah)}</td>
            </tr>
          );
        })}
      </tbody>
      <tfoot>
        <tr className="border-t-2 border-edge font-bold">
          <th scope="row" className="py-2 text-left">
            {text("office_total")}
          </th>
          <td className={number}>{total.orders}</td>
          <td className={number}>{formatRupiah(total.rupiah)}</td>
        </tr>
      </tfoot>
    </table>
  );
}
