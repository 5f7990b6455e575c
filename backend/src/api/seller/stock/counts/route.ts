import { stockCountSchema } from "@pasar/contracts/stock";
import { memberRoute } from "../../../../http/acting";
import { changeAndAnswer } from "../../../../http/answer-stock";
import { readBody } from "../../../../http/validate";

/** `POST /seller/stock/counts`: so many pieces lie there. Needs an `Idempotency-Key`. Gives a `StockMovement`. */
export const POST = memberRoute("stock.write", async (req, res) => {
  await changeAndAnswer(req, res, { kind: "count", body: readBody(req, stockCountSchema) });
});
