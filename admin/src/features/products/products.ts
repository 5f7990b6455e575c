import type {
  CommodityChoice,
  ProductCategory,
  ProductCreate,
  ProductEdit,
  ProductState,
  SellerProduct,
  SellerProductList,
  StapleCreate,
} from "@pasar/contracts/products";
import { infiniteQueryOptions, queryOptions, useInfiniteQuery, useQuery } from "@tanstack/react-query";
import { api } from "../../lib/api";

/** What the list shows: words looked for, and where the products stand. */
export interface ProductFilter {
  words: string;
  state: ProductState | null;
}

const path = (id: string) => `/seller/products/${encodeURIComponent(id)}`;

function productListQuery({ words, state }: ProductFilter) {
  return infiniteQueryOptions({
    queryKey: ["products", "list", state, words],
    queryFn: ({ signal, pageParam }) => {
      const query = new URLSearchParams({
        ...(words && { q: words }),
        ...(state && { state }),
        ...(pageParam && { after: pageParam }),
      });
      return api<SellerProductList>(`/seller/products?${query}`, { signal });
    },
    initialPageParam: "",
    getNextPageParam: ({ next }) => next,
  });
}

/** `GET /seller/products`, page by page. */
export function useProductList(filter: ProductFilter) {
  return useInfiniteQuery(productListQuery(filter));
}

/** `GET /seller/products/:id`. */
export function productQuery(id: string) {
  return queryOptions({
    queryKey: ["products", "one", id],
    queryFn: ({ signal }) => api<SellerProduct>(path(id), { signal }),
  });
}

/** One of the seller's products. */
export function useProduct(id: string) {
  return useQuery(productQuery(id));
}

const AN_HOUR = 3_600_000;

/** `GET /seller/categories`; they hardly ever change. */
export function useCategories() {
  return useQuery({
    queryKey: ["products", "categories"],
    queryFn: ({ signal }) => api<ProductCategory[]>("/seller/categories", { signal }),
    staleTime: AN_HOUR,
  });
}

/** `GET /seller/commodities`: every staple an outlet may sell; the page looks for words itself. */
export function useCommodities() {
  return useQuery({
    queryKey: ["products", "commodities"],
    queryFn: ({ signal }) => api<CommodityChoice[]>("/seller/commodities", { signal }),
  });
}

/** `POST /seller/products`: the same id makes one product however often it is sent. */
export const createProduct = (product: ProductCreate) => api<SellerProduct>("/seller/products", { body: product });

/** `POST /seller/products/staples`. */
export const createStaple = (staple: StapleCreate) => api<SellerProduct>("/seller/products/staples", { body: staple });

/** `POST /seller/products/:id`. */
export const editProduct = (id: string, edit: ProductEdit) => api<SellerProduct>(path(id), { body: edit });

/** `POST /seller/products/:id/copy`. */
export const copyProduct = (id: string, copyId: string) =>
  api<SellerProduct>(`${path(id)}/copy`, { body: { id: copyId } });

export type ProductMove = "publish" | "unpublish" | "archive" | "restore";

/** `POST /seller/products/:id/<move>`. */
export const moveProduct = (id: string, move: ProductMove) => api<SellerProduct>(`${path(id)}/${move}`, { body: {} });
