import { memberRoute } from "../../../../../http/acting";
import { editorOf } from "../../../../../http/editor";
import { moveProduct } from "../../../../../workflows/catalogue/move-product";

/** `POST /seller/products/:id/unpublish`: takes it out of the shop, to work on it. Gives a `SellerProduct`. */
export const POST = memberRoute("products.write", async (req, res) => {
  res.json(await moveProduct(req.scope, editorOf(req), req.params.id ?? "", "unpublish"));
});
