import { useParams } from "react-router";
import { useText } from "../../lib/text";
import { Page } from "../../ui/page";
import { AuditLog } from "./audit-log";

/** What was changed at one seller in the officer's area. */
export function OfficeAuditPage() {
  const { id = "" } = useParams();
  const text = useText();
  const seller = encodeURIComponent(id);
  return (
    <Page title={text("group_audit")} backTo={`/dinas/penjual/${seller}`}>
      <AuditLog path={`/officer/sellers/${seller}/audit`} />
    </Page>
  );
}
