import { z } from "zod";
import type { SellerKind } from "./catalogue";
import { MEMBER_ROLES } from "./permissions";

/** How an application goes: written, handed in, sent back for a correction or decided. */
export const APPLICATION_STATUSES = ["draft", "submitted", "correction", "approved", "rejected"] as const;
export type ApplicationStatus = (typeof APPLICATION_STATUSES)[number];

/** Where an outlet's goods come from: the code list of the outlet monitor's survey. */
export const SUPPLIER_KINDS = ["market", "bulog", "mill", "breeder", "wholesaler", "other"] as const;
export type SupplierKind = (typeof SUPPLIER_KINDS)[number];

/** State of an outlet's card terminal (EDC). */
export const TERMINAL_STATUSES = ["working", "broken", "none"] as const;
export type TerminalStatus = (typeof TERMINAL_STATUSES)[number];

/** Who runs an outlet: a KUBE of this marketplace, or an operator of its own. */
export const RUNNER_KINDS = ["kube", "operator"] as const;
export type RunnerKind = (typeof RUNNER_KINDS)[number];

const LONGEST_DRAFT_TEXT = 6_000;
const MOST_DRAFT_ROWS = 40;
const MOST_DRAFT_CHARACTERS = 60_000;

/** A draft keeps what was typed, right or wrong; only handing it in checks it. */
const typed = z.string().max(LONGEST_DRAFT_TEXT).optional();
const rows = <Row extends z.ZodType>(row: Row) => z.array(row).max(MOST_DRAFT_ROWS).optional();

const draftMember = z.strictObject({ name: typed, phone: typed, role: z.enum(MEMBER_ROLES).optional() });
const draftSupplier = z.strictObject({
  name: typed,
  kind: z.enum(SUPPLIER_KINDS).optional(),
  /** Civil servant, TKSK, pendamping or PKH staff, or of their household. */
  is_official: z.boolean().optional(),
});

/** The answers so far, of either kind; a question that was not answered yet is missing. */
export const draftAnswersSchema = z
  .strictObject({
    name: typed,
    village_code: typed,
    /** Street, RT/RW, hamlet, landmark. */
    address: typed,
    shop_phone: typed,
    members: rows(draftMember),
    bank_account: z.strictObject({ bank: typed, number: typed, holder: typed }).optional(),
    /** Keys of uploaded pictures. */
    photos: rows(z.string().max(200)),
    /** KUBE: calendar days, "2026-02-03". */
    formed_on: typed,
    minutes: z.strictObject({ held_on: typed, summary: typed, photo: z.string().max(200).nullish() }).optional(),
    /** KUBE: slug of the shelf its goods belong to. */
    business: typed,
    /** KUBE: the officer who accompanies the group; null says that there is none yet. */
    mentor_id: z.string().max(64).nullish(),
    /** Outlet: who runs it; `kube_id` is the seller id of that KUBE. */
    runner: z.strictObject({ kind: z.enum(RUNNER_KINDS).optional(), kube_id: typed }).optional(),
    /** Outlet: whether an official or one of their household runs it. */
    run_by_official: z.boolean().optional(),
    bank_agent: z.strictObject({ bank: typed, number: typed }).optional(),
    /** Outlet: local time of every day, "07.00"; an e-Warong opens daily (Permensos 5/2021). */
    hours: z.strictObject({ open: typed, close: typed }).optional(),
    terminal: z.enum(TERMINAL_STATUSES).optional(),
    suppliers: rows(draftSupplier),
  })
  .refine((answers) => JSON.stringify(answers).length <= MOST_DRAFT_CHARACTERS);
export type DraftAnswers = z.infer<typeof draftAnswersSchema>;

/** Body of `POST /join/application`. `version` is the one the phone last saw, 0 for a new application. */
export const saveApplicationSchema = z.strictObject({
  kind: z.enum(["kube", "ewarong"]),
  version: z.number().int().min(0).max(1_000_000),
  answers: draftAnswersSchema,
});
export type SaveApplication = z.infer<typeof saveApplicationSchema>;

/** Body of `POST /join/application/submit`: hands in exactly the version the applicant reviewed. */
export const submitApplicationSchema = z.strictObject({ version: z.number().int().min(1).max(1_000_000) });
export type SubmitApplication = z.infer<typeof submitApplicationSchema>;

/** An application as its applicant sees it: `GET /join/application` gives `{ application: Application | null }`. */
export interface Application {
  id: string;
  kind: SellerKind;
  status: ApplicationStatus;
  version: number;
  answers: DraftAnswers;
  /** Path of an answer (`members.2.phone`) -> why the officer wants it changed. */
  corrections: Record<string, string>;
  /** What the officer said about the whole: the note of a correction, or the reason of a rejection. */
  note: string | null;
  village: ApplicationVillage | null;
  submitted_at: string | null;
  decided_at: string | null;
  seller_id: string | null;
}

/** Where an application comes from, as people name it. */
export interface ApplicationVillage {
  village: string;
  village_kind: string;
  district: string;
  regency: string;
  province: string;
}

/** `GET /join/mentors?village=`: officers who accompany groups there. Gives `{ mentors: JoiningChoice[] }`. */
export interface JoiningChoice {
  id: string;
  name: string;
}

/** One line of `GET /officer/applications?status=`, oldest first. */
export interface ApplicationRow {
  id: string;
  kind: SellerKind;
  status: ApplicationStatus;
  name: string;
  village: string;
  regency: string;
  members: number;
  submitted_at: string;
}

/** `GET /officer/applications?status=&after=`: `next` goes on where this page ends. */
export interface ApplicationList {
  applications: ApplicationRow[];
  counts: Record<Exclude<ApplicationStatus, "draft">, number>;
  next: string | null;
}

/** `GET /officer/applications/:id`. Account numbers show their last four digits only (rule R2). */
export interface ReviewedApplication extends Application {
  applicant: { name: string; phone: string };
  category: string | null;
  mentor: string | null;
  kube: string | null;
  /** Who decided last. */
  decided_by: string | null;
}

const version = z.number().int().min(1).max(1_000_000);
const reason = z.string().trim().min(5).max(500);

/** Body of `POST /officer/applications/:id/approve`. `version` is the one the officer read. */
export const approveSchema = z.strictObject({ version });

/** Body of `POST /officer/applications/:id/correct`: why each of these answers has to change. */
export const correctSchema = z.strictObject({
  version,
  fields: z
    .record(z.string().regex(/^[a-z_]+(\.[a-z0-9_]+){0,2}$/), reason)
    .refine((fields) => Object.keys(fields).length >= 1 && Object.keys(fields).length <= 60),
  note: z.string().trim().max(500).optional(),
});

/** Body of `POST /officer/applications/:id/reject`. */
export const rejectSchema = z.strictObject({ version, reason });

/** Body of `POST /officer/sellers/:id/suspend`. */
export const suspendSchema = z.strictObject({ reason });

/** Answers as the rules let them through: what was asked is there. */
type Given<Answer> = Answer extends readonly (infer Row)[]
  ? Given<Row>[]
  : Answer extends object
    ? { [Key in keyof Answer]-?: Given<NonNullable<Answer[Key]>> }
    : Answer;

type CommonQuestion = "name" | "village_code" | "address" | "shop_phone" | "members" | "bank_account";

/** The answers of an application that was handed in; the questions of one kind only are missing for the other. */
export type HandedInAnswers = Given<Pick<DraftAnswers, CommonQuestion>> & Omit<DraftAnswers, CommonQuestion>;
