import { randomBytes } from "node:crypto";
import type { MedusaContainer } from "@medusajs/framework/types";
import type { ProductCreate, SellerProduct, StapleCreate } from "@pasar/contracts/products";
import type { AuditActor } from "../../database/audit";
import { databaseOf } from "../../database/connection";
import { readStapleCeilings } from "../../database/price-ceilings";
import {
  findStaple,
  type PictureFacts,
  type ProductContext,
  readOwnPictures,
  readProductContext,
} from "../../database/product-context";
import { findProductOfClient } from "../../database/seller-products";
import { Refusal } from "../../http/refusal";
import type { Language } from "../../locale/messages";
import { checkFields, checkPrices } from "./check-fields";
import { createSellerProductsWorkflow, type NewProduct } from "./create-products";
import { judgeProduct } from "./gate";
import { listingColumns } from "./listing-columns";
import { openProduct } from "./open-product";

/** Who writes a product, and in what language problems are told. */
export interface Editor {
  sellerId: string;
  /** For the audit log. */
  actor: AuditActor;
  language: Language;
}

const NO_CEILING = { het: null, hap: null };
const SUFFIX_BYTES = 4;
const LONGEST_SLUG = 60;

/**
 * Makes a product of a seller. It goes into the shop when that is wished and the gate lets it pass, and is a draft
 * otherwise. The same client's id makes one product. Throws `invalid_body`.
 */
export async function createProduct(
  container: MedusaContainer,
  editor: Editor,
  wish: ProductCreate,
): Promise<SellerProduct> {
  return onceForClient(container, editor, wish.id, async () => {
    const database = databaseOf(container);
    const [context, pictures] = await Promise.all([
      readProductContext(database, editor.sellerId, wish.category),
      readOwnPictures(database, editor.sellerId, wish.pictures),
    ]);
    checkFields(wish, { context, pictures, ceilings: NO_CEILING, isStaple: false }, editor.language);
    return plannedProduct(wish, { ...context, pictures, sellerId: editor.sellerId }, editor.language);
  });
}

/**
 * Puts a staple of the common list on an outlet's shelf. Throws `product_not_found`, `staple_exists`,
 * `price_above_ceiling` or `price_reason_missing`.
 */
export async function createStaple(
  container: MedusaContainer,
  editor: Editor,
  wish: StapleCreate,
): Promise<SellerProduct> {
  return onceForClient(container, editor, wish.id, async () => {
    const database = databaseOf(container);
    const [staple, ceilings] = await Promise.all([
      findStaple(database, wish.commodity_id),
      readStapleCeilings(database, editor.sellerId, wish.commodity_id),
    ]);
    if (!staple) throw new Refusal("product_not_found");
    const { price, stock, price_reason } = wish;
    checkPrices({ variants: [{ name: "", price }], price_reason }, ceilings, editor.language);
    const context = await readProductContext(database, editor.sellerId, staple.category);
    const amount = /\d/.test(staple.unit) ? staple.unit : `1 ${staple.unit}`;
    const picture = staple.picture ? { picture: staple.picture, color: staple.color, lqip: staple.lqip } : null;
    const fields: ProductFields = {
      id: wish.id,
      pictures: picture ? [picture.picture] : [],
      name: `${staple.name} ${amount}`,
      description: staple.note,
      unit: staple.unit,
      category: staple.category,
      weight_grams: staple.weight_grams,
      size: null,
      food_form: null,
      shelf_life_days: staple.shelf_life_days,
      ship_scope: "local",
      preorder_days: null,
      minimum_order: 1,
      licence: null,
      halal: null,
      price_reason,
      variant_kind: null,
      variants: [{ name: "", price, stock }],
    };
    const product = newProduct(fields, {
      ...context,
      pictures: new Map(picture ? [[picture.picture, picture]] : []),
      sellerId: editor.sellerId,
    });
    const { search_words, id: commodity_id } = staple;
    const title_en = `${staple.name_en} (${amount})`;
    const listing = { ...product.listing, commodity_id, search_words, title_en, description_en: staple.note_en };
    return { ...product, isPublished: true, listing };
  });
}

/** All of a creation but its wish to be published. */
type ProductFields = Omit<ProductCreate, "publish">;

/** Where a product of a seller stands, and what the law asks of it. */
type Place = ProductContext & { pictures: ReadonlyMap<string, PictureFacts>; sellerId: string };

/** The product to make of a member's wish: published only if that is wished and the gate lets it pass. */
export function plannedProduct({ publish, ...fields }: ProductCreate, place: Place, language: Language): NewProduct {
  const facts = { ...fields, isStaple: false, prices: fields.variants.map(({ price }) => price) };
  const isPublished = publish && judgeProduct(facts, { ...place, ceilings: NO_CEILING }, language).may_be_sold;
  return { ...newProduct(fields, place), isPublished };
}

function newProduct(fields: ProductFields, place: Place): Omit<NewProduct, "isPublished"> {
  const pictures = fields.pictures.flatMap((key) => place.pictures.get(key) ?? []);
  return {
    handle: handleFor(fields.name),
    title: fields.name,
    description: fields.description,
    weightGrams: fields.weight_grams,
    size: fields.size,
    variants: fields.variants.map(({ name, price, stock, weight_grams }) => ({
      name,
      price,
      stock: stock ?? 0,
      weightGrams: weight_grams ?? null,
    })),
    categoryId: place.category_id ?? "",
    stockLocationId: place.stock_location_id,
    shippingProfileId: place.shipping_profile_id,
    salesChannelId: place.sales_channel_id,
    listing: {
      ...listingColumns(fields, pictures),
      seller_id: place.sellerId,
      client_id: fields.id,
      title_en: fields.name,
      description_en: fields.description,
      search_words: [],
      commodity_id: null,
    },
  };
}

/** An address of its own for every product, also for names without a Latin letter. */
function handleFor(name: string): string {
  const slug = name
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "")
    .slice(0, LONGEST_SLUG);
  return `${slug || "barang"}-${randomBytes(SUFFIX_BYTES).toString("hex")}`;
}

/** Makes a product unless the client's id made one before, also when the same command arrives twice at once. */
async function onceForClient(
  container: MedusaContainer,
  editor: Editor,
  clientId: string,
  plan: () => Promise<NewProduct>,
): Promise<SellerProduct> {
  const earlier = () => findProductOfClient(databaseOf(container), editor.sellerId, clientId);
  const productId = (await earlier()) ?? (await make(container, editor, await plan(), earlier));
  return openProduct(container, editor, productId);
}

async function make(
  container: MedusaContainer,
  { actor }: Editor,
  product: NewProduct,
  earlier: () => Promise<string | undefined>,
): Promise<string> {
  try {
    const { result } = await createSellerProductsWorkflow(container).run({ input: { products: [product], actor } });
    return result[0] ?? "";
  } catch (error) {
    const twin = await earlier();
    if (twin) return twin;
    throw error;
  }
}
