import type { ProductPage } from "@pasar/contracts/catalogue";
import { formatRupiah, formatSold } from "@pasar/locale/money";
import { AddToBasket } from "../features/basket/add-to-basket";
import { productPage } from "../features/catalogue/catalogue.server";
import { Choices } from "../features/catalogue/choices";
import { ProductFacts, TrustBadges } from "../features/catalogue/product-facts";
import { SellerCard } from "../features/catalogue/seller-card";
import { Island } from "../islands/island";
import { Shell } from "../layout/shell";
import { localPath } from "../lib/locale";
import { sharePicture } from "../lib/pictures";
import { PUBLIC_PAGE, publicMeta } from "../lib/seo";
import { whatsAppLink } from "../lib/whatsapp";
import { m } from "../paraglide/messages.js";
import { Icon } from "../ui/icon";
import { Picture } from "../ui/picture";
import { SellerBadge } from "../ui/seller-badge";
import type { Route } from "./+types/product";

export const handle = { lite: true };
export const headers = () => PUBLIC_PAGE;

export async function loader({ params, request }: Route.LoaderArgs) {
  return { product: await productPage(params.handle), origin: new URL(request.url).origin };
}

export function meta({ loaderData }: Route.MetaArgs) {
  if (!loaderData) return [];
  const { product, origin } = loaderData;
  return publicMeta({
    origin,
    path: `/produk/${product.handle}`,
    title: m.product_page_title({ title: product.title, price: formatRupiah(product.price) }),
    description: product.description,
    picture: product.picture ? sharePicture(product.picture) : undefined,
  });
}

export default function Product({ loaderData: { product, origin } }: Route.ComponentProps) {
  const path = `/produk/${product.handle}`;
  const address = origin + localPath(path);
  return (
    <Shell path={path} query="" bottomBar={false}>
      <article className="md:grid md:grid-cols-2 md:gap-6 md:pt-6">
        <div className="overflow-hidden md:rounded-2xl">
          <Picture
            picture={product.picture}
            color={product.color}
            lqip={product.lqip}
            alt={product.title}
            sizes="(min-width: 1024px) 480px, (min-width: 768px) 50vw, 100vw"
            main
            flat
          />
          <MorePictures product={product} />
        </div>
        <div className="px-4 pt-4">
          <ProductHead product={product} />
          <Choices product={product} />
          <TrustBadges product={product} />
          <ShareLinks product={product} address={address} />
          <ProductFacts product={product} />
          <h2 className="mt-5 text-[1.15rem] font-extrabold">{m.description()}</h2>
          <p className="mt-1 whitespace-pre-line">{product.description}</p>
        </div>
      </article>
      <SellerCard seller={product.seller} />
      <BuyBar product={product} />
    </Shell>
  );
}

function MorePictures({ product: { more_pictures, color, title } }: { product: ProductPage }) {
  if (!more_pictures.length) return null;
  return (
    <ul className="grid grid-cols-3 gap-1 pt-1">
      {more_pictures.map((picture) => (
        <li key={picture}>
          <Picture picture={picture} color={color} alt={title} sizes="33vw" />
        </li>
      ))}
    </ul>
  );
}

function ProductHead({ product }: { product: ProductPage }) {
  const { title, price, unit, sold, seller, choices, minimum_order, preorder_days } = product;
  const stock = choices.reduce((sum, choice) => sum + choice.stock, 0);
  const isRange = choices.some((choice) => choice.price > price);
  return (
    <>
      <p>
        <SellerBadge kind={seller.kind} /> <span className="text-[0.9rem] text-soft">{seller.regency}</span>
      </p>
      <h1 className="mt-1 text-[1.4rem] leading-tight font-extrabold">{title}</h1>
      <p className="mt-2 flex flex-wrap items-baseline gap-x-2">
        {isRange && <span className="text-soft">{m.cheapest_from()}</span>}
        <strong className="text-[1.8rem] leading-none font-extrabold text-leaf">{formatRupiah(price)}</strong>
        <span className="text-soft">/ {unit}</span>
      </p>
      <p className="mt-2 flex flex-wrap gap-x-4 text-[0.94rem]">
        {stock > 0 ? <span>{m.stock_left({ count: stock })}</span> : <b className="text-clay">{m.sold_out()}</b>}
        {sold > 0 && <span className="text-soft">{m.sold_count({ count: formatSold(sold) })}</span>}
      </p>
      {preorder_days !== null && <p className="mt-1 text-[0.94rem]">{m.preorder({ count: preorder_days })}</p>}
      {minimum_order > 1 && <p className="mt-1 text-[0.94rem]">{m.minimum_order({ count: minimum_order })}</p>}
    </>
  );
}

function ShareLinks({ product, address }: { product: ProductPage; address: string }) {
  const text = `${product.title} - ${formatRupiah(product.price)} - ${address}`;
  return (
    <div className="mt-4 grid grid-cols-2 gap-2">
      <a
        className="button button-plain px-2 text-[0.94rem]"
        href={whatsAppLink(product.seller.phone, m.ask_message({ product: text }))}
      >
        <Icon name="whatsapp" /> {m.ask_seller()}
      </a>
      <a className="button button-plain px-2 text-[0.94rem]" href={whatsAppLink(null, text)}>
        <Icon name="share" /> {m.share()}
      </a>
    </div>
  );
}

function BuyBar({ product }: { product: ProductPage }) {
  const { variant_id, choices, minimum_order, handle: slug, title, unit, picture, color, ways, seller } = product;
  const { id, handle: sellerHandle, name, kind } = seller;
  return (
    <div className="fixed inset-x-0 bottom-0 z-40 border-t border-line bg-white">
      <div className="mx-auto max-w-5xl px-3 py-2">
        <Island
          name="AddToBasket"
          component={AddToBasket}
          props={{
            product: {
              handle: slug,
              title,
              unit,
              picture,
              color,
              ways,
              seller: { id, handle: sellerHandle, name, kind },
            },
            choices,
            first: variant_id,
            minimum: minimum_order,
          }}
        />
      </div>
    </div>
  );
}
