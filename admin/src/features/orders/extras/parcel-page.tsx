import type { SellerOrder } from "@pasar/contracts/seller";
import { type FormEvent, useState } from "react";
import { Navigate, useParams } from "react-router";
import { useReceivingText } from "../../../lib/receiving-text";
import { useMay } from "../../../lib/rights";
import { useText } from "../../../lib/text";
import { ActionButton } from "../../../ui/action-button";
import { Notice } from "../../../ui/notice";
import { Page } from "../../../ui/page";
import { QueryState } from "../../../ui/query-state";
import { TextField } from "../../../ui/text-field";
import { useOrder } from "../order";
import { useExtra } from "./use-extra";

const SHORTEST_NUMBER = 3;

/** One more parcel of an order that was sent, or goods that go again after they came back. */
export function ParcelPage() {
  const { id = "" } = useParams();
  const text = useText();
  const say = useReceivingText();
  const mayMove = useMay("orders.move");
  const query = useOrder(id);
  const order = query.data;
  const backTo = `/pesanan/${id}`;
  if (order?.next_parcel === null || !mayMove) return <Navigate to={backTo} replace />;
  return (
    <Page
      title={say(order?.parcels_state === "returned" ? "send_again" : "add_parcel")}
      over={order && text("order_number", { number: order.number })}
      backTo={backTo}
      updatedAt={query.dataUpdatedAt}
    >
      <QueryState query={query}>{(found) => <ParcelForm order={found} number={found.next_parcel ?? 0} />}</QueryState>
    </Page>
  );
}

function ParcelForm({ order, number }: { order: SellerOrder; number: number }) {
  const text = useText();
  const say = useReceivingText();
  const [tracking, setTracking] = useState("");
  const [isChecked, setIsChecked] = useState(false);
  const { take, isBusy, problem } = useExtra(order.id);
  const isShort = tracking.trim().length < SHORTEST_NUMBER;
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    setIsChecked(true);
    if (!isShort) void take("parcels", { number, tracking_number: tracking.trim() });
  };
  return (
    <div className="grid gap-5">
      {problem && <Notice tone="bad">{problem}</Notice>}
      {order.can_book && (
        <ActionButton
          icon="truck"
          hint={order.service?.service_name}
          isBusy={isBusy}
          onPress={() => void take("parcels", { number, book: true })}
        >
          {text("send_book")}
        </ActionButton>
      )}
      <form noValidate onSubmit={onSubmit} className="grid gap-5">
        <TextField
          label={say("parcel_tracking")}
          autoComplete="off"
          maxLength={40}
          value={tracking}
          onChange={(value) => setTracking(value.toUpperCase())}
          error={isChecked && isShort ? text("send_tracking_short") : null}
        />
        <ActionButton icon="check" isBusy={isBusy}>
          {say("parcel_save")}
        </ActionButton>
      </form>
    </div>
  );
}
