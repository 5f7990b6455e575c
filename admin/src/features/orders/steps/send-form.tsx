import type { SellerOrder } from "@pasar/contracts/seller";
import { type FormEvent, useId, useState } from "react";
import { useText } from "../../../lib/text";
import { ActionButton } from "../../../ui/action-button";
import { FieldError } from "../../../ui/field-error";
import { Notice } from "../../../ui/notice";
import type { NextStep } from "../next-step";
import { useTakeStep } from "../take-step";
import { AddressCard } from "./address-card";

const SHORTEST_TRACKING_NUMBER = 3;

interface SendFormProps {
  order: SellerOrder;
  step: NextStep;
}

/** Says that the goods have left: by a courier that is booked with one tap, or with a number the member writes. */
export function SendForm({ order, step }: SendFormProps) {
  const text = useText();
  const [isWriting, setIsWriting] = useState(false);
  if (!order.can_book) return <WriteForm order={order} step={step} />;
  return (
    <div className="grid gap-5">
      {isWriting ? <WriteForm order={order} step={step} /> : <BookForm order={order} step={step} />}
      <button type="button" className="button button-plain" onClick={() => setIsWriting(!isWriting)}>
        {text(isWriting ? "send_book_instead" : "send_write_number")}
      </button>
    </div>
  );
}

function BookForm({ order, step }: SendFormProps) {
  const text = useText();
  const { take, isBusy, problem } = useTakeStep(order.id);
  const onSubmit = async (event: FormEvent) => {
    event.preventDefault();
    await take(step, { book: true });
  };
  return (
    <form noValidate onSubmit={onSubmit} className="grid gap-5">
      <AddressCard order={order} />
      <div>
        <p className="text-soft">{text("send_book_service")}</p>
        <p className="text-[1.12rem] font-bold">{order.service?.service_name}</p>
        <p className="text-soft">{text("send_book_hint")}</p>
      </div>
      {problem && <Notice tone="bad">{problem}</Notice>}
      <ActionButton icon="truck" isBusy={isBusy}>
        {text("send_book")}
      </ActionButton>
    </form>
  );
}

function WriteForm({ order, step }: SendFormProps) {
  const text = useText();
  const [tracking, setTracking] = useState("");
  const [isTooShort, setIsTooShort] = useState(false);
  const { take, isBusy, problem } = useTakeStep(order.id);
  const isCourier = order.way === "courier";
  const onSubmit = async (event: FormEvent) => {
    event.preventDefault();
    const number = tracking.trim();
    const isInvalid = number.length > 0 && number.length < SHORTEST_TRACKING_NUMBER;
    setIsTooShort(isInvalid);
    if (!isInvalid) await take(step, number ? { tracking_number: number } : {});
  };
  return (
    <form noValidate onSubmit={onSubmit} className="grid gap-5">
      <AddressCard order={order} />
      {isCourier && <TrackingField value={tracking} onChange={setTracking} isTooShort={isTooShort} />}
      {problem && <Notice tone="bad">{problem}</Notice>}
      <ActionButton icon={isCourier ? "truck" : "motor"} isBusy={isBusy}>
        {text(isCourier ? "send_button" : "bring_button")}
      </ActionButton>
    </form>
  );
}

interface TrackingFieldProps {
  value: string;
  onChange: (value: string) => void;
  isTooShort: boolean;
}

function TrackingField({ value, onChange, isTooShort }: TrackingFieldProps) {
  const id = useId();
  const text = useText();
  return (
    <div>
      <label htmlFor={id} className="block font-bold">
        {text("send_tracking")}
      </label>
      <p id={`${id}-hint`} className="mb-2 text-soft">
        {text("send_tracking_hint")}
      </p>
      <input
        id={id}
        className="field uppercase"
        autoComplete="off"
        autoCapitalize="characters"
        maxLength={40}
        value={value}
        aria-invalid={isTooShort || undefined}
        aria-describedby={`${id}-hint ${id}-error`}
        onChange={({ target }) => onChange(target.value.toUpperCase())}
      />
      <FieldError id={`${id}-error`} message={isTooShort ? text("send_tracking_short") : null} />
    </div>
  );
}
