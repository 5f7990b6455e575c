import type { PickupPoint } from "@pasar/contracts/pickup";
import { useParams } from "react-router";
import { useReceivingText } from "../../lib/receiving-text";
import { useMay } from "../../lib/rights";
import { useLanguage } from "../../lib/text";
import { ActionButton } from "../../ui/action-button";
import { Notice } from "../../ui/notice";
import { Page } from "../../ui/page";
import { QueryState } from "../../ui/query-state";
import { Section } from "../../ui/section";
import { isLiving, POINTS_PATH, useChangePoints, usePickupPoints } from "./pickup-points";
import { PointState } from "./pickup-points-page";

/** One agreement: the other side, and what may be done with it now. */
export function PickupPointPage() {
  const say = useReceivingText();
  const { id = "" } = useParams();
  const query = usePickupPoints();
  const point = query.data?.points.find((one) => one.id === id);
  return (
    <Page
      title={point?.party.name ?? say("points_title")}
      over={say("points_title")}
      backTo={POINTS_PATH}
      updatedAt={query.dataUpdatedAt}
    >
      <QueryState query={query}>
        {() => (point ? <Facts point={point} /> : <Notice tone="warning">{say("point_gone")}</Notice>)}
      </QueryState>
    </Page>
  );
}

function Facts({ point }: { point: PickupPoint }) {
  const { address, village } = point.party;
  return (
    <div className="grid gap-4">
      <p className="text-[1.12rem]">
        <PointState point={point} />
      </p>
      <p>
        {address}, {village}
      </p>
      <Hours point={point} />
      <Moves point={point} />
    </div>
  );
}

function Hours({ point }: { point: PickupPoint }) {
  const say = useReceivingText();
  const language = useLanguage();
  const weekday = new Intl.DateTimeFormat(language === "en" ? "en-GB" : "id-ID", { weekday: "long", timeZone: "UTC" });
  return (
    <Section icon="clock" title={say("point_hours")}>
      <dl className="grid grid-cols-[1fr_auto] gap-x-4">
        {point.party.hours.map((day) => (
          <div key={day.weekday} className="contents">
            {/* 2024 began on a Monday. */}
            <dt>{weekday.format(Date.UTC(2024, 0, day.weekday))}</dt>
            <dd className="tabular-nums">{day.open ? `${day.open}–${day.close}` : say("point_closed")}</dd>
          </div>
        ))}
      </dl>
    </Section>
  );
}

function Moves({ point }: { point: PickupPoint }) {
  const say = useReceivingText();
  const mayDecide = useMay("pickup_points.decide");
  const mayEnd = useMay("pickup_points.end");
  const { change, isBusy, problem } = useChangePoints();
  if (!isLiving(point)) return null;
  const path = `/${encodeURIComponent(point.id)}`;
  const isAsked = mayDecide && point.state === "requested";
  return (
    <div className="grid gap-3">
      {problem && <Notice tone="bad">{problem}</Notice>}
      {isAsked && (
        <>
          <ActionButton
            icon="check"
            hint={say("point_accept_hint")}
            isBusy={isBusy}
            onPress={() => void change(`${path}/accept`)}
          >
            {say("point_accept")}
          </ActionButton>
          <button
            type="button"
            className="button button-plain"
            disabled={isBusy}
            onClick={() => void change(`${path}/refuse`)}
          >
            {say("point_refuse")}
          </button>
        </>
      )}
      {!isAsked && mayEnd && (
        <ActionButton
          icon="close"
          hint={say("point_end_hint")}
          isBusy={isBusy}
          onPress={() => void change(`${path}/end`)}
        >
          {say("point_end")}
        </ActionButton>
      )}
    </div>
  );
}
