import { may } from "@pasar/contracts/permissions";
import type { StockList } from "@pasar/contracts/stock";
import { useInfiniteQuery } from "@tanstack/react-query";
import { useDeferredValue, useState } from "react";
import { Link } from "react-router";
import { useMember } from "../../lib/session";
import { useText } from "../../lib/text";
import { Icon } from "../../ui/icon";
import { MoreButton } from "../../ui/more-button";
import { Page } from "../../ui/page";
import { QueryState } from "../../ui/query-state";
import { SaveBar } from "./save-bar";
import { StockCards } from "./stock-cards";
import { StockFilters } from "./stock-filters";
import { type StockFilter, stockListQuery } from "./stock-list";

const POLL_MILLISECONDS = 30_000;

/** Every shelf in one list: big plus and minus, saved together with one reason. */
export function StockPage() {
  const text = useText();
  const member = useMember();
  const [filter, setFilter] = useState<StockFilter>("all");
  const [search, setSearch] = useState("");
  const wanted = useDeferredValue(search.trim());
  const query = useInfiniteQuery({ ...stockListQuery(filter, wanted), refetchInterval: POLL_MILLISECONDS });
  const mayWrite = member ? may(member.member.role, "stock.write") : false;
  const lists = query.data?.pages;
  return (
    <Page
      title={text("stock_title")}
      over={member?.seller.name}
      backTo="/"
      updatedAt={query.dataUpdatedAt}
      action={mayWrite && <SaveBar />}
    >
      <div className="grid grid-cols-1 gap-4">
        <StockFilters
          filter={filter}
          onFilter={setFilter}
          search={search}
          onSearch={setSearch}
          lowCount={lists?.[0]?.low_count}
        />
        {mayWrite && <StockTasks mayImport={member ? may(member.member.role, "catalogue.import") : false} />}
        <QueryState query={query}>
          {({ pages }: { pages: StockList[] }) => (
            <StockCards rows={pages.flatMap(({ rows }) => rows)} readAt={query.dataUpdatedAt} mayWrite={mayWrite} />
          )}
        </QueryState>
        <MoreButton query={query}>{text(query.isFetchingNextPage ? "loading" : "stock_more")}</MoreButton>
      </div>
    </Page>
  );
}

function StockTasks({ mayImport }: { mayImport: boolean }) {
  const text = useText();
  return (
    <p className="grid grid-cols-1 gap-2">
      <Link to="/stok/hitung" className="button button-plain">
        <Icon name="note" />
        {text("stock_count")}
      </Link>
      {mayImport && (
        <Link to="/stok/impor" className="button button-plain">
          <Icon name="download" />
          {text("import_title")}
        </Link>
      )}
    </p>
  );
}
