import { generateEntityId } from "@medusajs/framework/utils";
import { MOST_PICKUP_POINTS, type PickupParty, type PickupPoint, type PickupPointState } from "@pasar/contracts/pickup";
import { type AuditActor, recordAudit } from "./audit";
import { type Database, type Executor, rowsOf } from "./connection";

const PARTY = `jsonb_build_object('id', p.id, 'name', p.name, 'address', p.address, 'village', p.village_name, 'hours', p.hours)`;

/** The agreements of a seller, a KUBE's or an outlet's: the living ones first, then the latest. */
export function listPickupPoints(executor: Executor, sellerId: string): Promise<PickupPoint[]> {
  return rowsOf<PickupPoint>(
    executor,
    `select a.id, a.state, a.moved_at, ${PARTY} as party
     from pickup_point a join seller p on p.id = case when a.seller_id = ? then a.outlet_id else a.seller_id end
     where ? in (a.seller_id, a.outlet_id) and a.deleted_at is null
     order by array_position(array['requested', 'accepted', 'ended', 'refused'], a.state), a.moved_at desc, a.id
     limit 50`,
    [sellerId, sellerId],
  );
}

/** The outlets a KUBE may ask: of its regency, selling, and without a living agreement with it. Empty for an outlet. */
export function listPickupCandidates(executor: Executor, sellerId: string): Promise<PickupParty[]> {
  return rowsOf<PickupParty>(
    executor,
    `select p.id, p.name, p.address, p.village_name as village, p.hours
     from seller s join seller p on p.regency_code = s.regency_code and p.kind = 'ewarong' and p.status = 'active'
       and p.deleted_at is null
     where s.id = ? and s.kind = 'kube'
       and not exists (select 1 from pickup_point a where a.seller_id = s.id and a.outlet_id = p.id
                       and a.state in ('requested', 'accepted') and a.deleted_at is null)
     order by p.district_code <> s.district_code, p.name, p.id limit 100`,
    [sellerId],
  );
}

/** What came of a request or an answer; `done` also when it had been so before. */
type Outcome = "done" | "not_found" | "pickup_points_full" | "pickup_point_moved_on";

/** A KUBE asks an outlet of its regency. Asking again changes nothing while the first request lives. */
export function requestPickupPoint(
  database: Database,
  { sellerId, outletId, actor }: { sellerId: string; outletId: string; actor: AuditActor },
): Promise<Outcome> {
  return database.transaction(async (transaction) => {
    const [asked] = await rowsOf<{ living: string[] }>(
      transaction,
      `select array(select a.outlet_id from pickup_point a where a.seller_id = s.id
                    and a.state in ('requested', 'accepted') and a.deleted_at is null) as living
       from seller s join seller p on p.id = ? and p.kind = 'ewarong' and p.regency_code = s.regency_code
         and p.status = 'active' and p.deleted_at is null
       where s.id = ? and s.kind = 'kube' for no key update of s`,
      [outletId, sellerId],
    );
    if (!asked) return "not_found";
    // The lock may have waited for another request of the group, which this statement's snapshot does not show.
    const living = await livingOutlets(transaction, sellerId);
    if (living.includes(outletId)) return "done";
    if (living.length >= MOST_PICKUP_POINTS) return "pickup_points_full";
    const id = generateEntityId(undefined, "pupt");
    await transaction.raw(
      "insert into pickup_point (id, seller_id, outlet_id, state, moved_at) values (?, ?, ?, 'requested', now())",
      [id, sellerId, outletId],
    );
    await record(transaction, { id, sellerId, outletId, before: null, state: "requested", actor });
    return "done";
  });
}

async function livingOutlets(transaction: Executor, sellerId: string): Promise<string[]> {
  const rows = await rowsOf<{ outlet_id: string }>(
    transaction,
    `select outlet_id from pickup_point
     where seller_id = ? and state in ('requested', 'accepted') and deleted_at is null`,
    [sellerId],
  );
  return rows.map(({ outlet_id }) => outlet_id);
}

/** What the sides do with an agreement: only the outlet answers, either side ends it. */
export type PickupPointMove = "accept" | "refuse" | "end";

const MOVES: Record<PickupPointMove, { from: readonly PickupPointState[]; to: PickupPointState; owner: string }> = {
  accept: { from: ["requested"], to: "accepted", owner: "outlet_id = ?" },
  refuse: { from: ["requested"], to: "refused", owner: "outlet_id = ?" },
  end: { from: ["requested", "accepted"], to: "ended", owner: "? in (seller_id, outlet_id)" },
};

/** Moves an agreement of a seller. Orders that wait at the outlet stay there and are handed over. */
export function movePickupPoint(
  database: Database,
  { id, bySeller, move, actor }: { id: string; bySeller: string; move: PickupPointMove; actor: AuditActor },
): Promise<Outcome> {
  const { from, to, owner } = MOVES[move];
  return database.transaction(async (transaction) => {
    const [point] = await rowsOf<{ seller_id: string; outlet_id: string; state: PickupPointState }>(
      transaction,
      `select seller_id, outlet_id, state from pickup_point where id = ? and ${owner} and deleted_at is null for update`,
      [id, bySeller],
    );
    if (!point) return "not_found";
    if (point.state === to) return "done";
    if (!from.includes(point.state)) return "pickup_point_moved_on";
    await transaction.raw("update pickup_point set state = ?, moved_at = now(), updated_at = now() where id = ?", [
      to,
      id,
    ]);
    const { seller_id: sellerId, outlet_id: outletId, state: before } = point;
    await record(transaction, { id, sellerId, outletId, before, state: to, actor });
    return "done";
  });
}

interface Recorded {
  id: string;
  sellerId: string;
  outletId: string;
  before: PickupPointState | null;
  state: PickupPointState;
  actor: AuditActor;
}

/** Both sides find it in their log, each with the other's name. */
async function record(transaction: Executor, entry: Recorded): Promise<void> {
  const { id, sellerId, outletId, before, state, actor } = entry;
  const names = await rowsOf<{ id: string; name: string }>(
    transaction,
    "select id, name from seller where id = any(?)",
    [[sellerId, outletId]],
  );
  for (const side of [sellerId, outletId]) {
    await recordAudit(transaction, {
      actor,
      action: `pickup_point.${state}`,
      sellerId: side,
      record: { type: "pickup_point", id },
      before: before && { state: before },
      after: { state, party: names.find((seller) => seller.id !== side)?.name ?? "" },
    });
  }
}
