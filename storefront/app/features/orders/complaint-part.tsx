import type { BuyerOrder } from "@pasar/contracts/checkout";
import type { Complaint } from "@pasar/contracts/complaint";
import { localPath } from "../../lib/locale";
import { m } from "../../paraglide/messages.js";
import { Icon } from "../../ui/icon";
import { complaintSentence } from "./complaint-words";
import { OrderForm } from "./order-form";
import { TextArea } from "./text-area";

interface ComplaintPartProps {
  order: BuyerOrder;
  /** The order page's path without its token. */
  page: string;
  token: string;
}

/** The complaint about an order: the way to its form, or where it stands and what the buyer can still say. */
export function ComplaintPart({ order, page, token }: ComplaintPartProps) {
  if (order.complaint) return <Standing complaint={order.complaint} page={page} token={token} />;
  if (!order.can_complain) return null;
  return (
    <p className="mt-3 border-t border-line pt-1">
      <a
        className="flex min-h-12 items-center gap-2 font-semibold text-clay"
        href={localPath(`${page}/komplain/${order.id}?t=${token}`)}
      >
        <Icon name="alert" size={22} /> {m.complaint_open()}
      </a>
    </p>
  );
}

function Standing({ complaint, page, token }: { complaint: Complaint; page: string; token: string }) {
  const { order_id, state, events } = complaint;
  const path = localPath(`${page}?t=${token}`);
  const answer = events.findLast(({ by }) => by === "seller" || by === "office" || by === "province");
  const hasAppeal = events.some(({ did }) => did === "appealed");
  return (
    <section className="mt-3 rounded-xl bg-turmeric-pale p-3" aria-labelledby={`komplain-${order_id}`}>
      <h3 id={`komplain-${order_id}`} className="font-bold">
        {m.complaint_title()}
      </h3>
      <p role="status">{complaintSentence(complaint)}</p>
      {answer?.text && <blockquote className="mt-1 border-l-4 border-turmeric pl-2">{answer.text}</blockquote>}
      <Photos complaint={complaint} page={page} token={token} />
      {state === "replacement_sent" && (
        <OrderForm path={path} command="confirm" orderId={order_id}>
          <button type="submit" className="button button-main w-full">
            <Icon name="check" /> {m.complaint_confirm()}
          </button>
        </OrderForm>
      )}
      {(state === "refused" || state === "replacement_sent") && (
        <PleaForm command="escalate" orderId={order_id} path={path} />
      )}
      {state === "decided" && !hasAppeal && <PleaForm command="appeal" orderId={order_id} path={path} />}
    </section>
  );
}

function Photos({ complaint: { events }, page, token }: { complaint: Complaint; page: string; token: string }) {
  const photos = events.flatMap(({ by, photos }) => photos.map((key) => ({ by, key })));
  if (photos.length === 0) return null;
  return (
    <ul className="mt-2 grid grid-cols-3 gap-2">
      {photos.map(({ by, key }) => (
        <li key={key}>
          <a href={localPath(`${page}/foto/${key}?t=${token}&width=1280`)}>
            <img
              className="aspect-square w-full rounded-xl object-cover"
              loading="lazy"
              src={localPath(`${page}/foto/${key}?t=${token}&width=320`)}
              alt={by === "buyer" ? m.complaint_photo_own() : m.complaint_photo_seller()}
            />
          </a>
        </li>
      ))}
    </ul>
  );
}

interface PleaFormProps {
  command: "escalate" | "appeal";
  orderId: string;
  path: string;
}

function PleaForm({ command, orderId, path }: PleaFormProps) {
  return (
    <OrderForm path={path} command={command} orderId={orderId}>
      <TextArea id={`keterangan-${orderId}`} />
      <button type="submit" className="button button-plain w-full">
        {command === "escalate" ? m.complaint_escalate() : m.complaint_appeal()}
      </button>
    </OrderForm>
  );
}
