import { setTimeout as wait } from "node:timers/promises";
import type { MedusaContainer } from "@medusajs/framework/types";
import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { databaseOf, exclusively } from "../../database/connection";
import { findFreeHandle, findStore } from "../../database/joining-facts";
import { findApplication } from "../../database/review-applications";
import { Refusal } from "../../http/refusal";
import { checkApplication, problemSentences } from "./check-application";
import { createSellingPlacesWorkflow } from "./create-selling-places";
import type { Officer, Reviewing } from "./decide-application";
import { handleOf } from "./handle";
import { newSellerOf } from "./new-seller";
import { type Approval, foundSellerStep } from "./steps/found-seller";
import { tellPeople } from "./tell-people";

/** One approval at a time, so that two of the same name never wish for the same handle. */
const TURN = "approve-application";
const TURN_MILLISECONDS = 250;
const MOST_TURNS = 60;

/** Makes what Medusa needs, then the seller with its members and account: all of it, or nothing at all. */
const approveApplicationWorkflow = createWorkflow("approve-application", (approval: Approval) => {
  const places = createSellingPlacesWorkflow.runAsStep({ input: transform(approval, placeInput) });
  const sellerId = foundSellerStep({ approval, places });
  return new WorkflowResponse(sellerId);
});

function placeInput({ handle, seller, salesChannelId, regionId }: Approval) {
  const { postcode, regency_code, village_code } = seller.place;
  const place = {
    handle,
    address: seller.address,
    postcode,
    regencyCode: regency_code,
    villageCode: village_code,
    deliveryFee: null,
    byCourier: seller.kind === "kube",
  };
  return { places: [place], salesChannelId, regionId };
}

/**
 * Makes an application a seller, once however often it is asked.
 * Throws a Refusal: `application_not_found`, `application_decided`, `application_incomplete` with the wrong fields when
 * something changed since it was handed in.
 */
export async function approveApplication(container: MedusaContainer, reviewing: Reviewing): Promise<void> {
  const database = databaseOf(container);
  for (let turn = 0; turn < MOST_TURNS; turn += 1) {
    const approved = await exclusively(database, TURN, () => approveNow(container, reviewing));
    if (approved) return tellPeople(container, approved.phones, "application_approved", { name: approved.name });
    await wait(TURN_MILLISECONDS);
  }
  throw new Refusal("try_again");
}

/** Whom to tell: nobody when it was approved before. */
interface Approved {
  name: string;
  phones: string[];
}

async function approveNow(container: MedusaContainer, reviewing: Reviewing): Promise<Approved> {
  const { id, version, officer, language } = reviewing;
  const database = databaseOf(container);
  const application = await findApplication(database, officer.area, id);
  if (!application) throw new Refusal("application_not_found");
  if (application.status === "approved" && application.version === version + 1) return { name: "", phones: [] };
  if (application.status !== "submitted" || application.version !== version) throw new Refusal("application_decided");
  const { kind, answers, applicant, person_id: personId } = application;
  const { problems, place } = await checkApplication(database, { kind, answers, applicantPhone: applicant.phone });
  if (!place || Object.keys(problems).length > 0) {
    throw new Refusal("application_incomplete", { fields: problemSentences(problems, language) });
  }
  const seller = newSellerOf(kind, answers, place);
  const store = await findStore(database);
  const handle = await findFreeHandle(database, handleOf(seller.name, kind));
  await approveApplicationWorkflow(container).run({
    input: { ...asDecider(officer, id, version), ...store, personId, handle, seller },
  });
  return { name: seller.name, phones: seller.members.map(({ phone }) => phone) };
}

function asDecider({ id: officerId, area, actor }: Officer, applicationId: string, version: number) {
  return { applicationId, version, officerId, area, actor };
}
