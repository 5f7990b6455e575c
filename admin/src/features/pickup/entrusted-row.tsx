import { useReceivingText } from "../../lib/receiving-text";
import { useMember } from "../../lib/session";
import { RowLink } from "../../ui/row-link";

/** The way to the goods KUBE have left at an outlet; a KUBE has none. */
export function EntrustedRow() {
  const say = useReceivingText();
  if (useMember()?.seller.kind !== "ewarong") return null;
  return (
    <RowLink to="/titipan" icon="handOver" hint={say("entrusted_hint")}>
      {say("entrusted_title")}
    </RowLink>
  );
}
