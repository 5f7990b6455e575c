import type { Identity } from "@pasar/contracts/access";
import { may } from "@pasar/contracts/permissions";
import { switchPerson } from "../../lib/leave";
import { formatPhone } from "../../lib/phone";
import { personOf, useSession } from "../../lib/session";
import { type TextKey, useText } from "../../lib/text";
import { Icon } from "../../ui/icon";
import { LanguageSwitch } from "../../ui/language-switch";
import { Page } from "../../ui/page";
import { RowLink } from "../../ui/row-link";
import { Section } from "../../ui/section";
import { InstallButton } from "./install-button";
import { NumberChange } from "./number-change";
import { RoomLinks } from "./room-links";
import { SignOut } from "./sign-out";
import { SoundSwitch } from "./sound-switch";

/** Who is signed in, and what this phone does for them. */
export function AccountPage() {
  const text = useText();
  const identity = useSession((session) => session.identity);
  const isMember = identity?.kind === "member";
  return (
    <Page title={text("account_title")} over={isMember ? identity.seller.name : undefined}>
      <div className="grid grid-cols-1 gap-4">
        {identity && <WhoSection identity={identity} />}
        {isMember && <NumberChange />}
        {isMember && <RoomLinks kind={identity.seller.kind} />}
        {identity?.kind === "officer" && may(identity.officer.role, "office.recoveries.open") && (
          <RowLink to="/dinas/pemulihan" icon="phone" hint={text("recovery_row_hint")}>
            {text("recovery_title")}
          </RowLink>
        )}
        <RowLink to="/akun/perangkat" icon="phone" hint={text("account_devices_hint")}>
          {text("devices_title")}
        </RowLink>
        <button type="button" className="button button-plain" onClick={switchPerson}>
          <Icon name="person" />
          {text("account_switch")}
        </button>
        {isMember && <SoundSwitch />}
        <LanguageSwitch />
        <InstallButton />
        <SignOut />
      </div>
    </Page>
  );
}

function WhoSection({ identity }: { identity: Identity }) {
  const text = useText();
  const { name, phone } = personOf(identity);
  return (
    <>
      <Section icon="person" title={text("account_member")}>
        {name && <p className="text-[1.2rem] font-bold">{name}</p>}
        <p>{text(roleKey(identity))}</p>
        <p className="tabular-nums">{formatPhone(phone)}</p>
      </Section>
      {identity.kind === "member" && (
        <Section icon="shop" title={text("account_seller")}>
          <p className="text-[1.2rem] font-bold">{identity.seller.name}</p>
          <p>{text(`seller_${identity.seller.kind}`)}</p>
          <p>{identity.seller.regency}</p>
        </Section>
      )}
      {identity.kind === "officer" && (
        <Section icon="pin" title={text("account_area")}>
          <p className="text-[1.2rem] font-bold">{identity.officer.area?.name ?? text("account_whole_country")}</p>
        </Section>
      )}
    </>
  );
}

function roleKey(identity: Identity): TextKey {
  if (identity.kind === "member") return `role_${identity.member.role}`;
  return identity.kind === "officer" ? `role_${identity.officer.role}` : "role_applicant";
}
