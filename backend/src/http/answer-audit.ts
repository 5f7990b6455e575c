import type { AuditPage } from "@pasar/contracts/audit";
import { listAudit } from "../database/audit";
import type { Executor } from "../database/connection";
import { Refusal } from "./refusal";

const PAGE = 50;

/** One page of a seller's log. `before` is the query's word for the last line seen. Throws `invalid_request`. */
export async function readAuditPage(executor: Executor, sellerId: string, before: unknown): Promise<AuditPage> {
  if (before !== undefined && typeof before !== "string") throw new Refusal("invalid_request");
  const rows = await listAudit(executor, sellerId, { before: before ?? null, take: PAGE + 1 });
  const lines = rows.slice(0, PAGE);
  return { lines, next: rows.length > PAGE ? (lines.at(-1)?.id ?? null) : null };
}
