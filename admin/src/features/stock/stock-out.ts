import type { StockOutReason } from "@pasar/contracts/stock";

/** In the order of the monitor's code list. The contract's own list would bring its schemas into the bundle. */
export const STOCK_OUT_REASONS = [
  "supplier_short",
  "supplier_sold_out",
  "price_or_capital",
  "demand_above_expectation",
  "other",
] as const satisfies readonly StockOutReason[];
