import type { ProductPage } from "@pasar/contracts/catalogue";
import type { PickupPointList } from "@pasar/contracts/pickup";
import { memberOf } from "./accounts";
import type { TestApp } from "./app";
import type { Api } from "./client";

/** An outlet with a client of its head. */
export interface TestOutlet {
  id: string;
  name: string;
  head: Api;
}

/** Outlets that lie in the regency of a product's seller; the demo has one in each, so others are moved there. */
export async function outletsNear(app: TestApp, { seller }: ProductPage, count: number): Promise<TestOutlet[]> {
  const rows = await app.database.rows<{ id: string; name: string }>(
    `update seller w set regency_code = s.regency_code from seller s
     where s.id = $1 and w.id in (
       select o.id from seller o where o.kind = 'ewarong' order by o.regency_code <> s.regency_code, o.name limit $2)
     returning w.id, w.name`,
    [seller.id, count],
  );
  return Promise.all(rows.map(async (row) => ({ ...row, head: await memberOf(app, row.name, "penanggung_jawab") })));
}

/** A KUBE asks an outlet and the outlet agrees. Gives the agreement's id. */
export async function agree(ketua: Api, outlet: TestOutlet): Promise<string> {
  const asked = await ketua.post<PickupPointList>("/seller/pickup-points", { outlet_id: outlet.id });
  const id = asked.body.points?.find(({ party }) => party.id === outlet.id)?.id;
  if (!id) throw new Error(`not asked: ${asked.status} ${JSON.stringify(asked.body)}`);
  const { status, body } = await outlet.head.post(`/seller/pickup-points/${id}/accept`, {});
  if (status !== 200) throw new Error(`not agreed: ${status} ${JSON.stringify(body)}`);
  return id;
}
