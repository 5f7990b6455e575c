import { generateEntityId } from "@medusajs/framework/utils";
import { lowMarkSchema } from "@pasar/contracts/stock";
import { databaseOf } from "../../../../../database/connection";
import { findStockRow, markLow } from "../../../../../database/stock-list";
import { memberRoute } from "../../../../../http/acting";
import { Refusal } from "../../../../../http/refusal";
import { readBody } from "../../../../../http/validate";

/** `POST /seller/stock/:variant_id/low-mark`: from so many free pieces on it is low. Gives a `StockRow`. */
export const POST = memberRoute("stock.write", async (req, res) => {
  const { low_at: lowAt } = readBody(req, lowMarkSchema);
  const database = databaseOf(req.scope);
  const mark = {
    id: generateEntityId(undefined, "low"),
    sellerId: req.acting.seller.id,
    variantId: req.params.variant_id ?? "",
    lowAt,
  };
  if (!(await markLow(database, mark))) throw new Refusal("product_not_found");
  res.json(await findStockRow(database, mark.sellerId, mark.variantId));
});
