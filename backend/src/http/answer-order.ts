import type { MedusaResponse } from "@medusajs/framework/http";
import { rail } from "../couriers";
import { findSellerOrder } from "../database/checkouts";
import { databaseOf } from "../database/connection";
import type { OrderMove } from "../database/move-order";
import { languageOf } from "../locale/messages";
import { moveOrderWorkflow } from "../workflows/order/move-order";
import { presentSellerOrder } from "../workflows/order/present-seller-order";
import type { MemberRequest } from "./acting";
import { Refusal } from "./refusal";

/** Answers with one of the member's own seller's orders. Throws `order_not_found` for anyone else's. */
export async function answerOrder(req: MemberRequest, res: MedusaResponse): Promise<void> {
  const order = await findSellerOrder(databaseOf(req.scope), req.acting.seller.id, req.params.id ?? "");
  if (!order) throw new Refusal("order_not_found");
  res.json(presentSellerOrder(order, { canBook: rail.canBook, language: languageOf(req.get("accept-language")) }));
}

/** Makes a move on the order the path names, then answers with it. A repeated move answers the same. */
export async function moveAndAnswer(
  req: MemberRequest,
  res: MedusaResponse,
  move: Omit<OrderMove, "orderId" | "owner" | "maker">,
): Promise<void> {
  const { member, seller } = req.acting;
  await moveOrderWorkflow(req.scope).run({
    input: {
      ...move,
      orderId: req.params.id ?? "",
      owner: { sellerId: seller.id },
      maker: { madeBy: "member", memberId: member.id },
    },
  });
  await answerOrder(req, res);
}
