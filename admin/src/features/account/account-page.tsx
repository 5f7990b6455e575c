import { formatPhone } from "../../lib/phone";
import { useMember } from "../../lib/session";
import { useText } from "../../lib/text";
import { LanguageSwitch } from "../../ui/language-switch";
import { Page } from "../../ui/page";
import { RowLink } from "../../ui/row-link";
import { Section } from "../../ui/section";
import { InstallButton } from "./install-button";
import { SignOut } from "./sign-out";
import { SoundSwitch } from "./sound-switch";

/** Who is signed in, and what this phone does for them. */
export function AccountPage() {
  const text = useText();
  const identity = useMember();
  return (
    <Page title={text("account_title")} over={identity?.seller.name}>
      <div className="grid grid-cols-1 gap-4">
        {identity && (
          <>
            <Section icon="person" title={text("account_member")}>
              <p className="text-[1.2rem] font-bold">{identity.member.name}</p>
              <p>{text(`role_${identity.member.role}`)}</p>
              <p className="tabular-nums">{formatPhone(identity.member.phone)}</p>
            </Section>
            <Section icon="shop" title={text("account_seller")}>
              <p className="text-[1.2rem] font-bold">{identity.seller.name}</p>
              <p>{text(`seller_${identity.seller.kind}`)}</p>
              <p>{identity.seller.regency}</p>
            </Section>
            <RowLink to="/kelompok" icon="shop" hint={text("group_hint")}>
              {text(`group_title_${identity.seller.kind}`)}
            </RowLink>
          </>
        )}
        <SoundSwitch />
        <LanguageSwitch />
        <InstallButton />
        <SignOut />
      </div>
    </Page>
  );
}
