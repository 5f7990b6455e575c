import type { BuyerOrder, Checkout } from "@pasar/contracts/checkout";
import type { CheckoutRow, SellerOrderRow } from "../../database/checkouts";
import { checkoutToken, pickupCode } from "../../http/secrets";
import { mayChangePayment } from "../../modules/checkout/payment-change";

const CODE_STAGES = new Set(["awaiting_acceptance", "preparing", "ready_for_pickup"]);

/** A checkout as its buyer sees it. */
export function presentCheckout(row: CheckoutRow, orders: readonly SellerOrderRow[]): Checkout {
  return {
    id: row.id,
    token: checkoutToken(row.id),
    placed_at: new Date(row.created_at).toISOString(),
    shopper: { name: row.shopper_name, phone: row.shopper_phone },
    address_text: row.address_text,
    payment: {
      method: row.payment_method,
      state: row.payment_state,
      amount: row.total,
      expires_at: row.expires_at ? new Date(row.expires_at).toISOString() : null,
      changeable: mayChangePayment(
        row,
        orders.map(({ stage }) => stage),
        new Date(),
      ),
      instructions: row.instructions,
      demo_pay_url: row.pay_page_url,
    },
    orders: orders.map(presentOrder),
    total: row.total,
  };
}

function presentOrder(order: SellerOrderRow): BuyerOrder {
  const { handle, name, kind, phone, address, village_name, hours } = order.seller;
  const fetched = order.way === "pickup";
  return {
    id: order.id,
    number: order.number,
    stage: order.stage,
    cancel_reason: order.cancel_reason,
    seller: { id: order.seller_id, handle, name, kind, phone },
    way: order.way,
    fee: order.fee,
    lines: order.lines,
    subtotal: order.subtotal,
    total: order.total,
    pickup_code: fetched && CODE_STAGES.has(order.stage) ? pickupCode(order.id) : null,
    pickup: fetched ? { address: `${address}, ${village_name}`, hours } : null,
    tracking_number: order.tracking_number,
    steps: order.steps,
  };
}
