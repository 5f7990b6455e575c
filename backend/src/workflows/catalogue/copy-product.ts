import type { MedusaContainer } from "@medusajs/framework/types";
import type { SellerProduct } from "@pasar/contracts/products";
import { Refusal } from "../../http/refusal";
import { say } from "../../locale/messages";
import { createProduct, type Editor } from "./create-product";
import { readFacts } from "./open-product";
import { fieldsOf } from "./present-product";

const LONGEST_NAME = 120;

/**
 * Makes a draft like one of a seller's products, with empty shelves. The same client's id makes one.
 * Throws `product_not_found`, or `staple_exists` for a staple, which an outlet sells once.
 */
export async function copyProduct(
  container: MedusaContainer,
  editor: Editor,
  productId: string,
  clientId: string,
): Promise<SellerProduct> {
  const facts = await readFacts(container, editor.sellerId, productId);
  if (facts.commodity_id) throw new Refusal("staple_exists");
  const suffix = ` (${say(editor.language, "copy_suffix")})`;
  const fields = fieldsOf(facts);
  return createProduct(container, editor, {
    ...fields,
    id: clientId,
    publish: false,
    name: `${fields.name.slice(0, LONGEST_NAME - suffix.length)}${suffix}`,
    variants: facts.variants.map(({ name, price, weight_grams }) => ({ name, price, weight_grams })),
  });
}
