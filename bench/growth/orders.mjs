// @ts-check

/** Orders of each added seller. */
const ORDERS_A_SELLER = 5;

/** The orders of the sellers $1 to $2. */
const OF_SELLERS = `(
  select 'sel_scale_' || n as seller_id, n * ${ORDERS_A_SELLER} + m as place, m
  from generate_series($1::int, $2::int) n, generate_series(1, ${ORDERS_A_SELLER}) m) as wanted`;

/** The orders 1 to $1 of the seller $2. */
const OF_ONE = "(select $2::text as seller_id, m as place, m from generate_series(1, $1::int) m) as wanted";

/** Statements that give the sellers $1 to $2 their orders. */
export const addOrders = ordersOf(OF_SELLERS, "scale");

/** Statements that give the seller $2 so many orders as $1 says. */
export const addOrdersOfOne = ordersOf(OF_ONE, "single");

/**
 * Orders with their checkout, steps and ledger: of five one is new, one is prepared and three are done. Medusa's own
 * rows of an order are left out, because none of the measured routes reads them.
 * @param {string} source
 * @param {string} name
 */
function ordersOf(source, name) {
  const id = `'${name}_' || place`;
  const stage = "case m % 5 when 1 then 'awaiting_acceptance' when 2 then 'preparing' else 'completed' end";
  const placedAt = "now() - (place * 7919 % 2160) * interval '1 hour'";
  const total = "25000 + place * 7919 % 50 * 1000";
  const done = `${source} where m % 5 not in (1, 2)`;
  return [
    `insert into checkout (id, request_hash, status, shopper_name, shopper_phone, payment_method, payment_state, total,
                           created_at)
     select 'chk_' || ${id}, '', 'placed', 'Pembeli Contoh ' || place, '+6281200000000',
            case m % 3 when 0 then 'cod' else 'qris' end, case m % 3 when 0 then 'on_handover' else 'paid' end, ${total},
            ${placedAt}
     from ${source}`,
    `insert into seller_order (id, number, seller_id, stage, way, fee, subtotal, total, lines, checkout_id, created_at)
     select 'order_' || ${id}, 1000000 + place, seller_id, ${stage}, 'pickup', 0, ${total}, ${total},
            jsonb_build_array(jsonb_build_object('variant_id', 'variant_scale_1', 'title', 'Keripik Contoh',
              'unit', 'bungkus', 'picture', null, 'quantity', 1, 'unit_price', ${total}, 'total', ${total})),
            'chk_' || ${id}, ${placedAt}
     from ${source}`,
    `insert into order_step (id, stage, order_id, created_at)
     select 'step_' || ${id}, 'awaiting_acceptance', 'order_' || ${id}, ${placedAt} from ${source}`,
    `with posted as (
       insert into ledger_transaction (id, cause, kind, order_id, order_number, seller_id, created_at)
       select 'ltx_' || ${id}, 'sale_paid:order_' || ${id}, 'sale_paid', 'order_' || ${id}, 1000000 + place, seller_id,
              ${placedAt}
       from ${done})
     insert into ledger_entry (id, account, amount, transaction_id)
     select 'lent_' || side || ${id}, case side when 1 then 'gateway:midtrans' else 'seller:' || seller_id || ':held' end,
            case side when 1 then ${total} else -(${total}) end, 'ltx_' || ${id}
     from ${done.replace(" where", ", generate_series(1, 2) as side where")}`,
  ];
}
