import { model } from "@medusajs/framework/utils";
import { PAYOUT_ACCOUNT_STATUSES } from "@pasar/contracts/payout-account";

/** A bank account a group is or was or may be paid to. Its holder is the group, never a person (rule R1). */
const PayoutAccount = model
  .define("payout_account", {
    id: model.id({ prefix: "pacc" }).primaryKey(),
    seller_id: model.text(),
    bank: model.text(),
    /** Digits only. */
    number: model.text(),
    holder_name: model.text(),
    status: model.enum([...PAYOUT_ACCOUNT_STATUSES]),
    /** Two different members (rule R2); both null for the account the group joined with. */
    proposed_by: model.text().nullable(),
    approved_by: model.text().nullable(),
    /** The member who refused or cancelled it. */
    closed_by: model.text().nullable(),
    effective_at: model.dateTime().nullable(),
    /** The status all members were last told about; the clock tells them of a later one. */
    told_status: model.text().nullable(),
  })
  .indexes([
    { on: ["seller_id"], unique: true, name: "IDX_payout_account_one_active", where: "status = 'active'" },
    {
      on: ["seller_id"],
      unique: true,
      name: "IDX_payout_account_one_waiting",
      where: "status in ('waiting_approval', 'waiting_time')",
    },
    { on: ["seller_id", "created_at"] },
    { on: ["effective_at"], where: "status = 'waiting_time'" },
  ])
  .checks([
    {
      name: "payout_account_two_members",
      expression: `approved_by is null or (proposed_by is not null and approved_by <> proposed_by)`,
    },
    {
      name: "payout_account_approved_before_use",
      expression: `status not in ('waiting_time', 'active', 'replaced') or proposed_by is null or approved_by is not null`,
    },
  ]);

export default PayoutAccount;
