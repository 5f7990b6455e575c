/** Orders that wait for the same step. */
export interface WaitingOrders {
  count: number;
  /** How many of them have waited longer than a buyer should. */
  late: number;
  /** When the one that waits longest was placed; `null` when there is none. */
  oldest_at: string | null;
}

/** What was sold in a span of days: orders and rupiah. */
export interface SalesFigure {
  orders: number;
  sales: number;
}

/** `GET /seller/home`: what to do now, what was sold, what will be paid. Amounts are integer rupiah. */
export interface SellerHome {
  tasks: {
    accept: WaitingOrders;
    prepare: WaitingOrders;
    hand_over: WaitingOrders;
    deliver: WaitingOrders;
    /** Published goods with few pieces left. */
    low_stock: number;
    /** Products that are not in the shop yet. */
    drafts: number;
    /** Decisions about the payout account that wait for this member. */
    approvals: number;
    /** Payouts that wait for this member's approval. */
    payouts: number;
  };
  /** Days are the seller's own; weeks begin on Monday. */
  sales: {
    today: SalesFigure;
    week: SalesFigure;
    month: SalesFigure;
    /** The last seven days, oldest first. */
    days: (SalesFigure & { date: string })[];
  };
  money: {
    /** Handed over: will be paid out. */
    payable: number;
    /** Paid by buyers, goods not handed over yet. */
    held: number;
    /** Taken in cash by the seller. */
    cash: number;
    /** Where the payout goes: an account in use, one that waits for its approval or time, or none yet. */
    payout_account: "active" | "waiting" | "none";
  };
}
