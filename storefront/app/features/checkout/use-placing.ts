import type { Checkout, PlaceRequest, Quote } from "@pasar/contracts/checkout";
import type { ErrorBody } from "@pasar/contracts/errors";
import { useState } from "react";
import { useBasket } from "../../device/basket";
import { asAttempt, useCheckoutDraft } from "../../device/checkout-draft";
import { useRememberedOrders } from "../../device/remembered-orders";
import { api } from "../../lib/api";
import { localPath } from "../../lib/locale";
import { keepCode } from "./codes-for";

type PlacingState = "idle" | "sending" | "placed";

/** Refusals after which the same order may still go through, so its id is kept. */
const STILL_OPEN = new Set(["checkout_in_progress", "try_again"]);

/**
 * Places orders. The order is stored on the device before it is sent and stays there until its outcome is known, so
 * `retry` (also after a closed browser) sends the very same order under the very same id.
 */
export function usePlacing(takeQuote: (quote: Quote) => void) {
  const [state, setState] = useState<PlacingState>("idle");
  const [refusal, setRefusal] = useState<ErrorBody | null>(null);
  const { change } = useCheckoutDraft.getState();

  async function send(attempt: PlaceRequest) {
    change({ attempt });
    setState("sending");
    const result = await api<Checkout>("/checkouts", attempt);
    if (result.kind === "ok") {
      setState("placed");
      return finish(result.value);
    }
    setState("idle");
    setRefusal(result.error);
    if (result.kind === "unreachable" || STILL_OPEN.has(result.error.code)) return;
    change({ attempt: null });
    if (result.error.quote) takeQuote(result.error.quote as Quote);
  }

  return {
    state,
    refusal,
    place: (order: Omit<PlaceRequest, "id">) => send(asAttempt(order, useCheckoutDraft.getState().attempt)),
    retry: (attempt: PlaceRequest) => send(attempt),
    giveUp: () => {
      setRefusal(null);
      change({ attempt: null });
    },
  };
}

function finish(checkout: Checkout): void {
  const { id, token, placed_at, total, orders, payment } = checkout;
  useRememberedOrders.getState().remember({
    id,
    token,
    placed_at,
    total,
    sellers: orders.map(({ seller }) => seller.name),
    numbers: orders.map(({ number }) => number),
  });
  useBasket.getState().remove(orders.flatMap(({ lines }) => lines.map(({ variant_id }) => variant_id)));
  for (const { seller } of orders) keepCode(seller.id, "");
  useCheckoutDraft.getState().change({ attempt: null, ways: {}, services: {}, pickups: {}, notes: {} });
  const page = payment.state === "awaiting" ? "bayar" : "pesanan";
  location.replace(localPath(`/${page}/${id}?t=${token}`));
}
