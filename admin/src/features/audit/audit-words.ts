import type { AuditLine } from "@pasar/contracts/audit";
import { MEMBER_ROLES } from "@pasar/contracts/permissions";
import type { TextKey, Translate } from "../../lib/text";

/** The parts of the shop's settings, as the app calls them. */
const SHOP_PARTS: Record<string, TextKey> = {
  story: "shop_story",
  phone: "shop_contact",
  address: "shop_contact",
  hours: "shop_hours",
  takes_cash: "shop_cash",
  delivery: "shop_delivery",
  closed_until: "shop_holiday",
};

type Words = (record: Record<string, unknown>, text: Translate) => Record<string, string>;

const member: Words = ({ name, role }, text) => ({ name: String(name), role: roleName(role, text) });
const account: Words = ({ bank, number }) => ({ account: `${bank} ${number}` });
const shop: Words = (record, text) => ({
  parts: [...new Set(Object.keys(record).map((key) => SHOP_PARTS[key]))]
    .flatMap((key) => (key ? [text(key)] : []))
    .join(", "),
});

/** The sentence of each action, with what fills its gaps. */
const SENTENCES: Record<string, { key: TextKey; words?: Words }> = {
  "member.added": { key: "audit_member_added", words: member },
  "member.removed": { key: "audit_member_removed", words: member },
  "member.role_changed": { key: "audit_member_role_changed", words: member },
  "minutes.recorded": { key: "audit_minutes_recorded" },
  "payout_account.proposed": { key: "audit_payout_account_proposed", words: account },
  "payout_account.approved": { key: "audit_payout_account_approved", words: account },
  "payout_account.refused": { key: "audit_payout_account_refused", words: account },
  "payout_account.cancelled": { key: "audit_payout_account_cancelled", words: account },
  "payout_account.activated": { key: "audit_payout_account_activated", words: account },
  "shop.changed": { key: "audit_shop_changed", words: shop },
};

/** One line of the log as people would say it. */
export function auditSentence({ actor_name, action, before, after }: AuditLine, text: Translate): string {
  const actor = actor_name || text("audit_system");
  const sentence = Object.hasOwn(SENTENCES, action) ? SENTENCES[action] : undefined;
  if (!sentence) return text("audit_other", { actor, action });
  return text(sentence.key, { actor, ...sentence.words?.(after ?? before ?? {}, text) });
}

function roleName(role: unknown, text: Translate): string {
  const known = MEMBER_ROLES.find((one) => one === role);
  return known ? text(`role_${known}`) : "";
}
