import type { OfficeSellerPage } from "@pasar/contracts/office";
import type { ReactNode } from "react";
import { useParams } from "react-router";
import { useOfficeText } from "../../lib/office-text";
import { Page } from "../../ui/page";
import { QueryState } from "../../ui/query-state";
import { RowLink } from "../../ui/row-link";
import { ProblemBadges } from "./problem-badges";
import { useOfficeSeller } from "./seller";
import { SellerContact } from "./seller-contact";
import { SellerHealth } from "./seller-health";
import { SellerLicences } from "./seller-licences";
import { SellerMembers } from "./seller-members";
import { SellerMoney } from "./seller-money";
import { SellerProducts } from "./seller-products";

interface SellerPageProps {
  /** What an officer may do with the seller; the app puts it together from other features. */
  actions?: (seller: OfficeSellerPage) => ReactNode;
}

/** One seller as the social office sees it. */
export function SellerPage({ actions }: SellerPageProps) {
  const { id = "" } = useParams();
  const text = useOfficeText();
  const query = useOfficeSeller(id);
  return (
    <Page
      title={query.data?.name ?? text("office_sellers_title")}
      over={query.data && text(`seller_${query.data.kind}`)}
      backTo="/dinas/penjual"
      updatedAt={query.dataUpdatedAt}
      isWide
    >
      <QueryState query={query}>
        {(seller) => (
          <div className="grid grid-cols-1 items-start gap-4 lg:grid-cols-2">
            <div className="grid grid-cols-1 gap-4">
              <ProblemBadges seller={seller} />
              <SellerHealth seller={seller} />
              <SellerMoney seller={seller} />
              <SellerProducts seller={seller} />
            </div>
            <div className="grid grid-cols-1 gap-4">
              <SellerContact seller={seller} />
              <SellerMembers members={seller.members} />
              <SellerLicences licences={seller.licences} />
              <RowLink to={`/dinas/penjual/${seller.id}/riwayat`} icon="clock">
                {text("group_audit")}
              </RowLink>
              {actions?.(seller)}
            </div>
          </div>
        )}
      </QueryState>
    </Page>
  );
}
