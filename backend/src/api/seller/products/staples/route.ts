import { stapleCreateSchema } from "@pasar/contracts/products";
import { memberRoute } from "../../../../http/acting";
import { editorOf } from "../../../../http/editor";
import { Refusal } from "../../../../http/refusal";
import { readBody } from "../../../../http/validate";
import { createStaple } from "../../../../workflows/catalogue/create-product";

/** `POST /seller/products/staples`: an outlet sells a staple of the common list. Gives a `SellerProduct`. */
export const POST = memberRoute("products.write", async (req, res) => {
  if (req.acting.seller.kind !== "ewarong") throw new Refusal("not_allowed");
  res.status(201).json(await createStaple(req.scope, editorOf(req), readBody(req, stapleCreateSchema)));
});
