import type { SellerSession } from "@pasar/contracts/seller";
import { type Executor, rowsOf } from "./connection";

/** Who a member is and for whom they act; undefined when they or their seller are gone or suspended. */
export async function findMember(executor: Executor, memberId: string): Promise<SellerSession | undefined> {
  const [row] = await rowsOf<SellerSession>(
    executor,
    `select jsonb_build_object('id', m.id, 'name', m.name, 'role', m.role, 'phone', m.phone) as member,
            jsonb_build_object('id', s.id, 'handle', s.handle, 'name', s.name, 'kind', s.kind,
                               'time_zone', s.time_zone, 'regency', s.regency_name) as seller
     from member m join seller s on s.id = m.seller_id and s.status = 'active' and s.deleted_at is null
     where m.id = ? and m.deleted_at is null`,
    [memberId],
  );
  return row;
}
