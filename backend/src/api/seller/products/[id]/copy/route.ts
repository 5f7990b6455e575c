import { productCopySchema } from "@pasar/contracts/products";
import { memberRoute } from "../../../../../http/acting";
import { editorOf } from "../../../../../http/editor";
import { readBody } from "../../../../../http/validate";
import { copyProduct } from "../../../../../workflows/catalogue/copy-product";

/** `POST /seller/products/:id/copy`: makes a draft like it. Gives the new `SellerProduct`. */
export const POST = memberRoute("products.write", async (req, res) => {
  const { id } = readBody(req, productCopySchema);
  res.status(201).json(await copyProduct(req.scope, editorOf(req), req.params.id ?? "", id));
});
