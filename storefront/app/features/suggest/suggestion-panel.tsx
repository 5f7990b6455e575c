import { formatRupiah } from "@pasar/locale/money";
import { pictureUrl } from "../../lib/pictures";
import { m } from "../../paraglide/messages.js";
import { Icon, type IconName } from "../../ui/icon";
import type { SuggestionRow } from "./suggestion-rows";

/** The id of the listbox. */
export const LIST = "saran";

/** The id of one line. */
export const optionId = (place: number) => `${LIST}-${place}`;

interface SuggestionPanelProps {
  rows: SuggestionRow[];
  /** The marked line, -1 for none. */
  active: number;
  /** One row that scrolls sideways, so that the results below stay in sight. */
  isStrip: boolean;
  onChoose: (row: SuggestionRow) => void;
  /** Forgets one recent search, or all. */
  onForget: (words?: string) => void;
}

/** The lines below the search field. It lies over the page, so that nothing moves under a thumb. */
export function SuggestionPanel({ rows, active, isStrip, onChoose, onForget }: SuggestionPanelProps) {
  const isRecent = rows[0]?.kind === "recent";
  const strip = isStrip && !isRecent;
  return (
    <div className="card absolute inset-x-0 top-full z-50 mt-1 overflow-hidden text-ink shadow-lg">
      {isRecent && (
        <p className="flex items-center pl-3 text-[0.9rem] text-soft">
          {m.recent_searches()}
          <button
            type="button"
            className="ml-auto min-h-12 px-3 font-bold text-leaf underline underline-offset-4"
            onClick={() => onForget()}
          >
            {m.forget_all()}
          </button>
        </p>
      )}
      <div className={isRecent ? "grid grid-cols-[1fr_auto]" : ""}>
        <div role="listbox" id={LIST} aria-label={m.suggestions()} className={strip ? "strip" : "min-w-0"}>
          {rows.map((row, place) => (
            <a
              key={row.kind + row.href}
              id={optionId(place)}
              role="option"
              aria-selected={place === active}
              tabIndex={-1}
              href={row.href}
              className={`${strip ? "chip" : "flex min-h-12 items-center gap-3 px-3"} aria-selected:bg-leaf-pale`}
              onClick={() => onChoose(row)}
            >
              <Row row={row} />
            </a>
          ))}
        </div>
        {isRecent && <ForgetButtons rows={rows} onForget={onForget} />}
      </div>
    </div>
  );
}

const ICONS: Record<Exclude<SuggestionRow["kind"], "product">, IconName> = {
  recent: "clock",
  words: "search",
  category: "box",
  seller: "shop",
};

function Row({ row: { kind, text, detail, product } }: { row: SuggestionRow }) {
  if (kind === "product" && product) {
    return (
      <>
        <ProductPicture product={product} />
        <span className="min-w-0 grow py-1 leading-tight">
          <span className="block truncate text-[0.94rem]">{text}</span>
          <b className="text-leaf">{formatRupiah(product.price)}</b>
        </span>
      </>
    );
  }
  return (
    <>
      <span className="text-soft">
        <Icon name={ICONS[kind === "product" ? "words" : kind]} size={20} />
      </span>
      <span className="min-w-0 py-1 leading-tight">
        <span className="block truncate font-semibold">{text}</span>
        {detail && <span className="block truncate text-[0.82rem] font-normal text-soft">{detail}</span>}
      </span>
      {kind === "category" && (
        <span className="ml-auto text-[0.82rem] font-normal text-soft">{m.filter_category()}</span>
      )}
    </>
  );
}

function ProductPicture({ product: { picture, color } }: { product: NonNullable<SuggestionRow["product"]> }) {
  const style = { backgroundColor: color ?? "#e2d5ba" };
  if (!picture) return <span className="my-1 size-12 shrink-0 rounded-lg" style={style} />;
  return (
    <img
      className="my-1 size-12 shrink-0 rounded-lg object-cover"
      style={style}
      src={pictureUrl(picture, 160)}
      width="48"
      height="48"
      alt=""
    />
  );
}

/** Beside the list and not in it: a line of a listbox can hold no button. */
function ForgetButtons({ rows, onForget }: Pick<SuggestionPanelProps, "rows" | "onForget">) {
  return (
    <ul>
      {rows.map(({ text }) => (
        <li key={text}>
          <button
            type="button"
            className="flex size-12 items-center justify-center text-soft"
            aria-label={m.forget_search({ words: text })}
            onClick={() => onForget(text)}
          >
            <Icon name="close" size={20} />
          </button>
        </li>
      ))}
    </ul>
  );
}
