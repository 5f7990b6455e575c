import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { complaintPleaSchema } from "@pasar/contracts/complaint";
import { languageOf, say } from "../locale/messages";
import { speak } from "../workflows/complaint/complain";
import { answerCheckout, openedCheckout } from "./answer-checkout";
import { readBody } from "./validate";

/** Says the buyer's plea about the complaint the path names, then answers with the checkout. */
export async function answerPlea(
  req: MedusaRequest,
  res: MedusaResponse,
  did: "escalated" | "appealed",
): Promise<void> {
  openedCheckout(req);
  const { text } = readBody(req, complaintPleaSchema);
  await answerWord(req, res, { did, text });
}

/** Says the buyer's word about the complaint the path names, then answers with the checkout. */
export async function answerWord(
  req: MedusaRequest,
  res: MedusaResponse,
  { did, text }: { did: "escalated" | "appealed" | "confirmed"; text?: string },
): Promise<void> {
  const checkoutId = openedCheckout(req);
  const orderId = req.params.order_id ?? "";
  const sentence = say(languageOf(req.get("accept-language")), "field_invalid");
  await speak(req.scope, { orderId, owner: { checkoutId }, by: "buyer", move: { did }, text }, sentence);
  await answerCheckout(req, res, checkoutId);
}
