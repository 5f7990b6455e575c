import type { MedusaContainer } from "@medusajs/framework/types";
import type { SignedInPerson } from "@pasar/contracts/access";
import type { DraftAnswers } from "@pasar/contracts/joining";
import { findOwnApplication, markSubmitted } from "../../database/applications";
import { type AuditActor, recordAudit } from "../../database/audit";
import { databaseOf, type Executor } from "../../database/connection";
import { claimPictures } from "../../database/pictures";
import { Refusal } from "../../http/refusal";
import type { Language } from "../../locale/messages";
import { checkApplication, problemSentences } from "./check-application";

interface Submission {
  person: SignedInPerson;
  /** The version the applicant reviewed. */
  version: number;
  language: Language;
  actor: AuditActor;
}

/**
 * Hands a person's application in, once however often it is asked.
 * Throws a Refusal: `application_not_found`, `application_changed`, `application_incomplete` with the wrong fields.
 */
export async function submitApplication(container: MedusaContainer, submission: Submission): Promise<void> {
  const { person, version, language, actor } = submission;
  const database = databaseOf(container);
  const application = await findOwnApplication(database, person.id);
  if (!application) throw new Refusal("application_not_found");
  const { id, kind, answers, status } = application;
  if (status === "submitted" && application.version === version + 1) return;
  if (status !== "draft" && status !== "correction") throw new Refusal("application_locked");
  if (application.version !== version) throw new Refusal("application_changed");
  const { problems, place } = await checkApplication(database, { kind, answers, applicantPhone: person.phone });
  if (!place || Object.keys(problems).length > 0) {
    throw new Refusal("application_incomplete", { fields: problemSentences(problems, language) });
  }
  await database.transaction(async (transaction) => {
    if (!(await markSubmitted(transaction, { id, version, place }))) throw new Refusal("application_changed");
    await claimPhotos(transaction, person.id, answers, language);
    const record = { type: "application", id };
    await recordAudit(transaction, { actor, action: "application.submitted", sellerId: null, record });
  });
}

/** Keeps the photos for good; one that never arrived is said at its question. */
async function claimPhotos(
  transaction: Executor,
  personId: string,
  { photos = [], minutes }: DraftAnswers,
  language: Language,
): Promise<void> {
  const groups = { photos, "minutes.photo": minutes?.photo ? [minutes.photo] : [] };
  for (const [path, keys] of Object.entries(groups)) {
    await claimPictures(transaction, personId, "private", keys).catch((error: unknown) => {
      if (!(error instanceof Refusal)) throw error;
      throw new Refusal("application_incomplete", { fields: problemSentences({ [path]: "picture_gone" }, language) });
    });
  }
}
