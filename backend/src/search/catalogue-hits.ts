import type { SearchTypes } from "@medusajs/framework/types";
import type { CatalogueHit } from "@pasar/contracts/search";
import type { Language } from "../locale/messages";
import { type ShownDocument, titleField } from "./catalogue-question";
import { markedHtml } from "./marked-text";

/** What was found out about a hit beside its document. */
interface Beside {
  marked_title?: string | null;
  distance_metres?: number | null;
}

/** A document as the shop's lists show it, its title in the reader's language. */
export function catalogueHit(document: ShownDocument, language: Language, beside: Beside = {}): CatalogueHit {
  return {
    id: document.id,
    handle: document.handle,
    title: document[titleField(language)] || document.title,
    marked_title: beside.marked_title ?? null,
    picture: document.picture ?? null,
    color: document.color ?? null,
    price: document.price,
    unit: document.unit,
    unit_price: unitPriceOf(document),
    stock: document.stock,
    sold: document.sold,
    category: document.category,
    seller_name: document.seller_name,
    seller_handle: document.seller_handle,
    seller_kind: document.seller_kind,
    regency: document.regency,
    village: document.village,
    ways: document.ways,
    badges: document.badges,
    distance_metres: beside.distance_metres ?? null,
    offers: null,
  };
}

function unitPriceOf({ unit_price, unit_price_per }: ShownDocument): CatalogueHit["unit_price"] {
  return unit_price && unit_price_per ? { rupiah: unit_price, unit: unit_price_per } : null;
}

/** The engine's hits as the shop's lists show them, in the engine's order. */
export function catalogueHits(
  { hits, provider_metadata }: SearchTypes.SearchResult<ShownDocument>,
  language: Language,
): CatalogueHit[] {
  const distances = (provider_metadata?.distances ?? {}) as Record<string, number>;
  return hits.map(({ id, document, highlights }) => {
    const metres = distances[id];
    return catalogueHit(document, language, {
      marked_title: markedHtml(highlights?.[titleField(language)]?.[0]),
      distance_metres: metres === undefined ? null : Math.round(metres),
    });
  });
}
