/** What of a seller's payable money is not paid out, because a buyer complains. Binds the seller's id. */
export const DISPUTED = `select coalesce(sum(k.held_amount), 0) from complaint k
  join seller_order o on o.id = k.order_id and o.stage = 'completed'
  join checkout c on c.id = o.checkout_id and c.payment_method <> 'cod'
  where k.seller_id = ? and k.deleted_at is null`;
