import type { StockRow } from "@pasar/contracts/stock";
import { formatRupiah } from "@pasar/locale/money";
import { Link } from "react-router";
import { useText } from "../../lib/text";
import { Icon } from "../../ui/icon";
import { Picture } from "../../ui/picture";
import { tap } from "./drafts";
import type { ShownStock } from "./pending";
import { signed, titleOf } from "./words";

interface StockCardProps {
  row: StockRow;
  shown: ShownStock;
  /** Tapped and not saved yet. */
  draft: number;
  mayWrite: boolean;
}

/** One shelf: what it is, how many there are, and a big plus and minus. */
export function StockCard({ row, shown, draft, mayWrite }: StockCardProps) {
  const text = useText();
  const title = titleOf(row);
  return (
    <article className={`card p-3.5 ${draft === 0 ? "" : "border-2 border-turmeric"}`}>
      <div className="flex items-center gap-3">
        <Picture picture={row.picture} size={52} />
        <div className="min-w-0 flex-1">
          <h2 className="line-clamp-2 leading-tight font-bold">{title}</h2>
          <p className="text-soft tabular-nums">
            {row.price === null ? text("stock_no_price") : formatRupiah(row.price)} / {row.unit}
          </p>
        </div>
        <Link
          to={`/stok/${row.variant_id}`}
          className="-mr-2 flex size-12 items-center justify-center"
          aria-label={text("stock_open", { title })}
        >
          <Icon name="chevron" />
        </Link>
      </div>
      <div className="mt-3 flex items-center justify-between gap-2">
        {mayWrite && (
          <TapButton
            label={text("stock_minus", { title })}
            sign="−"
            isOff={shown.available + draft <= 0}
            onTap={() => tap(row, -1)}
          />
        )}
        <p className="flex-1 text-center" role="status">
          <strong className="block text-[1.9rem] leading-none tabular-nums">{shown.onHand + draft}</strong>
          <span className="text-[0.9rem] text-soft">
            {draft === 0 ? text("stock_pieces") : text("stock_change", { change: signed(draft) })}
          </span>
        </p>
        {mayWrite && (
          <TapButton label={text("stock_plus", { title })} sign="+" isOff={false} onTap={() => tap(row, 1)} />
        )}
      </div>
      <StockMarks row={row} shown={shown} />
    </article>
  );
}

function StockMarks({ row, shown }: Pick<StockCardProps, "row" | "shown">) {
  const text = useText();
  return (
    <div className="mt-2 flex flex-wrap gap-1.5 empty:hidden">
      {shown.refusal !== null && (
        <Link to="/menunggu" className="badge min-h-12 bg-clay-pale text-clay">
          <Icon name="alert" size={20} />
          {shown.refusal}
        </Link>
      )}
      {shown.waiting > 0 && (
        <span className="badge bg-turmeric-pale text-turmeric-ink">
          <Icon name="clock" size={17} />
          {text("stock_waiting")}
        </span>
      )}
      {row.is_published && shown.available <= row.low_at && (
        <span className="badge bg-clay-pale text-clay">
          <Icon name="alert" size={17} />
          {text(shown.available <= 0 ? "stock_empty" : "stock_is_low")}
        </span>
      )}
      {row.reserved > 0 && (
        <span className="badge bg-straw text-ink">{text("stock_reserved", { count: row.reserved })}</span>
      )}
      {!row.is_published && <span className="badge bg-straw text-ink">{text("stock_draft")}</span>}
    </div>
  );
}

interface TapButtonProps {
  label: string;
  sign: string;
  isOff: boolean;
  onTap: () => void;
}

function TapButton({ label, sign, isOff, onTap }: TapButtonProps) {
  return (
    <button
      type="button"
      aria-label={label}
      disabled={isOff}
      onClick={onTap}
      className="size-16 shrink-0 rounded-2xl border-2 border-leaf bg-white text-[2rem] leading-none font-bold text-leaf active:bg-leaf-pale disabled:border-line disabled:text-edge"
    >
      <span aria-hidden="true">{sign}</span>
    </button>
  );
}
