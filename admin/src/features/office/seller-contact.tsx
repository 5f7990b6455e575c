import type { OfficeSellerPage } from "@pasar/contracts/office";
import { useOfficeText } from "../../lib/office-text";
import { formatPhone } from "../../lib/phone";
import { useLanguage } from "../../lib/text";
import { Icon } from "../../ui/icon";
import { Section } from "../../ui/section";
import { Fact } from "./fact";
import { dayText } from "./months";

/** Where the seller is, since when, and how to call it. */
export function SellerContact({ seller }: { seller: OfficeSellerPage }) {
  const text = useOfficeText();
  const language = useLanguage();
  const place = [seller.village, seller.district, seller.regency].filter(Boolean).join(", ");
  return (
    <Section icon="pin" title={text("office_contact")}>
      <p className="leading-snug">
        {seller.address}
        <br />
        {place}
      </p>
      <dl className="my-3 divide-y divide-line">
        {seller.formed_on && <Fact label={text("office_fact_formed")}>{dayText(seller.formed_on, language)}</Fact>}
        <Fact label={text("office_fact_joined")}>{dayText(seller.joined_at, language)}</Fact>
      </dl>
      <a href={`tel:${seller.phone}`} className="button button-plain w-full">
        <Icon name="phone" />
        {text("office_call", { phone: formatPhone(seller.phone) })}
      </a>
    </Section>
  );
}
