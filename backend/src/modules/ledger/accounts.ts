/** Accounts that no single seller owns. Debits are positive: what a `gateway` or `bank` account holds is ours. */
export const PLATFORM_ACCOUNTS = {
  /** What Midtrans has taken in for us and not paid out yet. */
  gateway: "gateway:midtrans",
  /** What the platform's own bank account has paid out by hand. */
  bank: "platform:bank",
  /** What buyers get back and do not have yet. */
  refundsPayable: "platform:refunds_payable",
  /** Payouts on their way to a bank. */
  payoutsUnderWay: "platform:payouts_under_way",
  fees: "platform:fees",
  /** What banks took back after the goods had gone. */
  losses: "platform:losses",
  taxWithheld: "platform:tax_withheld",
} as const;

/** A seller's accounts: held until hand-over, payable after it, cash it took itself and the sales that stand against it. */
export function sellerAccounts(sellerId: string) {
  return {
    held: `seller:${sellerId}:held`,
    payable: `seller:${sellerId}:payable`,
    cash: `seller:${sellerId}:cash`,
    cashSales: `seller:${sellerId}:cash_sales`,
  };
}

/** What a courier owes for fees it has discounted. Sellers get it with their sale, the platform from the courier. */
export function courierAccount(courier: string): string {
  return `courier:${courier}:receivable`;
}
