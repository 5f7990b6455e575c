import type { Executor } from "../database/connection";
import { listedProductIds } from "../database/search-products";
import { knownSellerIds } from "../database/search-sellers";
import { productDocuments } from "./product-documents";
import { sellerDocuments } from "./seller-documents";

/** The indexes there are. */
export type IndexName = "product" | "seller";

/** Where the documents of an index come from. */
export interface DocumentSource {
  index: IndexName;
  /** The next ids after one, in order, of all that may have a document. */
  ids(executor: Executor, after: string, limit: number): Promise<string[]>;
  /** The documents of these ids, read by one statement; what must not be found has none. */
  documents(executor: Executor, ids: readonly string[]): Promise<SourceDocument[]>;
}

/** A document as an engine takes it. */
export type SourceDocument = Record<string, unknown> & { id: string };

export const productSource: DocumentSource = {
  index: "product",
  ids: listedProductIds,
  documents: productDocuments,
};

export const sellerSource: DocumentSource = {
  index: "seller",
  ids: knownSellerIds,
  documents: sellerDocuments,
};

/** Documents read or written at once. */
export const BATCH = 500;

/** Every id that may have a document, in order, after one. */
export async function* idPages(source: DocumentSource, executor: Executor, after = ""): AsyncGenerator<string[]> {
  for (let last: string | undefined = after; last !== undefined; ) {
    const ids = await source.ids(executor, last, BATCH);
    if (ids.length > 0) yield ids;
    last = ids.length === BATCH ? ids.at(-1) : undefined;
  }
}
