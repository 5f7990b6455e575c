import { productEditSchema } from "@pasar/contracts/products";
import { memberRoute } from "../../../../http/acting";
import { editorOf } from "../../../../http/editor";
import { readBody } from "../../../../http/validate";
import { editProduct } from "../../../../workflows/catalogue/edit-product";
import { openProduct } from "../../../../workflows/catalogue/open-product";

/** `GET /seller/products/:id`: one of the seller's products and what the gate says. Gives a `SellerProduct`. */
export const GET = memberRoute("products.read", async (req, res) => {
  res.json(await openProduct(req.scope, editorOf(req), req.params.id ?? ""));
});

/** `POST /seller/products/:id`: edits it as the member last saw it. Gives a `SellerProduct`. */
export const POST = memberRoute("products.write", async (req, res) => {
  res.json(await editProduct(req.scope, editorOf(req), req.params.id ?? "", readBody(req, productEditSchema)));
});
