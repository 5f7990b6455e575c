import type { SellerKind } from "@pasar/contracts/catalogue";
import { KUBE_ROLES, type MemberRole, OUTLET_ROLES } from "@pasar/contracts/permissions";
import type { Translate } from "../../../lib/text";
import type { Choice } from "../../../ui/choice-list";

/** The roles there are in a group or an outlet, to choose from. */
export function roleChoices(kind: SellerKind, text: Translate): Choice<MemberRole>[] {
  const roles: readonly MemberRole[] = kind === "kube" ? KUBE_ROLES : OUTLET_ROLES;
  return roles.map((role) => ({ value: role, label: text(`role_${role}`) }));
}
