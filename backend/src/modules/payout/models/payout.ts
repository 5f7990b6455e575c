import { model } from "@medusajs/framework/utils";
import { PAYOUT_STATES } from "@pasar/contracts/payouts";
import { PAYOUT_RAILS } from "../rail";

/** Money on its way from the platform to a seller's account; the ledger books it when it is approved, paid or failed. */
const Payout = model
  .define("payout", {
    /** Made by the phone that proposed it. */
    id: model.id().primaryKey(),
    seller_id: model.text(),
    /** Whole rupiah that leave the seller's payable; `fee` is taken from it. */
    amount: model.number(),
    fee: model.number(),
    rail: model.enum([...PAYOUT_RAILS]),
    /** The account in use at the proposal, and what it said. */
    account_id: model.text(),
    bank: model.text(),
    number: model.text(),
    holder_name: model.text(),
    state: model.enum([...PAYOUT_STATES]),
    /** Two different members (rule R2). */
    proposed_by: model.text(),
    approved_by: model.text().nullable(),
    /** The member who refused or cancelled it; null when the system did. */
    closed_by: model.text().nullable(),
    batch_id: model.text().nullable(),
    /** What the bank or the rail calls the transfer. */
    reference: model.text().nullable(),
    proof: model.text().nullable(),
    /** Key of a private picture of the operators. */
    proof_photo: model.text().nullable(),
    reason: model.text().nullable(),
    /** Two different operators, where people pay by hand. */
    marked_by: model.text().nullable(),
    confirmed_by: model.text().nullable(),
    /** Two different operators, where people say that it failed. */
    failure_marked_by: model.text().nullable(),
    failure_confirmed_by: model.text().nullable(),
    /** When the rail was first asked. */
    sent_at: model.dateTime().nullable(),
    /** Stays when a paid one comes back. */
    paid_at: model.dateTime().nullable(),
    /** When the rail was last asked how it stands. */
    checked_at: model.dateTime().nullable(),
    /** The state all members were last told about; the clock tells them of a later one. */
    told_state: model.text().nullable(),
  })
  .indexes([
    { on: ["seller_id", "created_at"], name: "payout_of_seller" },
    { on: ["state", "created_at"], name: "payout_in_state" },
    {
      on: ["reference"],
      unique: true,
      name: "payout_at_midtrans",
      where: "rail = 'midtrans' and reference is not null",
    },
  ])
  .checks([
    { name: "payout_amount", expression: "fee >= 0 and amount > fee" },
    { name: "payout_two_members", expression: "approved_by is null or approved_by <> proposed_by" },
    {
      name: "payout_approved_before_it_leaves",
      expression: "state in ('proposed', 'refused', 'cancelled') or approved_by is not null",
    },
    {
      name: "payout_two_operators",
      expression: "confirmed_by is null or (marked_by is not null and confirmed_by <> marked_by)",
    },
    {
      name: "payout_failure_two_operators",
      expression:
        "failure_confirmed_by is null or (failure_marked_by is not null and failure_confirmed_by <> failure_marked_by)",
    },
    { name: "payout_paid_at", expression: "state <> 'paid' or paid_at is not null" },
    {
      name: "payout_confirmed_before_paid",
      expression: "state <> 'paid' or rail <> 'batch' or confirmed_by is not null",
    },
  ]);

export default Payout;
