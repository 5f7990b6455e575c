import type { MedusaResponse } from "@medusajs/framework/http";
import { findOwnApplication } from "../database/applications";
import { databaseOf } from "../database/connection";
import { findApplication } from "../database/review-applications";
import { languageOf } from "../locale/messages";
import type { Reviewing } from "../workflows/joining/decide-application";
import { presentApplication, presentReview } from "../workflows/joining/present-application";
import type { OfficerRequest, PersonRequest } from "./acting";
import { Refusal } from "./refusal";

/** Answers with the application of the person who asks, null when there is none. */
export async function answerOwnApplication(req: PersonRequest, res: MedusaResponse): Promise<void> {
  const row = await findOwnApplication(databaseOf(req.scope), req.acting.person.id);
  res.json({ application: row ? presentApplication(row) : null });
}

/** Answers with one application of the officer's area. Throws `application_not_found` for any other. */
export async function answerReview(req: OfficerRequest, res: MedusaResponse): Promise<void> {
  const row = await findApplication(databaseOf(req.scope), req.acting.area, req.params.id ?? "");
  if (!row) throw new Refusal("application_not_found");
  res.json(presentReview(row));
}

/** The look at an application that a decision is made on; `version` is the one the officer read. */
export function reviewingOf(req: OfficerRequest, version: number): Reviewing {
  const { officer, area, actor } = req.acting;
  const language = languageOf(req.get("accept-language"));
  return { id: req.params.id ?? "", version, language, officer: { id: officer.id, area, actor } };
}
