import type { SellerOrder } from "@pasar/contracts/seller";
import { useEffect } from "react";
import { useParams } from "react-router";
import { useMay } from "../../lib/rights";
import { useText } from "../../lib/text";
import { Notice } from "../../ui/notice";
import { Page } from "../../ui/page";
import { QueryState } from "../../ui/query-state";
import { RowLink } from "../../ui/row-link";
import { OrderPickup } from "../pickup/order-pickup";
import { noteOpened } from "./bell/bell-memory";
import { useLastStep } from "./last-step";
import { useOrder } from "./order";
import { OrderBuyer } from "./order-buyer";
import { OrderCuts } from "./order-cuts";
import { OrderExtras } from "./order-extras";
import { OrderItems } from "./order-items";
import { OrderMoney } from "./order-money";
import { OrderPapers } from "./order-papers";
import { OrderParcels } from "./order-parcels";
import { listOf } from "./order-place";
import { OrderSteps } from "./order-steps";
import { StepButton } from "./step-button";

/** One order with everything needed to prepare it and the one thing to do next. */
export function OrderPage() {
  const { id = "" } = useParams();
  const text = useText();
  const query = useOrder(id);
  const order = query.data;
  const last = useLastStep(id);
  const mayMove = useMay("orders.move");
  useEffect(() => noteOpened(id), [id]);
  return (
    <Page
      title={order ? text("order_number", { number: order.number }) : text("orders_title")}
      over={order?.buyer_name}
      backTo={listOf(order)}
      updatedAt={query.dataUpdatedAt}
      action={order?.next_action && <NextAction order={order} mayMove={mayMove} />}
    >
      <div className="grid grid-cols-1 gap-4">
        {last && <Notice tone="good">{text(last.done)}</Notice>}
        <QueryState query={query}>{(found) => <OrderFacts order={found} />}</QueryState>
        {order?.can_cut && mayMove && (
          <RowLink to={`/pesanan/${id}/kurang`} icon="box" hint={text("cut_row_hint")}>
            {text("cut_row")}
          </RowLink>
        )}
        {order && <OrderExtras order={order} />}
        {order?.can_cancel && mayMove && (
          <RowLink to={`/pesanan/${id}/batal`} icon="close" hint={text("cancel_order_row_hint")}>
            {text("cancel_order")}
          </RowLink>
        )}
      </div>
    </Page>
  );
}

function NextAction({ order, mayMove }: { order: SellerOrder; mayMove: boolean }) {
  const text = useText();
  return mayMove ? <StepButton order={order} /> : <p className="text-center text-soft">{text("order_read_only")}</p>;
}

function OrderFacts({ order }: { order: SellerOrder }) {
  const text = useText();
  return (
    <>
      {order.stage === "cancelled" && order.cancel_reason && (
        <Notice tone="bad" icon="close">
          {text(`cancelled_${order.cancel_reason}`)}
          {order.cancel_note && <span className="block font-normal">{order.cancel_note}</span>}
        </Notice>
      )}
      <OrderMoney order={order} />
      <OrderPickup order={order} />
      <OrderItems order={order} />
      <OrderCuts order={order} />
      <OrderParcels order={order} />
      <OrderBuyer order={order} />
      <OrderPapers order={order} />
      <OrderSteps order={order} />
    </>
  );
}
