import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import type { OfficerArea } from "@pasar/contracts/access";
import { type AuditActor, recordAudit } from "../../../database/audit";
import { databaseOf } from "../../../database/connection";
import { foundSeller, type NewSeller, type SellingPlace } from "../../../database/found-seller";
import { handOverPictures } from "../../../database/pictures";
import { decide } from "../../../database/review-applications";
import { Refusal } from "../../../http/refusal";

/** An application that may become a seller, as one officer read it. */
export interface Approval {
  applicationId: string;
  version: number;
  /** Who applied; their photos become the seller's. */
  personId: string;
  officerId: string;
  area: OfficerArea | null;
  actor: AuditActor;
  handle: string;
  seller: NewSeller;
  salesChannelId: string;
  regionId: string;
}

/** Writes the seller and the decision. Not undone: it is the last step that writes, and one transaction. */
export const foundSellerStep = createStep(
  "found-seller",
  async ({ approval, places }: { approval: Approval; places: SellingPlace[] }, { container }) => {
    const [made] = places;
    if (!made) throw new Error(`nothing was made for ${approval.handle}`);
    const { applicationId: id, version, personId, officerId, area, actor, seller } = approval;
    const sellerId = await databaseOf(container).transaction(async (transaction) => {
      const founded = await foundSeller(transaction, seller, made);
      await handOverPictures(transaction, personId, founded);
      const isDecided = await decide(transaction, area, {
        id,
        version,
        officerId,
        status: "approved",
        sellerId: founded,
      });
      if (!isDecided) throw new Refusal("application_decided");
      const record = { type: "application", id };
      const after = { name: seller.name, members: seller.members.length };
      await recordAudit(transaction, { actor, action: "application.approved", sellerId: founded, record, after });
      return founded;
    });
    return new StepResponse(sellerId);
  },
);
