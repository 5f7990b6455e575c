import type { MedusaContainer } from "@medusajs/framework/types";
import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { createOrdersStep, emitEventStep } from "@medusajs/medusa/core-flows";
import type { Checkout, PlaceRequest } from "@pasar/contracts/checkout";
import type { ErrorCode } from "@pasar/contracts/errors";
import { type CheckoutRow, findCheckout, readSellerOrders } from "../../database/checkouts";
import { complaintsOfCheckout } from "../../database/complaints";
import { type Database, databaseOf } from "../../database/connection";
import { SLOT_IS_FULL } from "../../database/pickup-slots";
import { refundsOfCheckout } from "../../database/refunds";
import { Refusal } from "../../http/refusal";
import type { Language } from "../../locale/messages";
import { orderInputs } from "./order-input";
import { hashOf, type Placement, preparePlacement, vouchersOf } from "./prepare-placement";
import { presentCheckout } from "./present-checkout";
import { priceBasket } from "./price-basket";
import { chargeShopperStep } from "./steps/charge-shopper";
import { claimCheckoutStep } from "./steps/claim-checkout";
import { openCollectionsStep } from "./steps/open-collections";
import { openPaymentsStep } from "./steps/open-payments";
import { recordOrdersStep } from "./steps/record-orders";
import { reserveStockStep } from "./steps/reserve-stock";

const VOUCHER_UNUSABLE = "voucher_unusable" satisfies ErrorCode;

/** Places one order per seller, holds their stock and asks for one payment: everything, or nothing at all. */
const placeCheckoutWorkflow = createWorkflow("place-checkout", (placement: Placement) => {
  claimCheckoutStep(placement);
  reserveStockStep(placement);
  const inputs = transform({ placement }, (data) => orderInputs(data.placement));
  const orders = createOrdersStep(inputs);
  const placed = recordOrdersStep({ placement, orders });
  const payable = openCollectionsStep(placed);
  openPaymentsStep({ placement, orders: payable });
  chargeShopperStep(placement);
  const ordersPlaced = transform({ placed }, ({ placed }) => placed.map(({ orderId }) => ({ id: orderId })));
  emitEventStep({ eventName: "order.placed", data: ordersPlaced });
  return new WorkflowResponse(placed);
});

/**
 * Answers a request to place a checkout; the same id and body get the same checkout again.
 * Throws a Refusal: `checkout_conflict`, `checkout_in_progress`, or what `preparePlacement` and the steps refuse.
 */
export async function placeCheckout(
  container: MedusaContainer,
  request: PlaceRequest,
  reader: { language: Language; salesChannelId: string },
): Promise<{ checkout: Checkout; isNew: boolean }> {
  const earlier = await placedEarlier(container, request, reader.language);
  if (earlier) return { checkout: earlier, isNew: false };
  const placement = await preparePlacement(container, request, reader);
  try {
    await placeCheckoutWorkflow(container).run({ input: placement });
  } catch (error) {
    throw await withFreshQuote(container, error, { request, placement }, reader.language);
  }
  const checkout = await readCheckout(container, request.id, reader.language);
  return { checkout, isNew: true };
}

/** Reads a checkout as its buyer sees it. Throws `checkout_not_found`. */
export async function readCheckout(
  container: MedusaContainer,
  checkoutId: string,
  language: Language,
): Promise<Checkout> {
  const database = databaseOf(container);
  const row = await findCheckout(database, checkoutId);
  if (row?.status !== "placed") throw new Refusal("checkout_not_found");
  return readOrders(database, row, language);
}

async function readOrders(database: Database, row: CheckoutRow, language: Language): Promise<Checkout> {
  return presentCheckout({
    row,
    orders: await readSellerOrders(database, row.id),
    refunds: await refundsOfCheckout(database, row.id),
    complaints: await complaintsOfCheckout(database, row.id),
    language,
  });
}

async function placedEarlier(
  container: MedusaContainer,
  request: PlaceRequest,
  language: Language,
): Promise<Checkout | null> {
  const database = databaseOf(container);
  const row = await findCheckout(database, request.id);
  if (!row) return null;
  if (row.request_hash !== hashOf(request)) throw new Refusal("checkout_conflict");
  if (row.status === "placing") throw new Refusal("checkout_in_progress");
  return readOrders(database, row, language);
}

async function withFreshQuote(
  container: MedusaContainer,
  error: unknown,
  { request, placement: { address, shopper } }: { request: PlaceRequest; placement: Placement },
  language: Language,
): Promise<unknown> {
  const code = refusalOfRace(error as Partial<Error>);
  if (!code) return error;
  const lines = request.sellers.flatMap((seller) => seller.lines);
  const basket = { lines, destination: address, vouchers: vouchersOf(request), phone: shopper.phone };
  const { quote } = await priceBasket(databaseOf(container), basket, language);
  return new Refusal(code, { quote });
}

/** What another buyer was faster with, between our quote and the placing. A refusal loses its class in a workflow. */
function refusalOfRace({ constraint, message }: { constraint?: string; message?: string }): ErrorCode | null {
  if (`${constraint} ${message}`.includes("inventory_level_reserved_within_stock")) return "out_of_stock";
  if (message === SLOT_IS_FULL) return "slot_unavailable";
  return message === VOUCHER_UNUSABLE ? VOUCHER_UNUSABLE : null;
}
