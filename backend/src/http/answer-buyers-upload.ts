import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { startPictureSchema } from "@pasar/contracts/pictures";
import { findCheckout } from "../database/checkouts";
import { databaseOf } from "../database/connection";
import { answerStart } from "./answer-upload";
import { Refusal } from "./refusal";
import { readBody } from "./validate";

/** Far more than a complaint shows, and far less than a seller sends. */
const BUYERS_DAILY = { uploads: 20, bytes: 60 * 1024 ** 2 } as const;

/** Begins an upload that belongs to a checkout. Throws `checkout_not_found`, `invalid_request` for a public photo. */
export async function answerBuyersStart(req: MedusaRequest, res: MedusaResponse, checkoutId: string): Promise<void> {
  if (readBody(req, startPictureSchema).visibility !== "private") throw new Refusal("invalid_request");
  const checkout = await findCheckout(databaseOf(req.scope), checkoutId);
  if (checkout?.status !== "placed") throw new Refusal("checkout_not_found");
  await answerStart(req, res, checkoutId, BUYERS_DAILY);
}
