import type { MedusaResponse } from "@medusajs/framework/http";
import { findSellerOrder } from "../database/checkouts";
import { databaseOf } from "../database/connection";
import { languageOf } from "../locale/messages";
import { parcelFactsOf } from "../printing/parcel-facts";
import type { Sheet } from "../printing/sheet";
import type { ParcelFacts } from "../printing/shipping-label";
import { toPdf } from "../printing/to-pdf";
import type { MemberRequest } from "./acting";
import { Refusal } from "./refusal";

/** What is printed holds people's addresses, or a price that may change tomorrow. */
const HEADERS = { "cache-control": "no-store", "x-content-type-options": "nosniff" } as const;

/** Answers with a file to print, share or count with; `name` is what it is called on the phone. */
export function answerFile(res: MedusaResponse, type: "pdf" | "png" | "csv", name: string, content: Buffer): void {
  res.set({ ...HEADERS, "content-disposition": `attachment; filename="${name}.${type}"` });
  res.type(type).send(content);
}

/** Answers with a PDF of one of the member's own seller's orders. Throws `order_not_found`, or `order_unpaid`. */
export async function answerParcelPdf(
  req: MemberRequest,
  res: MedusaResponse,
  name: string,
  draw: (facts: ParcelFacts, language: "id" | "en") => Sheet[],
): Promise<void> {
  const { id, time_zone } = req.acting.seller;
  const order = await findSellerOrder(databaseOf(req.scope), id, req.params.id ?? "");
  if (!order) throw new Refusal("order_not_found");
  if (order.stage === "awaiting_payment") throw new Refusal("order_unpaid");
  const language = languageOf(req.get("accept-language"));
  const sheets = draw(parcelFactsOf(order, time_zone, language), language);
  answerFile(res, "pdf", `${name}-${order.number}`, await toPdf(sheets, `${order.number}`));
}
