import type { BuyerOrder } from "@pasar/contracts/checkout";
import type { Complaint } from "@pasar/contracts/complaint";
import { m } from "../../paraglide/messages.js";
import { Field, fieldState } from "../../ui/field";
import { Icon } from "../../ui/icon";
import { COMPLAINT_REASON_WORDS, COMPLAINT_WISH_WORDS, complaintSentence } from "./complaint-words";
import { OrderForm } from "./order-form";

/** The complaint about an order: its form, or where it stands and what the buyer can still say. */
export function ComplaintPart({ order, path }: { order: BuyerOrder; path: string }) {
  if (order.complaint) return <Standing complaint={order.complaint} path={path} />;
  return order.can_complain ? <ComplaintForm orderId={order.id} path={path} /> : null;
}

function Standing({ complaint, path }: { complaint: Complaint; path: string }) {
  const { order_id, state, events } = complaint;
  const answer = events.findLast(({ by }) => by === "seller" || by === "office" || by === "province");
  const hasAppeal = events.some(({ did }) => did === "appealed");
  return (
    <section className="mt-3 rounded-xl bg-turmeric-pale p-3" aria-labelledby={`komplain-${order_id}`}>
      <h3 id={`komplain-${order_id}`} className="font-bold">
        {m.complaint_title()}
      </h3>
      <p role="status">{complaintSentence(complaint)}</p>
      {answer?.text && <blockquote className="mt-1 border-l-4 border-turmeric pl-2">{answer.text}</blockquote>}
      {state === "refused" && <PleaForm command="escalate" orderId={order_id} path={path} />}
      {state === "decided" && !hasAppeal && <PleaForm command="appeal" orderId={order_id} path={path} />}
    </section>
  );
}

interface FormProps {
  orderId: string;
  path: string;
}

function PleaForm({ command, orderId, path }: FormProps & { command: "escalate" | "appeal" }) {
  return (
    <OrderForm path={path} command={command} orderId={orderId}>
      <TextArea id={`keterangan-${orderId}`} />
      <button type="submit" className="button button-plain w-full">
        {command === "escalate" ? m.complaint_escalate() : m.complaint_appeal()}
      </button>
    </OrderForm>
  );
}

function ComplaintForm({ orderId, path }: FormProps) {
  return (
    <details className="mt-3 border-t border-line pt-1">
      <summary className="flex min-h-12 items-center gap-2 font-semibold text-clay">
        <Icon name="alert" size={22} /> {m.complaint_open()}
      </summary>
      <OrderForm path={path} command="complaint" orderId={orderId}>
        <Choices legend={m.complaint_what()} name="reason" words={COMPLAINT_REASON_WORDS} />
        <Choices legend={m.complaint_wish()} name="wish" words={COMPLAINT_WISH_WORDS} />
        <TextArea id={`keterangan-${orderId}`} />
        <button type="submit" className="button button-danger w-full">
          {m.complaint_send()}
        </button>
      </OrderForm>
    </details>
  );
}

interface ChoicesProps {
  legend: string;
  name: string;
  /** What each value is called, in the order it is shown. */
  words: Record<string, () => string>;
}

function Choices({ legend, name, words }: ChoicesProps) {
  return (
    <fieldset>
      <legend className="font-bold">{legend}</legend>
      {Object.entries(words).map(([value, word]) => (
        <label key={value} className="flex min-h-12 items-center gap-3">
          <input type="radio" className="size-6 shrink-0 accent-leaf" name={name} value={value} required /> {word()}
        </label>
      ))}
    </fieldset>
  );
}

function TextArea({ id }: { id: string }) {
  return (
    <Field id={id} label={m.complaint_text()}>
      <textarea
        {...fieldState(id, null)}
        className="field"
        name="text"
        rows={3}
        required
        minLength={3}
        maxLength={500}
      />
    </Field>
  );
}
