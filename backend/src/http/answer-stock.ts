import type { MedusaResponse } from "@medusajs/framework/http";
import { languageOf } from "../locale/messages";
import { changeStockWorkflow, type StockChange } from "../workflows/stock/change-stock";
import type { MemberRequest } from "./acting";
import { readIdempotencyKey } from "./idempotency-key";

type Wish =
  | Pick<Extract<StockChange, { kind: "move" }>, "kind" | "body">
  | Pick<Extract<StockChange, { kind: "count" }>, "kind" | "body">;

/** Changes a shelf of the signed-in seller's and answers with the movement, the same one for the same key. */
export async function changeAndAnswer(req: MemberRequest, res: MedusaResponse, wish: Wish): Promise<void> {
  const { result } = await changeStockWorkflow(req.scope).run({
    input: {
      ...wish,
      sellerId: req.acting.seller.id,
      memberId: req.acting.member.id,
      idempotencyKey: readIdempotencyKey(req),
      language: languageOf(req.get("accept-language")),
    },
  });
  res.json(result);
}
