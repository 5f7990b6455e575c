import type { OfficerArea } from "@pasar/contracts/access";
import type { SellerMap } from "@pasar/contracts/office";
import type { Executor } from "../../database/connection";
import { findOfficeArea } from "../../database/office-areas";
import { countPlaces, readAreaPoints, readMapLabels, readSellerPoints } from "../../database/office-map";
import { levelOf } from "../../database/office-scope";
import { Refusal } from "../../http/refusal";

/** More single sellers than this neither fit on a phone's screen nor through its signal. */
const MOST_SELLERS = 300;
const VILLAGE_LEVEL = 4;

/**
 * Draws the sellers of an officer's area, or of an area inside it: each for itself where they are few, else the areas
 * they lie in, to be opened one by one. Throws `not_found` for an area nobody knows.
 */
export async function drawSellerMap(
  executor: Executor,
  scope: OfficerArea | null,
  narrowed: string | null,
): Promise<SellerMap> {
  const code = narrowed ?? scope?.code ?? null;
  const [area, { sellers, unplaced }, labels] = await Promise.all([
    findOfficeArea(executor, code),
    countPlaces(executor, scope, narrowed),
    readMapLabels(executor, code),
  ]);
  if (area === undefined) throw new Refusal("not_found");
  const isSparse = sellers <= MOST_SELLERS || levelOf(code) === VILLAGE_LEVEL;
  const points = await (isSparse ? readSellerPoints : readAreaPoints)(executor, scope, narrowed);
  return { area, points, labels, unplaced };
}
