import { useMember } from "../../lib/session";
import { RowLink } from "../../ui/row-link";
import { usePickupText } from "./pickup-text";

/** The way to the goods KUBE have left at an outlet; a KUBE has none. */
export function EntrustedRow() {
  const say = usePickupText();
  if (useMember()?.seller.kind !== "ewarong") return null;
  return (
    <RowLink to="/titipan" icon="handOver" hint={say("entrusted_hint")}>
      {say("entrusted_title")}
    </RowLink>
  );
}
