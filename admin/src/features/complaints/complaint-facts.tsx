import type { Complaint, ComplaintEvent } from "@pasar/contracts/complaint";
import { formatRupiah } from "@pasar/locale/money";
import { formatMoment } from "@pasar/locale/time";
import { useLanguage, useText } from "../../lib/text";
import { Notice } from "../../ui/notice";
import { PrivatePicture } from "../../ui/private-picture";
import { Section } from "../../ui/section";
import type { Desk } from "./sayable";

/** What a complaint is about, where it stands and what was said. */
export function ComplaintFacts({ complaint, desk }: { complaint: Complaint; desk: Desk }) {
  const text = useText();
  const locale = useLanguage();
  const { order_number, order_total, seller_name, buyer_name, reason, wish, state, due_at, events, time_zone } =
    complaint;
  const until = due_at ? formatMoment(due_at, { locale, timeZone: time_zone, short: true }) : "";
  return (
    <>
      <Notice tone={state === "closed" ? "good" : "warning"}>
        {text(`complaint_state_${state}`)}
        {due_at && <span className="block">{text("complaint_until", { moment: until })}</span>}
      </Notice>
      <Section icon="alert" title={text(`complaint_${reason}`)}>
        <p>{text("complaint_order", { number: order_number, total: formatRupiah(order_total) })}</p>
        <p>{text("complaint_between", { buyer: buyer_name, seller: seller_name })}</p>
        <p className="font-bold">{text(`complaint_wish_${wish}`)}</p>
      </Section>
      <Section icon="note" title={text("complaint_said")}>
        <ol className="grid gap-3">
          {events.map((event) => (
            <li key={event.at + event.did}>
              <Said event={event} desk={desk} timeZone={time_zone} />
            </li>
          ))}
        </ol>
      </Section>
    </>
  );
}

interface SaidProps {
  event: ComplaintEvent;
  desk: Desk;
  timeZone: string;
}

function Said({ event: { by, did, outcome, amount, text: words, photos, at }, desk, timeZone }: SaidProps) {
  const text = useText();
  const locale = useLanguage();
  return (
    <>
      <p className="font-bold">
        {text("complaint_event", { who: text(`complaint_by_${by}`), what: text(`complaint_did_${did}`) })}
      </p>
      {outcome && (
        <p>
          {text(`complaint_outcome_${outcome}`)} {amount !== null && formatRupiah(amount)}
        </p>
      )}
      {words && <p className="break-words">{words}</p>}
      {photos.length > 0 && (
        <p className="mt-1 grid grid-cols-3 gap-2">
          {photos.map((key, index) => (
            <PrivatePicture
              key={key}
              desk={desk}
              pictureKey={key}
              width={1280}
              alt={text("complaint_photo", { number: index + 1, who: text(`complaint_by_${by}`) })}
              className="aspect-square w-full rounded-xl object-cover"
            />
          ))}
        </p>
      )}
      <p className="text-[0.9rem] text-soft">{formatMoment(at, { locale, timeZone, short: true })}</p>
    </>
  );
}
