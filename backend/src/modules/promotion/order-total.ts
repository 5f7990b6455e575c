/** What an order is made of, rupiah. */
export interface OrderSums {
  goods: number;
  goodsDiscount: number;
  fee: number;
  deliveryDiscount: number;
}

/** What the buyer pays for an order. */
export function orderTotal({ goods, goodsDiscount, fee, deliveryDiscount }: OrderSums): number {
  return goods - goodsDiscount + fee - deliveryDiscount;
}
