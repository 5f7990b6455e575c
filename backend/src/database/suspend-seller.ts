import type { OfficerArea } from "@pasar/contracts/access";
import type { SellerStatus } from "@pasar/contracts/seller";
import { withinArea } from "./area-scope";
import { type AuditActor, recordAudit } from "./audit";
import { type Database, rowsOf } from "./connection";

/** A seller to be stopped (with a reason) or let go on (without). */
export interface SellingChange {
  sellerId: string;
  area: OfficerArea | null;
  reason: string | null;
  actor: AuditActor;
}

/** Whom to tell; `changed` is false when the seller stood that way already. */
export interface SellingChanged {
  changed: boolean;
  name: string;
  phones: string[];
}

/** Stops a seller from selling, or lets it go on; orders are not touched. Undefined for a seller outside the area. */
export function changeSelling(
  database: Database,
  { sellerId, area, reason, actor }: SellingChange,
): Promise<SellingChanged | undefined> {
  const status: SellerStatus = reason === null ? "active" : "suspended";
  const scope = withinArea(area, "s");
  return database.transaction(async (transaction) => {
    const [seller] = await rowsOf<{ name: string; status: SellerStatus; suspension_reason: string | null }>(
      transaction,
      `select s.name, s.status, s.suspension_reason from seller s
       where s.id = ? and ${scope.sql} and s.deleted_at is null for update of s`,
      [sellerId, ...scope.bindings],
    );
    if (!seller) return undefined;
    const { name, status: before } = seller;
    if (before === status) return { changed: false, name, phones: [] };
    await transaction.raw(
      `update seller set status = ?, suspension_reason = ?, suspended_at = case when ? then now() end, updated_at = now()
       where id = ?`,
      [status, reason, status === "suspended", sellerId] as never,
    );
    await recordAudit(transaction, {
      actor,
      action: status === "suspended" ? "seller.suspended" : "seller.reopened",
      sellerId,
      record: { type: "seller", id: sellerId },
      before: { status: before, reason: seller.suspension_reason },
      after: { status, reason },
    });
    const members = await rowsOf<{ phone: string }>(
      transaction,
      `select p.phone from member m join person p on p.id = m.person_id
       where m.seller_id = ? and m.deleted_at is null order by m.created_at`,
      [sellerId],
    );
    return { changed: true, name, phones: members.map(({ phone }) => phone) };
  });
}
