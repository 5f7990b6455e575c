import { useMember } from "../../lib/session";
import { useText } from "../../lib/text";
import { Page } from "../../ui/page";
import { AuditLog } from "./audit-log";

/** What the members changed, readable by each of them. */
export function AuditPage() {
  const text = useText();
  return (
    <Page title={text("group_audit")} over={useMember()?.seller.name} backTo="/kelompok">
      <AuditLog path="/seller/audit" />
    </Page>
  );
}
