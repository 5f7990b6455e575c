import type { MedusaContainer } from "@medusajs/framework/types";
import type { MemberDecision } from "@pasar/contracts/members";
import { databaseOf } from "../../database/connection";
import { phonesOf } from "../../database/persons";
import { type MessageKey, say } from "../../locale/messages";
import { notify } from "../message/send-message";

/** Emitted when the members of a seller have changed. Data: `MembersChangedData`. */
export const MEMBERS_CHANGED = "members.changed";

/** What was decided, by whom, and who should hear of it: members of before and after. */
export interface MembersChangedData {
  seller_name: string;
  by: string;
  decisions: MemberDecision[];
  person_ids: string[];
}

/** Tells everybody who belongs or belonged to the seller what was decided. */
export async function tellOfMembers(container: MedusaContainer, news: MembersChangedData): Promise<void> {
  const changes = news.decisions.map(sentenceOf).join("; ");
  const values = { seller: news.seller_name, name: news.by, changes };
  for (const to of await phonesOf(databaseOf(container), news.person_ids)) {
    await notify(container, { to, template: "members_changed", values });
  }
}

function sentenceOf({ type, name, role }: MemberDecision): string {
  return say("id", `decision_${type}`, { name, role: say("id", `role_${role}` as MessageKey) });
}
