import {
  PRODUCT_STATES,
  type ProductState,
  productCreateSchema,
  type SellerProductList,
} from "@pasar/contracts/products";
import { databaseOf } from "../../../database/connection";
import { countSellerProducts, listSellerProducts } from "../../../database/seller-products";
import { memberRoute } from "../../../http/acting";
import { editorOf } from "../../../http/editor";
import { Refusal } from "../../../http/refusal";
import { readBody } from "../../../http/validate";
import { createProduct } from "../../../workflows/catalogue/create-product";

const PAGE = 30;
const LONGEST_SEARCH = 100;

function stateOf(value: unknown): ProductState | null {
  if (value === undefined) return null;
  const state = PRODUCT_STATES.find((known) => known === value);
  if (!state) throw new Refusal("invalid_request");
  return state;
}

function textOf(value: unknown): string | null {
  if (value === undefined || value === "") return null;
  if (typeof value !== "string" || value.length > LONGEST_SEARCH) throw new Refusal("invalid_request");
  return value;
}

/** `GET /seller/products?q=&state=&after=`: the seller's own products, newest first. Gives a `SellerProductList`. */
export const GET = memberRoute("products.read", async (req, res) => {
  const search = { words: textOf(req.query.q), state: stateOf(req.query.state), after: textOf(req.query.after) };
  const database = databaseOf(req.scope);
  const { id } = req.acting.seller;
  const [found, counts] = await Promise.all([
    listSellerProducts(database, id, { ...search, limit: PAGE + 1 }),
    countSellerProducts(database, id),
  ]);
  const page = found.slice(0, PAGE);
  const list: SellerProductList = {
    products: page.map(({ cursor: _cursor, ...product }) => product),
    counts,
    next: found.length > PAGE ? (page.at(-1)?.cursor ?? null) : null,
  };
  res.json(list);
});

/** `POST /seller/products`: makes a product, once for each client's id. Gives a `SellerProduct`. */
export const POST = memberRoute("products.write", async (req, res) => {
  res.status(201).json(await createProduct(req.scope, editorOf(req), readBody(req, productCreateSchema)));
});
