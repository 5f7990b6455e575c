import type { MedusaResponse } from "@medusajs/framework/http";
import type { ComplaintList } from "@pasar/contracts/complaint";
import { complaintsOfArea, complaintsOfSeller } from "../database/complaints";
import { databaseOf } from "../database/connection";
import { languageOf, say } from "../locale/messages";
import { presentComplaint } from "../workflows/complaint/present-complaint";
import type { MemberRequest, OfficerRequest } from "./acting";

/** Answers with the complaints about the member's own seller. */
export async function answerSellersComplaints(req: MemberRequest, res: MedusaResponse): Promise<void> {
  const rows = await complaintsOfSeller(databaseOf(req.scope), req.acting.seller.id);
  res.json({ complaints: rows.map(presentComplaint) } satisfies ComplaintList);
}

/** Answers with the complaints that have come to an office of the officer's area. */
export async function answerAreasComplaints(req: OfficerRequest, res: MedusaResponse): Promise<void> {
  const rows = await complaintsOfArea(databaseOf(req.scope), req.acting.area);
  res.json({ complaints: rows.map(presentComplaint) } satisfies ComplaintList);
}

/** The sentence for an amount beyond what the order cost. */
export function amountSentence(req: MemberRequest | OfficerRequest): string {
  return say(languageOf(req.get("accept-language")), "field_invalid");
}
