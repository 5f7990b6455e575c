import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { ReceiptMessage } from "@pasar/contracts/order";
import { findCheckout, findSellerOrder, readSellerOrders } from "../database/checkouts";
import { databaseOf } from "../database/connection";
import { languageOf } from "../locale/messages";
import { drawReceipt } from "../printing/receipt";
import { type ReceiptFacts, receiptFactsOf } from "../printing/receipt-facts";
import { receiptText } from "../printing/receipt-text";
import { toPdf } from "../printing/to-pdf";
import type { MemberRequest } from "./acting";
import { openedCheckout } from "./answer-checkout";
import { answerFile } from "./answer-print";
import { Refusal } from "./refusal";

/** Answers with the receipt of one of the buyer's orders: a PDF, or with `?format=text` a message. Throws `order_not_found`. */
export async function answerBuyersReceipt(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const checkoutId = openedCheckout(req);
  const database = databaseOf(req.scope);
  const checkout = await findCheckout(database, checkoutId);
  const orders = await readSellerOrders(database, checkoutId);
  const order = orders.find(({ id }) => id === req.params.order_id);
  if (checkout?.status !== "placed" || !order) throw new Refusal("order_not_found");
  await answerReceipt(req, res, receiptFactsOf(order, checkout, languageOf(req.get("accept-language"))));
}

/** Answers with the receipt of one of the member's own seller's orders. Throws `order_not_found`. */
export async function answerSellersReceipt(req: MemberRequest, res: MedusaResponse): Promise<void> {
  const order = await findSellerOrder(databaseOf(req.scope), req.acting.seller.id, req.params.id ?? "");
  if (!order) throw new Refusal("order_not_found");
  await answerReceipt(req, res, receiptFactsOf(order, order.checkout, languageOf(req.get("accept-language"))));
}

async function answerReceipt(req: MedusaRequest, res: MedusaResponse, facts: ReceiptFacts): Promise<void> {
  const language = languageOf(req.get("accept-language"));
  const { format = "pdf" } = req.query;
  if (format === "text") {
    res.set("cache-control", "no-store");
    res.json({ text: receiptText(facts, language) } satisfies ReceiptMessage);
  } else if (format === "pdf") {
    answerFile(res, "pdf", `struk-${facts.number}`, await toPdf([drawReceipt(facts, language)], `${facts.number}`));
  } else {
    throw new Refusal("invalid_request");
  }
}
