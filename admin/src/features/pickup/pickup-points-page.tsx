import { MOST_PICKUP_POINTS, type PickupPoint, type PickupPointList } from "@pasar/contracts/pickup";
import { useReceivingText } from "../../lib/receiving-text";
import { useMay } from "../../lib/rights";
import { useMember } from "../../lib/session";
import { Page } from "../../ui/page";
import { QueryState } from "../../ui/query-state";
import { RowLink } from "../../ui/row-link";
import { isLiving, POINTS_PATH, usePickupPoints } from "./pickup-points";

/** The outlets that keep the group's goods, or the groups whose goods the outlet keeps. */
export function PickupPointsPage() {
  const say = useReceivingText();
  const query = usePickupPoints();
  const seller = useMember()?.seller;
  const kind = seller?.kind ?? "kube";
  return (
    <Page title={say("points_title")} over={seller?.name} backTo="/kelompok" updatedAt={query.dataUpdatedAt}>
      <div className="grid gap-3">
        <p className="text-soft">{say(`points_intro_${kind}`)}</p>
        <QueryState query={query}>{(list) => <Points list={list} kind={kind} />}</QueryState>
      </div>
    </Page>
  );
}

function Points({ list: { points }, kind }: { list: PickupPointList; kind: "kube" | "ewarong" }) {
  const say = useReceivingText();
  const mayAsk = useMay("pickup_points.request") && kind === "kube";
  const isFull = points.filter(isLiving).length >= MOST_PICKUP_POINTS;
  return (
    <>
      {points.length === 0 && <p className="card p-4">{say(`points_none_${kind}`)}</p>}
      {points.map((point) => (
        <RowLink key={point.id} to={`${POINTS_PATH}/${point.id}`} icon="shop" hint={<PointHint point={point} />}>
          {point.party.name}
        </RowLink>
      ))}
      {mayAsk && isFull && <p className="text-soft">{say("points_full", { most: MOST_PICKUP_POINTS })}</p>}
      {mayAsk && !isFull && (
        <RowLink to={`${POINTS_PATH}/minta`} icon="plus">
          {say("points_ask")}
        </RowLink>
      )}
    </>
  );
}

function PointHint({ point }: { point: PickupPoint }) {
  return (
    <>
      {point.party.village}
      <br />
      <PointState point={point} />
    </>
  );
}

/** Where an agreement stands, in the words of the side that reads it. */
export function PointState({ point: { state } }: { point: PickupPoint }) {
  const say = useReceivingText();
  const isAsked = useMember()?.seller.kind === "ewarong" && state === "requested";
  return (
    <b className={state === "accepted" ? "text-leaf" : "text-ink"}>{say(isAsked ? "state_asks" : `state_${state}`)}</b>
  );
}
