import type { AuditLine } from "@pasar/contracts/audit";
import { MEMBER_ROLES } from "@pasar/contracts/permissions";
import { formatRupiah } from "@pasar/locale/money";
import type { TextKey, Translate } from "../../lib/text";

/** The parts of the shop's settings, as the app calls them. */
const SHOP_PARTS: Record<string, TextKey> = {
  story: "shop_story",
  phone: "shop_contact",
  address: "shop_contact",
  hours: "shop_hours",
  takes_cash: "shop_cash",
  delivery: "shop_delivery",
  distance_delivery: "shop_delivery",
  pickup: "shop_pickup",
  closed_until: "shop_holiday",
};

type Words = (line: AuditLine, text: Translate) => Record<string, string>;

const member: Words = ({ before, after }, text) => {
  const { name, role } = after ?? before ?? {};
  return { name: String(name), role: roleName(role, text) };
};
const account: Words = ({ after }) => ({ account: `${after?.bank} ${after?.number}` });
const reason: Words = ({ after }) => ({ reason: String(after?.reason ?? "") });
const payout: Words = (line, text) => ({
  ...account(line, text),
  ...reason(line, text),
  amount: rupiah(line.after?.amount),
});
const price: Words = ({ before, after }) => ({ from: rupiah(before?.price), to: rupiah(after?.price) });
const order: Words = ({ after }) => ({ number: String(after?.number ?? "") });
const promotion: Words = ({ after }) => ({ code: String(after?.code ?? "") });
const party: Words = ({ after }) => ({ party: String(after?.party ?? "") });
const shop: Words = ({ after }, text) => {
  const keys = new Set(Object.keys(after ?? {}).map((part) => SHOP_PARTS[part]));
  return { parts: [...keys].flatMap((key) => (key ? [text(key)] : [])).join(", ") };
};

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
  "payout.proposed": { key: "audit_payout_proposed", words: payout },
  "payout.approved": { key: "audit_payout_approved", words: payout },
  "payout.refused": { key: "audit_payout_refused", words: payout },
  "payout.cancelled": { key: "audit_payout_cancelled", words: payout },
  "payout.sent": { key: "audit_payout_sent", words: payout },
  "payout.failure_marked": { key: "audit_payout_failure_marked", words: payout },
  "payout.marked": { key: "audit_payout_marked", words: payout },
  "payout.paid": { key: "audit_payout_paid", words: payout },
  "payout.failed": { key: "audit_payout_failed", words: payout },
  "product.created": { key: "audit_product_created" },
  "product.edited": { key: "audit_product_edited" },
  "product.published": { key: "audit_product_published" },
  "product.unpublished": { key: "audit_product_unpublished" },
  "product.archived": { key: "audit_product_archived" },
  "product.restored": { key: "audit_product_restored" },
  "product.withdrawn": { key: "audit_product_withdrawn" },
  "product.change_undone": { key: "audit_product_change_undone" },
  "price.changed": { key: "audit_price_changed", words: price },
  "seller.suspended": { key: "audit_seller_suspended", words: reason },
  "seller.reopened": { key: "audit_seller_reopened" },
  "application.approved": { key: "audit_application_approved" },
  "recovery.opened": { key: "audit_recovery_opened" },
  "recovery.cancelled": { key: "audit_recovery_cancelled" },
  "recovery.done": { key: "audit_recovery_done" },
  "order.cancelled": { key: "audit_order_cancelled", words: order },
  "order.partly_cancelled": { key: "audit_order_partly_cancelled", words: order },
  "parcel.added": { key: "audit_parcel_added", words: order },
  "complaint.answered": { key: "audit_complaint_answered", words: order },
  "complaint.appealed": { key: "audit_complaint_appealed", words: order },
  "complaint.replaced": { key: "audit_complaint_replaced", words: order },
  "complaint.decided": { key: "audit_complaint_decided", words: order },
  "promotion.made": { key: "audit_promotion_made", words: promotion },
  "promotion.ended": { key: "audit_promotion_ended", words: promotion },
  "pickup_point.requested": { key: "audit_pickup_point_requested", words: party },
  "pickup_point.accepted": { key: "audit_pickup_point_accepted", words: party },
  "pickup_point.refused": { key: "audit_pickup_point_refused", words: party },
  "pickup_point.ended": { key: "audit_pickup_point_ended", words: party },
  "shop.changed": { key: "audit_shop_changed", words: shop },
};

/** One line of the log as people would say it. */
export function auditSentence(line: AuditLine, text: Translate): string {
  const { actor_name, record_name, action } = line;
  const actor = actor_name || text("audit_system");
  const sentence = Object.hasOwn(SENTENCES, action) ? SENTENCES[action] : undefined;
  if (!sentence) return text("audit_other", { actor, action });
  return text(sentence.key, { actor, record: record_name ?? "", ...sentence.words?.(line, text) });
}

function roleName(role: unknown, text: Translate): string {
  const known = MEMBER_ROLES.find((one) => one === role);
  return known ? text(`role_${known}`) : "";
}

function rupiah(amount: unknown): string {
  return Number.isSafeInteger(amount) ? formatRupiah(amount as number) : "";
}
