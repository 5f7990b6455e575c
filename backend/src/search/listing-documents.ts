import type { RemoteQueryFunction } from "@medusajs/framework/types";
import { methodsOfReceiving } from "./ways";

/** One document of the `product` index. Prices are integer rupiah. It holds no personal data. */
export type ListingDocument = {
  id: string;
  handle: string;
  title: string;
  search_words: string;
  seller_name: string;
  category_name: string;
  regency: string;
  description: string;
  picture?: string;
  color?: string;
  price: number;
  unit: string;
  stock: number;
  in_stock: boolean;
  sold: number;
  category: string;
  seller_handle: string;
  seller_kind: string;
  regency_code: string;
  ways: string[];
  badges: string[];
  commodity_id?: string;
  status: string;
  sales_channel_ids: string[];
  created_at: string;
};

interface Selection {
  filters?: Record<string, unknown>;
  pagination?: { skip: number; take: number };
}

interface ListingGraph {
  id: string;
  unit: string;
  category: string;
  picture: string | null;
  color: string | null;
  search_words: string[];
  sold: number;
  ship_scope: string;
  licence_kind: string | null;
  halal_status: string | null;
  commodity_id: string | null;
  product: ProductGraph | null;
  seller: SellerGraph | null;
  commodity: { rules: { status: string; valid_from: string; valid_to: string | null }[] } | null;
}

interface ProductGraph {
  id: string;
  handle: string;
  title: string;
  description: string | null;
  status: string;
  created_at: string;
  categories: { name: string }[];
  sales_channels: { id: string }[];
  variants: {
    prices: { amount: number; currency_code: string; price_list_id: string | null }[];
    inventory_items: {
      inventory: { location_levels: LevelGraph[] } | null;
    }[];
  }[];
}

interface LevelGraph {
  location_id: string;
  stocked_quantity: number;
  reserved_quantity: number;
}

interface SellerGraph {
  handle: string;
  kind: string;
  name: string;
  status: string;
  regency_code: string;
  regency_name: string;
  stock_location_id: string;
  delivery_option_id: string | null;
  courier_option_id: string | null;
}

const FIELDS = [
  "id",
  "unit",
  "category",
  "picture",
  "color",
  "search_words",
  "sold",
  "ship_scope",
  "licence_kind",
  "halal_status",
  "commodity_id",
  "commodity.rules.*",
  "seller.*",
  "product.id",
  "product.handle",
  "product.title",
  "product.description",
  "product.status",
  "product.created_at",
  "product.categories.name",
  "product.sales_channels.id",
  "product.variants.prices.*",
  "product.variants.inventory_items.inventory.location_levels.location_id",
  "product.variants.inventory_items.inventory.location_levels.stocked_quantity",
  "product.variants.inventory_items.inventory.location_levels.reserved_quantity",
];

/** Reads listings as documents of the `product` index; listings of suspended sellers are left out. */
export async function listingDocuments(
  query: RemoteQueryFunction,
  { filters, pagination }: Selection,
): Promise<ListingDocument[]> {
  const { data } = await query.graph({
    entity: "listing",
    fields: FIELDS,
    filters,
    pagination: pagination ? { ...pagination, order: { id: "ASC" } } : undefined,
  });
  return (data as unknown as ListingGraph[]).flatMap(documentOf);
}

function documentOf(listing: ListingGraph): ListingDocument[] {
  const { product, seller } = listing;
  if (!product || !seller || seller.status !== "active") return [];
  const stock = stockOf(product, seller);
  return [
    {
      id: product.id,
      handle: product.handle,
      title: product.title,
      search_words: listing.search_words.join(" "),
      seller_name: seller.name,
      category_name: product.categories.map(({ name }) => name).join(" "),
      regency: seller.regency_name,
      description: product.description ?? "",
      picture: listing.picture ?? undefined,
      color: listing.color ?? undefined,
      price: priceOf(product),
      unit: listing.unit,
      stock,
      in_stock: stock > 0,
      sold: listing.sold,
      category: listing.category,
      seller_handle: seller.handle,
      seller_kind: seller.kind,
      regency_code: seller.regency_code,
      ways: methodsOfReceiving(seller, listing.ship_scope),
      badges: badgesOf(listing),
      commodity_id: listing.commodity_id ?? undefined,
      status: product.status,
      sales_channel_ids: product.sales_channels.map(({ id }) => id),
      created_at: new Date(product.created_at).toISOString(),
    },
  ];
}

function priceOf({ variants }: ProductGraph): number {
  const amounts = variants.flatMap(({ prices }) =>
    prices.filter((price) => price.currency_code === "idr" && !price.price_list_id).map(({ amount }) => Number(amount)),
  );
  return Math.min(...amounts);
}

function stockOf({ variants }: ProductGraph, { stock_location_id }: SellerGraph): number {
  return variants
    .flatMap(({ inventory_items }) => inventory_items.flatMap(({ inventory }) => inventory?.location_levels ?? []))
    .filter(({ location_id }) => location_id === stock_location_id)
    .reduce((sum, level) => sum + Number(level.stocked_quantity) - Number(level.reserved_quantity), 0);
}

function badgesOf({ halal_status, licence_kind, commodity }: ListingGraph): string[] {
  const today = new Date().toISOString().slice(0, 10);
  const eligible = commodity?.rules.some(
    ({ status, valid_from, valid_to }) =>
      status === "eligible" && valid_from <= today && (!valid_to || today <= valid_to),
  );
  return [
    ...(halal_status === "bersertifikat" ? ["halal"] : []),
    ...(licence_kind === "P-IRT" ? ["pirt"] : []),
    ...(eligible ? ["sembako"] : []),
  ];
}
