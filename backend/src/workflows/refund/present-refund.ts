import type { BuyerRefund, OperatorRefund, RefundAccount } from "@pasar/contracts/refund";
import type { DeskRefund } from "../../database/refund-desk";
import type { RefundRow } from "../../database/refunds";

/** The buyer's account of a refund, or null while there is none. */
export function accountOf({ account_bank, account_number, account_holder }: RefundRow): RefundAccount | null {
  if (!account_bank || !account_number || !account_holder) return null;
  return { bank: account_bank, number: account_number, holder_name: account_holder };
}

/** A refund as its buyer sees it. */
export function presentBuyerRefund(row: RefundRow): BuyerRefund {
  return {
    id: row.id,
    order_id: row.order_id,
    amount: row.amount,
    state: buyerState(row),
    paid_at: row.paid_at ? new Date(row.paid_at).toISOString() : null,
  };
}

function buyerState(row: RefundRow): BuyerRefund["state"] {
  if (row.state === "paid") return "paid";
  if (row.rail === "gateway" || row.state === "failed") return "under_way";
  return accountOf(row) ? "transfer" : "account_needed";
}

/** A refund as an operator sees it. */
export function presentOperatorRefund(row: DeskRefund): OperatorRefund {
  const {
    id,
    order_number,
    charge_ref,
    amount,
    reason,
    rail,
    state,
    obstacle,
    proof,
    proof_photo,
    marked_by,
    confirmed_by,
  } = row;
  return {
    id,
    order_number,
    charge_ref,
    amount,
    reason,
    rail,
    state,
    obstacle,
    buyer: row.shopper_name && row.shopper_phone ? { name: row.shopper_name, phone: row.shopper_phone } : null,
    account: accountOf(row),
    proof,
    proof_photo,
    marked_by,
    confirmed_by,
    created_at: new Date(row.created_at).toISOString(),
    paid_at: row.paid_at ? new Date(row.paid_at).toISOString() : null,
  };
}
