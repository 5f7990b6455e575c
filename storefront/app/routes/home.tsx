import type { CatalogueHit } from "@pasar/contracts/search";
import { bestSellers, categories } from "../features/catalogue/catalogue.server";
import { CategoryLinks } from "../features/catalogue/category-links";
import { Hero } from "../features/catalogue/hero";
import { ProductGrid } from "../features/catalogue/product-card";
import { Shell } from "../layout/shell";
import { localPath } from "../lib/locale";
import { PUBLIC_PAGE, publicMeta } from "../lib/seo";
import { m } from "../paraglide/messages.js";
import { Icon, type IconName } from "../ui/icon";
import type { Route } from "./+types/home";

export const handle = { lite: true };
export const headers = () => PUBLIC_PAGE;

export async function loader({ request }: Route.LoaderArgs) {
  const [shelves, popular, ewarong, kube] = await Promise.all([
    categories(),
    bestSellers({}, 8),
    bestSellers({ seller: "ewarong" }, 4),
    bestSellers({ seller: "kube" }, 4),
  ]);
  return { shelves, popular, ewarong, kube, origin: new URL(request.url).origin };
}

export function meta({ loaderData }: Route.MetaArgs) {
  if (!loaderData) return [];
  const { origin } = loaderData;
  return publicMeta({ origin, path: "/", title: m.home_title(), description: m.home_description() });
}

export default function Home({ loaderData: { shelves, popular, ewarong, kube } }: Route.ComponentProps) {
  return (
    <Shell path="/" place="home" query="">
      <Hero />
      <CategoryLinks categories={shelves} />
      <NearestOutlets />
      <Section title={m.popular_title()} text={m.popular_text()} more="/cari?urut=terlaris" products={popular} />
      <Section
        title={m.ewarong_title()}
        text={m.ewarong_text()}
        more="/cari?penjual=ewarong"
        icon="shop"
        products={ewarong}
      />
      <Section title={m.kube_title()} text={m.kube_text()} more="/cari?penjual=kube" icon="people" products={kube} />
    </Shell>
  );
}

function NearestOutlets() {
  return (
    <p className="mt-6 px-3">
      <a className="card flex items-center gap-3 p-3" href={localPath("/e-warong")}>
        <span className="rounded-full bg-turmeric-pale p-2.5 text-turmeric-ink">
          <Icon name="pin" size={28} />
        </span>
        <span className="leading-tight">
          <b className="block text-[1.08rem] text-leaf">{m.find_outlets_near()}</b>
          <span className="text-[0.94rem] text-soft">{m.find_outlets_near_text()}</span>
        </span>
      </a>
    </p>
  );
}

interface SectionProps {
  title: string;
  text: string;
  more: string;
  icon?: IconName;
  products: CatalogueHit[];
}

function Section({ title, text, more, icon, products }: SectionProps) {
  if (!products.length) return null;
  return (
    <section className="mt-8">
      <div className="px-4">
        <h2 className="flex items-center gap-2 text-[1.3rem] font-extrabold">
          {icon && <Icon name={icon} />} {title}
        </h2>
        <p className="mb-3 text-soft">{text}</p>
      </div>
      <ProductGrid products={products} />
      <p className="mt-3 px-3">
        <a className="button button-plain w-full sm:w-auto" href={localPath(more)}>
          {m.see_all()} <span className="sr-only">{title}</span>
        </a>
      </p>
    </section>
  );
}
