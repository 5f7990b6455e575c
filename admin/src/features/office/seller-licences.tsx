import type { OfficeSellerPage } from "@pasar/contracts/office";
import { useOfficeText } from "../../lib/office-text";
import { Section } from "../../ui/section";
import { Fact } from "./fact";

/** How the licences of the seller's products stand. */
export function SellerLicences({ licences }: { licences: OfficeSellerPage["licences"] }) {
  const text = useOfficeText();
  return (
    <Section icon="note" title={text("office_licences")}>
      <dl className="divide-y divide-line">
        <Fact label={text("office_fact_licensed")}>{licences.held}</Fact>
        <Fact label={text("office_fact_expiring")} isBad={licences.expiring > 0}>
          {licences.expiring}
        </Fact>
        <Fact label={text("office_fact_expired")} isBad={licences.expired > 0}>
          {licences.expired}
        </Fact>
      </dl>
    </Section>
  );
}
