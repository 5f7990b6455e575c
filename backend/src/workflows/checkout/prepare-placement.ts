import { createHash } from "node:crypto";
import type { MedusaContainer } from "@medusajs/framework/types";
import type { CheckoutAddress, PlaceRequest } from "@pasar/contracts/checkout";
import { findVillage, type VillageChain } from "../../database/areas";
import { readCashRecord } from "../../database/cash-record";
import { databaseOf, type Executor, rowsOf } from "../../database/connection";
import { findTransaction } from "../../database/midtrans-transactions";
import { toPhone } from "../../http/phone";
import { Refusal } from "../../http/refusal";
import type { Language } from "../../locale/messages";
import { say } from "../../locale/messages";
import { repeatedChargeRef } from "../payment/charge-ref";
import { type PlannedOrder, planPlacement } from "./plan-placement";
import { priceBasket } from "./price-basket";
import { mergeLines } from "./quote";

/** All that placing writes, checked and priced. Amounts are rupiah. */
export interface Placement {
  checkoutId: string;
  requestHash: string;
  shopper: { name: string; phone: string };
  address: (CheckoutAddress & VillageChain) | null;
  language: Language;
  paymentMethod: PlaceRequest["payment_method"];
  /** What the charge will be called at Midtrans; null for cash. */
  chargeRef: string | null;
  orders: (PlannedOrder & { stockLocationId: string; shippingOptionId: string | null; productIds: string[] })[];
  total: number;
  regionId: string;
  salesChannelId: string;
}

/** The fingerprint of a request; the same id with another fingerprint is a conflict. */
export function hashOf(request: PlaceRequest): string {
  return createHash("sha256").update(JSON.stringify(request)).digest("hex");
}

/**
 * Reads what a request needs and checks it all, writing nothing.
 * Throws a Refusal: `invalid_phone`, `invalid_body`, `area_mismatch`, or one of `planPlacement`'s.
 */
export async function preparePlacement(
  container: MedusaContainer,
  request: PlaceRequest,
  { language, salesChannelId }: { language: Language; salesChannelId: string },
): Promise<Placement> {
  const database = databaseOf(container);
  const phone = toPhone(request.shopper.phone);
  if (!phone) throw new Refusal("invalid_phone", { fields: { "shopper.phone": say(language, "invalid_phone") } });
  const address = await checkAddress(database, request, language);
  const lines = mergeLines(request.sellers.flatMap((seller) => seller.lines));
  const record = await readCashRecord(database, phone);
  const { quote, sellables } = await priceBasket(
    database,
    { lines, destination: address, cashRecord: record },
    language,
  );
  const sellersTakeCash = [...sellables.values()].every(({ seller }) => seller.takes_cash);
  const orders = planPlacement(request, quote, { sellersTakeCash, record, language }).map((order) => {
    const goods = order.quote.lines.map(({ variant_id }) => sellables.get(variant_id));
    const seller = goods[0]?.seller;
    return {
      ...order,
      stockLocationId: seller?.stock_location_id ?? "",
      shippingOptionId: seller?.[`${order.way.way}_option_id`] ?? null,
      productIds: goods.map((good) => good?.product_id ?? ""),
    };
  });
  return {
    checkoutId: request.id,
    requestHash: hashOf(request),
    shopper: { name: request.shopper.name, phone },
    address,
    language,
    paymentMethod: request.payment_method,
    chargeRef: request.payment_method === "cod" ? null : await unusedChargeRef(database, request.id),
    orders,
    total: request.total,
    regionId: await idrRegion(database),
    salesChannelId,
  };
}

async function checkAddress(
  database: Executor,
  { address, sellers }: PlaceRequest,
  language: Language,
): Promise<Placement["address"]> {
  if (!address) {
    if (sellers.every(({ way }) => way === "pickup")) return null;
    throw new Refusal("invalid_body", { fields: { address: say(language, "reason_needs_address") } });
  }
  if (!address.street && !address.landmark) {
    throw new Refusal("invalid_body", { fields: { "address.landmark": say(language, "field_invalid") } });
  }
  const chain = await findVillage(database, address);
  if (!chain)
    throw new Refusal("area_mismatch", { fields: { "address.village_code": say(language, "area_mismatch") } });
  return { ...address, ...chain };
}

/** A failed try may have left a charge under the checkout's own id; Midtrans would answer with that one again. */
async function unusedChargeRef(database: Executor, checkoutId: string): Promise<string> {
  const earlier = await findTransaction(database, checkoutId);
  return earlier ? repeatedChargeRef(checkoutId) : checkoutId;
}

async function idrRegion(database: Executor): Promise<string> {
  const [region] = await rowsOf<{ id: string }>(
    database,
    "select id from region where currency_code = 'idr' and deleted_at is null order by created_at limit 1",
  );
  if (!region) throw new Error("no region sells in rupiah: run the seed");
  return region.id;
}

/** An address in one line, as couriers and sellers read it. */
export function addressText(address: NonNullable<Placement["address"]>): string {
  const { street, landmark, village, district, regency, province, postcode } = address;
  const patokan = landmark ? `(${landmark})` : "";
  return [street, patokan, village, `Kec. ${district}`, regency, `${province} ${postcode}`].filter(Boolean).join(", ");
}
