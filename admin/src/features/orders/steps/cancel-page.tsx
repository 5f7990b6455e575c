import { Navigate, useParams } from "react-router";
import { useMay } from "../../../lib/rights";
import { useText } from "../../../lib/text";
import { Page } from "../../../ui/page";
import { QueryState } from "../../../ui/query-state";
import { useOrder } from "../order";
import { CancelForm } from "./cancel-form";

/** The screen that asks why an order is cancelled; leads back to the order when it cannot be, or is. */
export function CancelPage() {
  const { id = "" } = useParams();
  const text = useText();
  const mayMove = useMay("orders.move");
  const query = useOrder(id);
  const backTo = `/pesanan/${id}`;
  if (query.data?.can_cancel === false || !mayMove) return <Navigate to={backTo} replace />;
  return (
    <Page
      title={text("cancel_order")}
      over={query.data && text("order_number", { number: query.data.number })}
      backTo={backTo}
      updatedAt={query.dataUpdatedAt}
    >
      <QueryState query={query}>{(order) => <CancelForm order={order} />}</QueryState>
    </Page>
  );
}
