import type { SellerOrder } from "@pasar/contracts/seller";
import { Navigate, useParams } from "react-router";
import { useMay } from "../../../lib/rights";
import { useText } from "../../../lib/text";
import { Page } from "../../../ui/page";
import { QueryState } from "../../../ui/query-state";
import { type NextStep, stepOfScreen } from "../next-step";
import { useOrder } from "../order";
import { DeliverForm } from "./deliver-form";
import { HandOverForm } from "./hand-over-form";
import { SendForm } from "./send-form";

/** The screen of a step that asks something first; leads back to the order when it is not this step's turn. */
export function StepPage() {
  const { id = "", screen } = useParams();
  const text = useText();
  const mayMove = useMay("orders.move");
  const query = useOrder(id);
  const order = query.data;
  const backTo = `/pesanan/${id}`;
  const step = order && stepOfScreen(order, screen);
  if (step === null || !mayMove) return <Navigate to={backTo} replace />;
  return (
    <Page
      title={text(titleOf(order))}
      over={order && text("order_number", { number: order.number })}
      backTo={backTo}
      updatedAt={query.dataUpdatedAt}
    >
      <QueryState query={query}>{(found) => step && <StepForm order={found} step={step} />}</QueryState>
    </Page>
  );
}

function titleOf(order: SellerOrder | undefined) {
  if (order?.next_action === "hand_over") return "hand_over_title";
  if (order?.next_action === "deliver") return "deliver_title";
  return order?.way === "delivery" ? "bring_title" : "send_title";
}

function StepForm({ order, step }: { order: SellerOrder; step: NextStep }) {
  if (step.action === "hand_over") return <HandOverForm order={order} step={step} />;
  if (step.action === "deliver") return <DeliverForm order={order} step={step} />;
  return <SendForm order={order} step={step} />;
}
