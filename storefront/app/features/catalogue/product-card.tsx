import type { CatalogueHit, Place } from "@pasar/contracts/search";
import { formatRupiah, formatSold } from "@pasar/locale/money";
import { formatDistance } from "../../lib/distance";
import { localPath } from "../../lib/locale";
import { m } from "../../paraglide/messages.js";
import { Icon } from "../../ui/icon";
import { Picture } from "../../ui/picture";
import { MarkedTitle } from "./marked-title";
import { NO_FILTERS, writeFilters } from "./shop-filters";

const CARD_SIZES = "(min-width: 1024px) 240px, (min-width: 640px) 33vw, 50vw";

interface ProductCardProps {
  product: CatalogueHit;
  /** The card with the page's main picture. */
  main: boolean;
  address: string;
}

/** One product in a list; the whole card is the link. */
function ProductCard({ product, main, address }: ProductCardProps) {
  const soldOut = product.stock <= 0;
  return (
    <li className="card relative flex flex-col overflow-hidden" data-id={product.id}>
      <div className={soldOut ? "opacity-60" : ""}>
        <Picture picture={product.picture ?? null} color={product.color} alt="" sizes={CARD_SIZES} main={main} />
      </div>
      <div className="flex grow flex-col gap-1 p-2.5">
        <h3 className="line-clamp-2 text-[0.94rem] leading-snug font-semibold">
          <a className="after:absolute after:inset-0" href={localPath(address)}>
            <MarkedTitle title={product.title} marked={product.marked_title} />
          </a>
        </h3>
        <Price product={product} />
        {soldOut && <p className="text-[0.88rem] font-bold text-clay">{m.sold_out()}</p>}
        <div className="mt-auto grid gap-1 pt-1 text-[0.82rem] leading-snug text-soft">
          <Sellers product={product} />
          <Where product={product} />
        </div>
      </div>
    </li>
  );
}

function Price({ product: { price, unit, unit_price, sold, offers } }: { product: CatalogueHit }) {
  if (isGrouped(offers)) {
    return (
      <>
        <p className="text-[1.12rem] leading-tight font-extrabold text-leaf">
          <span className="text-[0.82rem] font-normal text-soft">{m.cheapest_from()}</span>{" "}
          {formatRupiah(offers.from_price)}
        </p>
        <p className="text-[0.82rem] text-soft">{unit}</p>
      </>
    );
  }
  return (
    <>
      <p className="text-[1.12rem] leading-tight font-extrabold text-leaf">{formatRupiah(price)}</p>
      <p className="text-[0.82rem] text-soft">
        {unit_price ? `${formatRupiah(unit_price.rupiah)}/${unit_price.unit}` : unit}
        {sold > 0 && ` · ${m.sold_count({ count: formatSold(sold) })}`}
      </p>
    </>
  );
}

function Sellers({ product: { seller_kind, seller_name, offers } }: { product: CatalogueHit }) {
  return (
    <span className="flex gap-1">
      <span className={seller_kind === "kube" ? "text-leaf" : "text-turmeric-ink"}>
        <Icon name={seller_kind === "kube" ? "people" : "shop"} size={17} />
      </span>
      {isGrouped(offers) ? <b className="text-ink">{m.seller_count({ count: offers.sellers })}</b> : seller_name}
    </span>
  );
}

/** A group lies in many places: only how far the nearest is can be said. */
function Where({ product: { regency, distance_metres, offers } }: { product: CatalogueHit }) {
  const isGroup = isGrouped(offers);
  if (isGroup && distance_metres === null) return null;
  return (
    <span className="flex gap-1">
      <Icon name="pin" size={17} />
      <span>
        {distance_metres !== null && <b className="text-ink">{formatDistance(distance_metres)}</b>}
        {distance_metres !== null && !isGroup && " · "}
        {!isGroup && shortRegency(regency)}
      </span>
    </span>
  );
}

type Offers = CatalogueHit["offers"];

/** A staple that one seller has is a product like any other. */
function isGrouped(offers: Offers): offers is NonNullable<Offers> {
  return offers !== null && offers.sellers > 1;
}

/** "Kabupaten Lampung Tengah" is too long for half a phone. */
function shortRegency(regency: string): string {
  return regency.replace(/^Kabupaten /, "Kab. ");
}

interface ProductGridProps {
  products: CatalogueHit[];
  mainFirst?: boolean;
  /** Goes with every link to a product, `?voucher=HEMAT10`. */
  query?: string;
  /** Where the shopper is: sellers of a staple are listed from there. */
  place?: Place | null;
}

/** A list of products: two columns on a phone. A staple of many sellers leads to all of them. */
export function ProductGrid({ products, mainFirst = false, query = "", place = null }: ProductGridProps) {
  const addressOf = ({ handle, title, offers }: CatalogueHit) =>
    isGrouped(offers) ? sellersOf(title, offers.commodity_id, place) : `/produk/${handle}${query}`;
  return (
    <ul className="grid grid-cols-2 gap-2.5 px-3 sm:grid-cols-3 lg:grid-cols-4" data-list>
      {products.map((product, at) => (
        <ProductCard key={product.id} product={product} main={mainFirst && at === 0} address={addressOf(product)} />
      ))}
    </ul>
  );
}

/** All sellers of a staple: the nearest first when the shopper's place is known, else the cheapest. */
function sellersOf(title: string, commodity: string, place: Place | null): string {
  const sort = place ? "terdekat" : "termurah";
  return `/cari${writeFilters({ ...NO_FILTERS, query: title, commodity, place, sort })}`;
}
