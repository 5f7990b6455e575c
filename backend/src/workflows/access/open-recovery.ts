import type { MedusaContainer } from "@medusajs/framework/types";
import type { RecoveryRequest } from "@pasar/contracts/recovery";
import { config } from "../../config";
import { recordAudit } from "../../database/audit";
import { databaseOf } from "../../database/connection";
import { findPerson } from "../../database/persons";
import { findRecoverable, insertRecovery } from "../../database/recoveries";
import type { OfficerActing } from "../../http/acting";
import { toPhone } from "../../http/phone";
import { Refusal } from "../../http/refusal";
import { notify } from "../message/send-message";

/**
 * Begins the change of a member's number. The officer never gets into the account: the old number and the group's head hear
 * of it at once, and whoever is still signed in can cancel it while it waits.
 * Throws `invalid_phone`, `not_found` for members outside the officer's area, `phone_taken`, `recovery_waiting`.
 */
export async function openRecovery(
  container: MedusaContainer,
  { officer, area, actor }: OfficerActing,
  { member_id: memberId, new_phone, reason }: RecoveryRequest,
): Promise<void> {
  const database = databaseOf(container);
  const newPhone = toPhone(new_phone);
  if (!newPhone) throw new Refusal("invalid_phone");
  const member = await findRecoverable(database, area, memberId);
  if (!member) throw new Refusal("not_found");
  if (await findPerson(database, newPhone)) throw new Refusal("phone_taken");
  const { person_id: personId, phone: oldPhone, seller_id: sellerId } = member;
  await database.transaction(async (transaction) => {
    const waitHours = config.recoveryWaitHours;
    const opening = { personId, memberId, officerId: officer.id, oldPhone, newPhone, reason, waitHours };
    const id = await insertRecovery(transaction, opening);
    await recordAudit(transaction, {
      actor,
      action: "recovery.opened",
      sellerId,
      record: { type: "phone_recovery", id },
      before: { phone: oldPhone },
      after: { phone: newPhone, reason },
    });
  });
  const values = { name: member.name, hours: String(config.recoveryWaitHours) };
  await notify(container, { to: oldPhone, template: "recovery_opened", values });
  for (const to of member.head_phones) await notify(container, { to, template: "recovery_of_member", values });
}
