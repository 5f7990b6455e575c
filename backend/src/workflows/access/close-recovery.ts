import type { MedusaContainer } from "@medusajs/framework/types";
import { type AuditActor, recordAudit, SYSTEM_ACTOR } from "../../database/audit";
import { databaseOf, type Executor } from "../../database/connection";
import { type ClosedRecovery, cancelRecovery, completeRecovery, dueRecoveries } from "../../database/recoveries";
import { endOtherSessions } from "../../database/sessions";
import { Refusal } from "../../http/refusal";
import type { SignedIn } from "../../http/signed-in";
import { notify } from "../message/send-message";

/** Cancels the change of the signed-in person's own number. Throws `not_found` when none waits. */
export async function cancelOwnRecovery(container: MedusaContainer, { person, actor }: SignedIn): Promise<void> {
  await databaseOf(container).transaction(async (transaction) => {
    const cancelled = await cancelRecovery(transaction, person.id);
    if (!cancelled) throw new Refusal("not_found");
    await record(transaction, actor, "recovery.cancelled", cancelled);
  });
}

/** Gives every person whose waiting time is over the new number, and signs them out everywhere. */
export async function completeDueRecoveries(container: MedusaContainer): Promise<void> {
  const database = databaseOf(container);
  for (const id of await dueRecoveries(database)) {
    const closed = await database.transaction(async (transaction) => {
      const recovery = await completeRecovery(transaction, id);
      if (!recovery) return undefined;
      if (recovery.state === "done") {
        await endOtherSessions(transaction, { personId: recovery.person_id, keepId: null, reason: "phone_changed" });
      }
      await record(transaction, SYSTEM_ACTOR, `recovery.${recovery.state}`, recovery);
      return recovery;
    });
    if (closed?.state === "done")
      await notify(container, { to: closed.new_phone, template: "recovery_done", values: {} });
  }
}

function record(executor: Executor, actor: AuditActor, action: string, recovery: ClosedRecovery): Promise<void> {
  return recordAudit(executor, {
    actor,
    action,
    sellerId: recovery.seller_id,
    record: { type: "phone_recovery", id: recovery.id },
    before: { phone: recovery.old_phone },
    after: { phone: recovery.new_phone },
  });
}
