import { may } from "@pasar/contracts/permissions";
import { stockBulkSchema } from "@pasar/contracts/stock";
import { memberRoute } from "../../../../http/acting";
import { readIdempotencyKey } from "../../../../http/idempotency-key";
import { Refusal } from "../../../../http/refusal";
import { readBody } from "../../../../http/validate";
import { languageOf } from "../../../../locale/messages";
import { editStockListWorkflow } from "../../../../workflows/stock/edit-stock-list";

/**
 * `POST /seller/stock/bulk`: stock and prices of many lines; prices only by who may write products. Needs an
 * `Idempotency-Key`. Gives a `StockBulkAnswer`.
 */
export const POST = memberRoute("stock.write", async (req, res) => {
  const body = readBody(req, stockBulkSchema);
  const { actor, member, seller } = req.acting;
  const hasPrices = body.lines.some(({ price }) => price);
  if (hasPrices && !may(member.role, "products.write")) throw new Refusal("not_allowed");
  const { result } = await editStockListWorkflow(req.scope).run({
    input: {
      body,
      sellerId: seller.id,
      memberId: member.id,
      auditActor: actor,
      idempotencyKey: readIdempotencyKey(req),
      language: languageOf(req.get("accept-language")),
    },
  });
  res.json(result);
});
