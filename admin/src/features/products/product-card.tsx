import type { SellerProductRow } from "@pasar/contracts/products";
import { formatRupiah } from "@pasar/locale/money";
import { Link } from "react-router";
import { useText } from "../../lib/text";
import { Icon } from "../../ui/icon";
import { Picture } from "../../ui/picture";
import { StateBadge } from "./state-badge";

/** One product in the list; the whole card leads to it. */
export function ProductCard({ product }: { product: SellerProductRow }) {
  const text = useText();
  const { id, name, picture, price, highest_price, unit, stock, state } = product;
  return (
    <Link to={`/produk/${id}`} className="card flex items-center gap-3 p-3 hover:border-leaf">
      <Picture picture={picture} size={72} />
      <div className="min-w-0 flex-1">
        <h2 className="line-clamp-2 leading-tight font-bold">{name}</h2>
        <p className="text-[1.12rem] font-bold tabular-nums">
          {formatRupiah(price)}
          {highest_price > price && ` - ${formatRupiah(highest_price)}`}
          <span className="text-[0.9rem] font-normal text-soft"> / {unit}</span>
        </p>
        <div className="mt-1 flex flex-wrap items-center gap-x-3 gap-y-1">
          <p className={stock > 0 ? "" : "font-bold text-clay"}>
            {stock > 0 ? text("product_stock_left", { count: stock }) : text("product_sold_out")}
          </p>
          {state !== "published" && <StateBadge product={product} />}
        </div>
      </div>
      <Icon name="chevron" />
    </Link>
  );
}
