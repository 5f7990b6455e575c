import type { Application, ReviewedApplication } from "@pasar/contracts/joining";
import type { ApplicationRow } from "../../database/applications";
import type { findApplication } from "../../database/review-applications";

const SHOWN_DIGITS = 4;

/** An application as its applicant reads it. */
export function presentApplication(row: ApplicationRow): Application {
  const { id, kind, status, version, answers, corrections, note, village } = row;
  const { submitted_at, decided_at, seller_id } = row;
  return { id, kind, status, version, answers, corrections, note, village, submitted_at, decided_at, seller_id };
}

/** An application as an officer reads it: whole account numbers are the group's (rule R2). */
export function presentReview(row: NonNullable<Awaited<ReturnType<typeof findApplication>>>): ReviewedApplication {
  const application = presentApplication(row);
  const { bank_account } = application.answers;
  const answers = bank_account
    ? { ...application.answers, bank_account: { ...bank_account, number: masked(bank_account.number ?? "") } }
    : application.answers;
  const { applicant, category, mentor, kube, decided_by } = row;
  return { ...application, answers, applicant, category, mentor, kube, decided_by };
}

function masked(number: string): string {
  return `•••• ${number.replace(/\D/g, "").slice(-SHOWN_DIGITS)}`;
}
