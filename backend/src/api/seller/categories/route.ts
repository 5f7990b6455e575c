import { databaseOf } from "../../../database/connection";
import { listProductCategories } from "../../../database/product-categories";
import { memberRoute } from "../../../http/acting";
import { languageOf } from "../../../locale/messages";

/** `GET /seller/categories`: the shelves a member may put a product on. Gives `ProductCategory[]`. */
export const GET = memberRoute("products.read", async (req, res) => {
  res.json(await listProductCategories(databaseOf(req.scope), languageOf(req.get("accept-language"))));
});
