import type { MedusaResponse } from "@medusajs/framework/http";
import type { PickupPointList } from "@pasar/contracts/pickup";
import { databaseOf } from "../database/connection";
import {
  listPickupCandidates,
  listPickupPoints,
  movePickupPoint,
  type PickupPointMove,
} from "../database/pickup-points";
import type { MemberRequest } from "./acting";
import { Refusal } from "./refusal";

/** Answers with the agreements of the member's seller and whom it may ask. */
export async function answerPickupPoints(req: MemberRequest, res: MedusaResponse): Promise<void> {
  const database = databaseOf(req.scope);
  const { id } = req.acting.seller;
  const list: PickupPointList = {
    points: await listPickupPoints(database, id),
    candidates: await listPickupCandidates(database, id),
  };
  res.json(list);
}

/** Moves the agreement the path names, then answers with the list. Throws `not_found`, `pickup_point_moved_on`. */
export async function movePickupPointAndAnswer(
  req: MemberRequest,
  res: MedusaResponse,
  move: PickupPointMove,
): Promise<void> {
  const { seller, actor } = req.acting;
  const outcome = await movePickupPoint(databaseOf(req.scope), {
    id: req.params.id ?? "",
    bySeller: seller.id,
    move,
    actor,
  });
  if (outcome !== "done") throw new Refusal(outcome);
  await answerPickupPoints(req, res);
}
