import type { OfficeSeller } from "@pasar/contracts/office";
import { useOfficeText } from "../../lib/office-text";
import { Icon } from "../../ui/icon";
import { MoreButton } from "../../ui/more-button";
import { Page } from "../../ui/page";
import { QueryState } from "../../ui/query-state";
import { ExportButtons } from "./export-buttons";
import { SellerCard } from "./seller-card";
import { SellerFilters } from "./seller-filters";
import { useSellers } from "./sellers";
import { useSellerFilter } from "./use-seller-filter";

/** The sellers of the officer's area with their health, by name. */
export function SellerListPage() {
  const text = useOfficeText();
  const [filter, changeFilter] = useSellerFilter();
  const query = useSellers(filter);
  return (
    <Page title={text("office_sellers_title")} updatedAt={query.dataUpdatedAt} isWide>
      <div className="grid grid-cols-1 gap-5">
        <SellerFilters filter={filter} onChange={changeFilter} />
        <QueryState query={query}>
          {({ pages }) => <SellerCards sellers={pages.flatMap(({ sellers }) => sellers)} />}
        </QueryState>
        <MoreButton query={query}>
          <Icon name="download" />
          {query.isFetchingNextPage ? text("loading") : text("office_more")}
        </MoreButton>
        <ExportButtons what="sellers" filter={filter} />
      </div>
    </Page>
  );
}

function SellerCards({ sellers }: { sellers: OfficeSeller[] }) {
  const text = useOfficeText();
  if (sellers.length === 0) return <p className="py-8 text-center font-bold">{text("office_sellers_none")}</p>;
  return (
    <ul className="grid grid-cols-1 gap-3 lg:grid-cols-2">
      {sellers.map((seller) => (
        <li key={seller.id}>
          <SellerCard seller={seller} />
        </li>
      ))}
    </ul>
  );
}
