import { type Action, may } from "@pasar/contracts/permissions";
import { useMember } from "./session";

/** Whether the signed-in member's role may do something. The backend decides; the app only hides what would be refused. */
export function useMay(action: Action): boolean {
  const role = useMember()?.member.role;
  return role !== undefined && may(role, action);
}
