import type { OfficerArea } from "@pasar/contracts/access";
import type { UploadedPicture } from "@pasar/contracts/pictures";
import { type Condition, withinArea } from "./area-scope";
import { AT_OFFICE } from "./complaints";
import { type Executor, rowsOf } from "./connection";

/** Who wants to see a photo of a complaint: its buyer, its seller, or an officer it has come to. */
export type ComplaintViewer = { checkoutId: string } | { sellerId: string } | { area: OfficerArea | null };

/** Reads a picture that a complaint before its viewer shows, whoever has sent it. */
export async function findComplaintPicture(
  executor: Executor,
  viewer: ComplaintViewer,
  key: string,
): Promise<UploadedPicture | undefined> {
  const scope = scopeOf(viewer);
  const [row] = await rowsOf<UploadedPicture>(
    executor,
    `select p.key, p.visibility, p.width, p.height, p.color, p.lqip from picture p
     where p.key = ? and p.deleted_at is null and exists (
       select 1 from complaint k join seller s on s.id = k.seller_id
       where k.events @> ?::jsonb and p.owner_id in (k.checkout_id, k.seller_id) and k.deleted_at is null
         and ${scope.sql})`,
    [key, JSON.stringify([{ photos: [key] }]), ...scope.bindings],
  );
  return row;
}

function scopeOf(viewer: ComplaintViewer): Condition {
  if ("checkoutId" in viewer) return { sql: "k.checkout_id = ?", bindings: [viewer.checkoutId] };
  if ("sellerId" in viewer) return { sql: "k.seller_id = ?", bindings: [viewer.sellerId] };
  const within = withinArea(viewer.area, "s");
  return { sql: `${within.sql} and ${AT_OFFICE}`, bindings: within.bindings };
}
