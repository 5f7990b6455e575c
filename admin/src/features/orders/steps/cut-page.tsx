import { useState } from "react";
import { Navigate, useParams } from "react-router";
import { randomId } from "../../../lib/random-id";
import { useMay } from "../../../lib/rights";
import { useText } from "../../../lib/text";
import { Page } from "../../../ui/page";
import { QueryState } from "../../../ui/query-state";
import { useOrder } from "../order";
import { CutForm } from "./cut-form";

/** The screen that takes pieces out of an order; leads back to the order when that cannot be, or is done. */
export function CutPage() {
  const { id = "" } = useParams();
  const text = useText();
  const [cutId] = useState(randomId);
  const mayMove = useMay("orders.move");
  const query = useOrder(id);
  const backTo = `/pesanan/${id}`;
  const isDone = query.data?.cuts.some((cut) => cut.id === cutId);
  if (query.data?.can_cut === false || isDone || !mayMove) return <Navigate to={backTo} replace />;
  return (
    <Page
      title={text("cut_title")}
      over={query.data && text("order_number", { number: query.data.number })}
      backTo={backTo}
      updatedAt={query.dataUpdatedAt}
    >
      <QueryState query={query}>{(order) => <CutForm order={order} cutId={cutId} />}</QueryState>
    </Page>
  );
}
