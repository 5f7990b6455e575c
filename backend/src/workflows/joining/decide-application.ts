import type { MedusaContainer } from "@medusajs/framework/types";
import type { OfficerArea } from "@pasar/contracts/access";
import { type AuditActor, recordAudit } from "../../database/audit";
import { databaseOf } from "../../database/connection";
import { decide, findApplication } from "../../database/review-applications";
import { Refusal } from "../../http/refusal";
import type { Language } from "../../locale/messages";
import { tellPeople } from "./tell-people";

/** The officer who decides, inside their own area. */
export interface Officer {
  id: string;
  area: OfficerArea | null;
  actor: AuditActor;
}

/** One officer's look at one version of an application. */
export interface Reviewing {
  id: string;
  version: number;
  officer: Officer;
  language: Language;
}

type Verdict =
  | { status: "correction"; corrections: Record<string, string>; note: string | null }
  | { status: "rejected"; note: string };

/**
 * Sends an application back for a correction, or rejects it; tells the applicant.
 * Throws a Refusal: `application_not_found`, `application_decided`.
 */
export async function decideApplication(
  container: MedusaContainer,
  { id, version, officer }: Reviewing,
  verdict: Verdict,
): Promise<void> {
  const database = databaseOf(container);
  const application = await findApplication(database, officer.area, id);
  if (!application) throw new Refusal("application_not_found");
  await database.transaction(async (transaction) => {
    const isDecided = await decide(transaction, officer.area, { id, version, officerId: officer.id, ...verdict });
    if (!isDecided) throw new Refusal("application_decided");
    await recordAudit(transaction, {
      actor: officer.actor,
      action: verdict.status === "rejected" ? "application.rejected" : "application.sent_back",
      sellerId: null,
      record: { type: "application", id },
      after: verdict,
    });
  });
  const template = verdict.status === "rejected" ? "application_rejected" : "application_sent_back";
  const { applicant, answers } = application;
  await tellPeople(container, [applicant.phone], template, { name: answers.name ?? "" });
}
