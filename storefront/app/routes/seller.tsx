import { voucherCodeSchema } from "@pasar/contracts/promotion";
import { askCatalogue, sellerPage } from "../features/catalogue/catalogue.server";
import { Pagination } from "../features/catalogue/pagination";
import { ProductGrid } from "../features/catalogue/product-card";
import { placeOf } from "../features/catalogue/seller-card";
import { catalogueQuestion, NO_FILTERS, PAGE_SIZE, readFilters } from "../features/catalogue/shop-filters";
import { Shell } from "../layout/shell";
import { localPath } from "../lib/locale";
import { PUBLIC_PAGE, publicMeta } from "../lib/seo";
import { whatsAppLink } from "../lib/whatsapp";
import { m } from "../paraglide/messages.js";
import { Icon } from "../ui/icon";
import { OpenState } from "../ui/open-state";
import { OpeningHours } from "../ui/opening-hours";
import { SellerBadge } from "../ui/seller-badge";
import type { Route } from "./+types/seller";

export const handle = { lite: true };
export const headers = () => PUBLIC_PAGE;

export async function loader({ params, request }: Route.LoaderArgs) {
  const { origin, searchParams } = new URL(request.url);
  const { page } = readFilters(searchParams);
  const question = catalogueQuestion({ ...NO_FILTERS, page });
  const [{ seller, product_count }, { hits }] = await Promise.all([
    sellerPage(params.handle),
    askCatalogue({ ...question, seller_handle: params.handle, grouped: false }),
  ]);
  const typed = voucherCodeSchema.safeParse(searchParams.get("voucher") ?? "");
  return {
    origin,
    seller,
    count: product_count,
    page,
    products: hits,
    voucher: typed.success ? typed.data : null,
  };
}

export function meta({ loaderData }: Route.MetaArgs) {
  if (!loaderData) return [];
  const { origin, seller } = loaderData;
  return publicMeta({
    origin,
    path: `/penjual/${seller.handle}`,
    title: m.title_with_shop({ title: seller.name }),
    description: seller.story || m.seller_description({ name: seller.name, place: placeOf(seller) }),
  });
}

export default function Seller({ loaderData: { seller, count, page, products, voucher } }: Route.ComponentProps) {
  const path = `/penjual/${seller.handle}`;
  return (
    <Shell path={path} query="">
      <SellerHead seller={seller} />
      <section className="mt-6">
        <h2 className="mb-3 px-4 text-[1.2rem] font-extrabold">{m.products_of_seller({ count })}</h2>
        <ProductGrid products={products} query={voucher ? `?voucher=${voucher}` : undefined} />
        <Pagination
          page={page}
          pages={Math.ceil(count / PAGE_SIZE)}
          address={(other) => localPath(addressOf(path, other, voucher))}
        />
      </section>
    </Shell>
  );
}

function addressOf(path: string, page: number, voucher: string | null): string {
  const query = new URLSearchParams({ ...(page > 1 ? { hal: String(page) } : {}), ...(voucher ? { voucher } : {}) });
  return query.size > 0 ? `${path}?${query}` : path;
}

function SellerHead({ seller }: { seller: Route.ComponentProps["loaderData"]["seller"] }) {
  return (
    <section className="card mx-3 mt-4 p-4">
      <p className="flex flex-wrap gap-2">
        <SellerBadge kind={seller.kind} /> <OpenState open={seller.open_now} closedUntil={seller.closed_until} />
      </p>
      <h1 className="mt-1 text-[1.5rem] leading-tight font-extrabold">{seller.name}</h1>
      <p className="mt-1 flex items-center gap-1 text-soft">
        <Icon name="pin" size={20} /> {placeOf(seller)}
      </p>
      {seller.story && <p className="mt-3 border-l-4 border-turmeric pl-3">{seller.story}</p>}
      {seller.formed_on && (
        <p className="mt-2 text-[0.9rem] text-soft">{m.formed_on({ year: seller.formed_on.slice(0, 4) })}</p>
      )}
      <h2 className="mt-4 mb-1 flex items-center gap-1 font-bold">
        <Icon name="clock" size={20} /> {m.opening_hours()}
      </h2>
      <OpeningHours hours={seller.hours} />
      <a
        className="button button-plain mt-4 w-full"
        href={whatsAppLink(seller.phone, m.greet_message({ name: seller.name }))}
      >
        <Icon name="whatsapp" /> {m.ask_seller()}
      </a>
    </section>
  );
}
