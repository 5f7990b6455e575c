import { useReceivingText } from "../../lib/receiving-text";
import { useMember } from "../../lib/session";
import { useText } from "../../lib/text";
import { Page } from "../../ui/page";
import { RowLink } from "../../ui/row-link";
import { POINTS_PATH } from "../pickup/pickup-points";
import { useMembers } from "./members/members";
import { usePayoutAccounts } from "./payout/payout-accounts";

/** Everything of the group itself: who belongs to it, where its money goes, how its shop is open, what was done. */
export function GroupPage() {
  const text = useText();
  const say = useReceivingText();
  const seller = useMember()?.seller;
  const members = useMembers().data?.members;
  const accounts = usePayoutAccounts().data;
  const kind = seller?.kind ?? "kube";
  return (
    <Page title={text(`group_title_${kind}`)} over={seller?.name} backTo="/akun">
      <nav aria-label={text(`group_title_${kind}`)} className="grid gap-3">
        <RowLink
          to="/kelompok/anggota"
          icon="person"
          hint={members && text("group_members_count", { count: members.length })}
        >
          {text("group_members")}
        </RowLink>
        {kind === "kube" && (
          <RowLink to="/kelompok/rapat" icon="note" hint={text("group_minutes_hint")}>
            {text("group_minutes")}
          </RowLink>
        )}
        <RowLink
          to="/kelompok/rekening"
          icon="wallet"
          hint={accounts?.waiting ? text("group_payout_waits") : text("group_payout_hint")}
        >
          {text("group_payout")}
        </RowLink>
        <RowLink to={POINTS_PATH} icon="pin" hint={say(`points_hint_${kind}`)}>
          {say("points_title")}
        </RowLink>
        <RowLink to="/kelompok/toko" icon="shop" hint={text("group_shop_hint")}>
          {text("group_shop")}
        </RowLink>
        <RowLink to="/kelompok/promo" icon="receipt" hint={text("group_promotions_hint")}>
          {text("group_promotions")}
        </RowLink>
        <RowLink to="/kelompok/riwayat" icon="clock" hint={text("group_audit_hint")}>
          {text("group_audit")}
        </RowLink>
      </nav>
    </Page>
  );
}
