import { corpus } from "./data/corpus";
import { kubeListing, outletListings } from "./data/listings";
import { found } from "./data/lookup";
import { officers } from "./data/officers";
import { kubeSeller, outletSeller } from "./data/sellers";
import { commodityOf } from "./data/staples";
import type { DemoCategory, DemoCommodity, DemoOfficer, DemoProduct, DemoRegency, DemoSeller } from "./demo-types";

const STAPLE_ROOT = "sembako";
const STAPLE_SHELVES: readonly (readonly [slug: string, name: string, nameEn: string])[] = [
  ["sembako-karbohidrat", "Beras, Jagung & Umbi", "Rice, maize & tubers"],
  ["sembako-protein-hewani", "Telur, Daging & Ikan", "Eggs, meat & fish"],
  ["sembako-protein-nabati", "Tempe, Tahu & Kacang", "Tempe, tofu & beans"],
  ["sembako-sayur-buah", "Sayur & Buah", "Vegetables & fruit"],
  ["sembako-dapur", "Kebutuhan Dapur", "Kitchen needs"],
];

/** The 43 regencies with their sample villages. */
export function demoRegions(): readonly DemoRegency[] {
  return corpus.regencies;
}

/** The 20 KUBE categories, then `sembako` and its five shelves. */
export function demoCategories(): DemoCategory[] {
  const own = corpus.categories.map(({ slug, name_id, name_en }) => ({
    slug,
    name: name_id,
    nameEn: name_en,
    parentSlug: null,
  }));
  const staples = STAPLE_SHELVES.map(([slug, name, nameEn]) => ({ slug, name, nameEn, parentSlug: STAPLE_ROOT }));
  const root = { slug: STAPLE_ROOT, name: "Sembako", nameEn: "Staple food", parentSlug: null };
  return [...own, root, ...staples].map((category, rank) => ({ ...category, rank }));
}

/** The 60 staples, with those the shop refuses to sell (`sellable` false). */
export function demoCommodities(): DemoCommodity[] {
  return corpus.staples.map(commodityOf);
}

/** The 20 KUBE, then the 15 outlets of Lampung. */
export function demoSellers(): DemoSeller[] {
  return [...corpus.kubes.map(kubeSeller), ...corpus.outlets.map(outletSeller)];
}

/** The officers of the demo province. */
export function demoOfficers(): DemoOfficer[] {
  return officers();
}

/** The 171 KUBE products, then every outlet's staples. */
export function demoProducts(): DemoProduct[] {
  const groups = new Map(corpus.kubes.map((kube, index) => [kube.id, kubeSeller(kube, index)]));
  const ownerOf = (id: string) => found(groups.get(id), `KUBE ${id}`);
  const commodities = demoCommodities();
  return [
    ...corpus.products.map((product) => kubeListing(product, ownerOf(product.owner))),
    ...corpus.outlets.map(outletSeller).flatMap((outlet) => outletListings(outlet, commodities)),
  ];
}
