const ORDER_REF = /^[A-Za-z0-9_.~-]{1,50}$/;

/** True for a reference Midtrans takes as `order_id` and that is safe as a part of a path. */
export function isOrderRef(value: string): boolean {
  return ORDER_REF.test(value);
}
