import type { EntrustedOrder } from "@pasar/contracts/pickup";
import { formatMoment } from "@pasar/locale/time";
import { type FormEvent, useState } from "react";
import { useParams } from "react-router";
import { useReceivingText } from "../../lib/receiving-text";
import { useTimeZone } from "../../lib/session";
import { useLanguage } from "../../lib/text";
import { ActionButton } from "../../ui/action-button";
import { CodeInput } from "../../ui/code-input";
import { Notice } from "../../ui/notice";
import { Page } from "../../ui/page";
import { QueryState } from "../../ui/query-state";
import { Section } from "../../ui/section";
import { ScanCode } from "../orders/steps/scan/scan-code";
import { SlotText } from "./entrusted-list-page";
import { useEntrustedOrders, useHandOver } from "./entrusted-orders";

const CODE_LENGTH = 6;

/** One order at the counter: what is handed over to whom, and the buyer's code. */
export function EntrustedPage() {
  const say = useReceivingText();
  const { id = "" } = useParams();
  const query = useEntrustedOrders();
  const { handOver, isDone, isBusy, problem } = useHandOver(id);
  const order = query.data?.orders.find((one) => one.id === id);
  const outcome = isDone ? <Notice tone="good">{say("entrusted_done")}</Notice> : null;
  return (
    <Page
      title={order ? say("entrusted_order", { number: order.number }) : say("entrusted_title")}
      over={order?.buyer_name}
      backTo="/titipan"
      updatedAt={query.dataUpdatedAt}
    >
      <QueryState query={query}>
        {() =>
          order ? (
            <div className="grid gap-5">
              <Facts order={order} />
              <CodeForm order={order} isBusy={isBusy} problem={problem} onCode={(code) => void handOver(code)} />
            </div>
          ) : (
            (outcome ?? <Notice tone="warning">{say("entrusted_gone")}</Notice>)
          )
        }
      </QueryState>
    </Page>
  );
}

function Facts({ order }: { order: EntrustedOrder }) {
  const say = useReceivingText();
  const timeZone = useTimeZone();
  const locale = useLanguage();
  const until = order.kept_until && formatMoment(order.kept_until, { locale, timeZone });
  return (
    <>
      <div>
        <p className="text-[1.2rem] font-bold">{order.buyer_name}</p>
        <p className="font-semibold">
          <SlotText order={order} />
        </p>
        {until && <p className="text-soft">{say("entrusted_until", { at: until })}</p>}
        <p className="text-soft">{say("entrusted_from", { seller: order.seller_name })}</p>
      </div>
      <Section icon="box" title={say("entrusted_goods")}>
        <ul className="grid gap-1 text-[1.08rem]">
          {order.lines.map(({ title, unit, quantity }) => (
            <li key={title}>
              <b>{quantity}</b> {unit} {title}
            </li>
          ))}
        </ul>
      </Section>
      <Notice tone="good">{say("entrusted_paid")}</Notice>
    </>
  );
}

interface CodeFormProps {
  order: EntrustedOrder;
  isBusy: boolean;
  problem: string | null;
  onCode: (code: string) => void;
}

function CodeForm({ order, isBusy, problem, onCode }: CodeFormProps) {
  const say = useReceivingText();
  const [code, setCode] = useState("");
  const [isChecked, setIsChecked] = useState(false);
  const isMissing = code.length < CODE_LENGTH;
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    setIsChecked(true);
    if (!isMissing) onCode(code);
  };
  return (
    <form noValidate onSubmit={onSubmit} className="grid gap-5">
      <CodeInput
        label={say("entrusted_code")}
        hint={say("entrusted_code_hint")}
        value={code}
        onChange={setCode}
        length={CODE_LENGTH}
        error={isChecked && isMissing ? say("entrusted_code_missing") : null}
      />
      <ScanCode number={order.number} onCode={setCode} />
      {problem && <Notice tone="bad">{problem}</Notice>}
      <ActionButton icon="handOver" isBusy={isBusy}>
        {say("entrusted_button")}
      </ActionButton>
    </form>
  );
}
