import type { MedusaContainer } from "@medusajs/framework/types";
import type { SellerProduct } from "@pasar/contracts/products";
import { databaseOf } from "../../database/connection";
import { readSellerProduct, type SellerProductFacts } from "../../database/seller-products";
import { Refusal } from "../../http/refusal";
import type { Language } from "../../locale/messages";
import { presentProduct } from "./present-product";

/** Reads one of a seller's products as the work app shows it. Throws `product_not_found`. */
export async function openProduct(
  container: MedusaContainer,
  { sellerId, language }: { sellerId: string; language: Language },
  productId: string,
): Promise<SellerProduct> {
  return presentProduct(await readFacts(container, sellerId, productId), language);
}

/** Reads all facts of one of a seller's products. Throws `product_not_found`. */
export async function readFacts(
  container: MedusaContainer,
  sellerId: string,
  productId: string,
): Promise<SellerProductFacts> {
  const facts = await readSellerProduct(databaseOf(container), sellerId, productId);
  if (!facts) throw new Refusal("product_not_found");
  return facts;
}
