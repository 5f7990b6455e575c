import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import type { ChosenService, OrderLine, ReceiveWay } from "@pasar/contracts/order";
import type { PaymentInstructions } from "@pasar/payment-midtrans/gateway";
import { recordSellerOrders, UNPROMOTED } from "../../database/checkouts";
import { databaseOf, rowsOf } from "../../database/connection";
import { expectCharge } from "../../database/midtrans-transactions";
import { toPhone } from "../../http/phone";
import { methodOfProvider } from "../../payment-providers";
import { payableWith } from "../payment/payable-with";

const BATCH = 20;

interface CartOrder {
  id: string;
  number: number;
  session_id: string;
  provider_id: string;
  amount: number;
  charge: { expires_at?: string; instructions?: PaymentInstructions | null } | null;
  shopper_name: string;
  shopper_phone: string;
  address_text: string | null;
  seller_id: string;
  way: ReceiveWay;
  /** Carts keep the codes alone, so they stand for the names too. */
  service: ChosenService | null;
  fee: number;
  lines: OrderLine[];
}

/**
 * Gives orders placed through Medusa's own cart routes their selling side, so that sellers, clocks and ledger treat
 * them like any other. A cart holds one seller's goods (see `hooks/carts`), so the first line names the seller.
 */
export async function adoptCartOrders(container: MedusaContainer): Promise<void> {
  const rows = await rowsOf<CartOrder>(databaseOf(container), ORPHANS, [BATCH]);
  for (const row of rows) {
    await adopt(container, row).catch((error: Error) =>
      container
        .resolve(ContainerRegistrationKeys.LOGGER)
        .error(`order ${row.id} could not be adopted: ${error.message}`),
    );
  }
}

const ORPHANS = `
  select o.id, o.display_id as number, s.id as session_id, s.provider_id, s.amount::int, s.data -> 'charge' as charge,
         coalesce(nullif(concat_ws(' ', a.first_name, a.last_name), ''), '-') as shopper_name,
         coalesce(a.phone, '-') as shopper_phone,
         nullif(concat_ws(', ', a.address_1, a.address_2, a.city, a.province, a.postal_code), '') as address_text,
         goods.seller_id, goods.lines, coalesce(method.way, 'pickup') as way, coalesce(method.fee, 0) as fee,
         method.service
  from "order" o
  join order_payment_collection link on link.order_id = o.id and link.deleted_at is null
  join payment_session s on s.payment_collection_id = link.payment_collection_id and s.deleted_at is null
    and s.status in ('pending_authorization', 'authorized', 'captured')
  left join order_address a on a.id = o.shipping_address_id
  join lateral (
    select min(l.seller_id) as seller_id, jsonb_agg(jsonb_build_object(
      'variant_id', li.variant_id, 'title', li.title, 'unit', l.unit, 'picture', l.picture, 'quantity', oi.quantity::int,
      'unit_price', coalesce(oi.unit_price, li.unit_price)::int,
      'total', (coalesce(oi.unit_price, li.unit_price) * oi.quantity)::int) order by li.id) as lines
    from order_item oi join order_line_item li on li.id = oi.item_id join listing l on l.product_id = li.product_id
    where oi.order_id = o.id and oi.deleted_at is null
  ) goods on goods.seller_id is not null
  left join lateral (
    select case sm.shipping_option_id when sel.delivery_option_id then 'delivery'
             when sel.courier_option_id then 'courier' else 'pickup' end as way, sm.amount::int as fee,
           case when sm.shipping_option_id = sel.courier_option_id and sm.data ->> 'service' is not null
             then jsonb_build_object('courier', sm.data ->> 'courier', 'courier_name', upper(sm.data ->> 'courier'),
                                     'service', sm.data ->> 'service', 'service_name', upper(sm.data ->> 'service'))
           end as service
    from order_shipping os join order_shipping_method sm on sm.id = os.shipping_method_id
    join seller sel on sel.id = goods.seller_id
    where os.order_id = o.id and os.deleted_at is null limit 1
  ) method on true
  where o.status = 'pending' and o.is_draft_order = false and o.metadata ->> 'checkout_id' is null
    and o.created_at > now() - interval '7 days' and o.deleted_at is null
    and not exists (select 1 from seller_order so where so.id = o.id)
  order by o.created_at limit ?`;

async function adopt(container: MedusaContainer, row: CartOrder): Promise<void> {
  const method = methodOfProvider(row.provider_id);
  if (!method) return;
  const isCash = method === "cod";
  const instructions = payableWith(row.charge?.instructions ?? null);
  const subtotal = row.lines.reduce((sum, { total }) => sum + total, 0);
  await databaseOf(container).transaction(async (transaction) => {
    const checkout = await rowsOf(
      transaction,
      `insert into checkout (id, request_hash, status, shopper_name, shopper_phone, address_text, payment_method,
                             payment_state, total, charge_ref, expires_at, instructions)
       values (?, '', 'placed', ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict (id) do nothing returning id`,
      [
        row.session_id,
        row.shopper_name,
        toPhone(row.shopper_phone) ?? row.shopper_phone,
        row.address_text,
        method,
        isCash ? "on_handover" : "awaiting",
        row.amount,
        isCash ? null : row.session_id,
        row.charge?.expires_at ?? null,
        instructions && JSON.stringify(instructions),
      ],
    );
    if (checkout.length === 0) return;
    await recordSellerOrders(transaction, row.session_id, [
      {
        id: row.id,
        number: row.number,
        seller_id: row.seller_id,
        stage: isCash ? "awaiting_acceptance" : "awaiting_payment",
        way: row.way,
        service: row.service,
        pickup_outlet_id: null,
        slot: null,
        kilometres: null,
        fee: row.fee,
        subtotal,
        ...UNPROMOTED,
        total: row.amount,
        note: null,
        lines: row.lines,
      },
    ]);
    await transaction.raw("update seller_order set payment_session_id = ? where id = ?", [row.session_id, row.id]);
    if (!isCash) await expectCharge(transaction, row.session_id, method, row.amount);
  });
}
