import { may } from "@pasar/contracts/permissions";
import type { StockHistory } from "@pasar/contracts/stock";
import { formatRupiah } from "@pasar/locale/money";
import { useQuery } from "@tanstack/react-query";
import { Link, useParams } from "react-router";
import { useMember } from "../../lib/session";
import { useText } from "../../lib/text";
import { Icon } from "../../ui/icon";
import { Page } from "../../ui/page";
import { QueryState } from "../../ui/query-state";
import { Section } from "../../ui/section";
import { LowMarkForm } from "./low-mark-form";
import { MovementList } from "./movement-list";
import { useShownStock } from "./pending";
import { shelfQuery } from "./stock-list";
import { titleOf } from "./words";

/** One shelf: its figures, its price, when it is low, and everything that happened to it. */
export function ShelfPage() {
  const { id = "" } = useParams();
  const text = useText();
  const query = useQuery(shelfQuery(id));
  const title = query.data ? titleOf(query.data.row) : text("stock_title");
  return (
    <Page title={title} over={text("stock_title")} backTo="/stok" updatedAt={query.dataUpdatedAt}>
      <QueryState query={query}>
        {(shelf) => (
          <div className="grid grid-cols-1 gap-4">
            <Figures shelf={shelf} readAt={query.dataUpdatedAt} />
            <Tasks shelf={shelf} />
            <Section icon="clock" title={text("stock_history")}>
              <MovementList movements={shelf.movements} />
            </Section>
          </div>
        )}
      </QueryState>
    </Page>
  );
}

function Figures({ shelf: { row }, readAt }: { shelf: StockHistory; readAt: number }) {
  const text = useText();
  const shown = useShownStock(readAt)(row);
  const figures = [
    [text("stock_on_hand"), shown.onHand],
    [text("stock_ordered"), row.reserved],
    [text("stock_free"), shown.available],
  ] as const;
  return (
    <dl className="card grid grid-cols-3 gap-1 p-4 text-center">
      {figures.map(([label, pieces]) => (
        <div key={label} className="flex flex-col-reverse">
          <dt className="leading-tight text-soft">{label}</dt>
          <dd className="text-[1.8rem] font-bold tabular-nums">{pieces}</dd>
        </div>
      ))}
    </dl>
  );
}

function Tasks({ shelf: { row } }: { shelf: StockHistory }) {
  const text = useText();
  const role = useMember()?.member.role;
  if (!role || !may(role, "stock.write")) return null;
  return (
    <div className="grid grid-cols-1 gap-3">
      <Link to={`/stok/${row.variant_id}/hitung`} className="button button-plain">
        <Icon name="note" />
        {text("stock_count_one")}
      </Link>
      {may(role, "products.write") && row.price !== null && (
        <Link to={`/stok/${row.variant_id}/harga`} className="button button-plain">
          <Icon name="cash" />
          {text("stock_price_now", { price: formatRupiah(row.price) })}
        </Link>
      )}
      <LowMarkForm row={row} />
    </div>
  );
}
