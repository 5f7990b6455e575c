import type { ProductHit } from "@pasar/contracts/catalogue";
import { formatRupiah, formatSold } from "@pasar/locale/money";
import { localPath } from "../../lib/locale";
import { m } from "../../paraglide/messages.js";
import { Icon } from "../../ui/icon";
import { Picture } from "../../ui/picture";

const CARD_SIZES = "(min-width: 1024px) 240px, (min-width: 640px) 33vw, 50vw";

/** One product in a list; the whole card is the link. */
function ProductCard({ product, main = false, query = "" }: { product: ProductHit; main?: boolean; query?: string }) {
  const soldOut = product.stock <= 0;
  return (
    <li className="card relative flex flex-col overflow-hidden">
      <div className={soldOut ? "opacity-60" : ""}>
        <Picture picture={product.picture ?? null} color={product.color} alt="" sizes={CARD_SIZES} main={main} />
      </div>
      <div className="flex grow flex-col gap-1 p-2.5">
        <h3 className="line-clamp-2 text-[0.94rem] leading-snug font-semibold">
          <a className="after:absolute after:inset-0" href={localPath(`/produk/${product.handle}${query}`)}>
            {product.title}
          </a>
        </h3>
        <p className="text-[1.12rem] leading-tight font-extrabold text-leaf">{formatRupiah(product.price)}</p>
        <p className="text-[0.82rem] text-soft">
          {product.unit}
          {product.sold > 0 && ` · ${m.sold_count({ count: formatSold(product.sold) })}`}
        </p>
        {soldOut && <p className="text-[0.88rem] font-bold text-clay">{m.sold_out()}</p>}
        <div className="mt-auto grid gap-1 pt-1 text-[0.82rem] leading-snug text-soft">
          <span className="flex gap-1">
            <span className={product.seller_kind === "kube" ? "text-leaf" : "text-turmeric-ink"}>
              <Icon name={product.seller_kind === "kube" ? "people" : "shop"} size={17} />
            </span>
            {product.seller_name}
          </span>
          <span className="flex gap-1">
            <Icon name="pin" size={17} /> {shortRegency(product.regency)}
          </span>
        </div>
      </div>
    </li>
  );
}

/** "Kabupaten Lampung Tengah" is too long for half a phone. */
function shortRegency(regency: string): string {
  return regency.replace(/^Kabupaten /, "Kab. ");
}

interface ProductGridProps {
  products: ProductHit[];
  mainFirst?: boolean;
  /** Goes with every link, `?voucher=HEMAT10`. */
  query?: string;
}

/** A list of products: two columns on a phone. */
export function ProductGrid({ products, mainFirst = false, query }: ProductGridProps) {
  return (
    <ul className="grid grid-cols-2 gap-2.5 px-3 sm:grid-cols-3 lg:grid-cols-4">
      {products.map((product, place) => (
        <ProductCard key={product.id} product={product} main={mainFirst && place === 0} query={query} />
      ))}
    </ul>
  );
}
