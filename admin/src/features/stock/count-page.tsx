import type { StockList, StockRow } from "@pasar/contracts/stock";
import { useInfiniteQuery, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { Link, useNavigate, useParams } from "react-router";
import { useText } from "../../lib/text";
import { Icon } from "../../ui/icon";
import { Notice } from "../../ui/notice";
import { Page } from "../../ui/page";
import { QueryState } from "../../ui/query-state";
import { CountForm } from "./count-form";
import { shelfQuery, stockListQuery } from "./stock-list";

/** Counts one shelf. */
export function CountOnePage() {
  const { id = "" } = useParams();
  const text = useText();
  const navigate = useNavigate();
  const query = useQuery(shelfQuery(id));
  return (
    <Page title={text("stock_count_one")} backTo={`/stok/${id}`} updatedAt={query.dataUpdatedAt}>
      <QueryState query={query}>
        {({ row }) => (
          <CountForm row={row} readAt={query.dataUpdatedAt} onDone={() => navigate(`/stok/${id}`, { replace: true })} />
        )}
      </QueryState>
    </Page>
  );
}

/** Counts shelf after shelf, one on a screen. */
export function CountAllPage() {
  const text = useText();
  const query = useInfiniteQuery(stockListQuery("all", ""));
  return (
    <Page title={text("stock_count")} backTo="/stok" updatedAt={query.dataUpdatedAt}>
      <QueryState query={query}>
        {({ pages }: { pages: StockList[] }) => (
          <CountRound
            rows={pages.flatMap(({ rows }) => rows)}
            readAt={query.dataUpdatedAt}
            onNeedMore={query.hasNextPage ? () => void query.fetchNextPage() : undefined}
          />
        )}
      </QueryState>
    </Page>
  );
}

interface CountRoundProps {
  rows: readonly StockRow[];
  readAt: number;
  /** Reads further shelves, where there are any. */
  onNeedMore: (() => void) | undefined;
}

function CountRound({ rows, readAt, onNeedMore }: CountRoundProps) {
  const text = useText();
  const [place, setPlace] = useState(0);
  const row = rows[place];
  const goOn = () => {
    if (place + 1 >= rows.length) onNeedMore?.();
    setPlace(place + 1);
  };
  if (!row) {
    return (
      <div className="grid gap-4">
        <Notice tone="good">{text(onNeedMore ? "loading" : "stock_count_done")}</Notice>
        <Link to="/stok" className="button button-main">
          <Icon name="box" />
          {text("stock_title")}
        </Link>
      </div>
    );
  }
  return (
    <div className="grid gap-4">
      <p className="text-soft">{text("stock_count_place", { place: place + 1, count: rows.length })}</p>
      <CountForm key={row.variant_id} row={row} readAt={readAt} onDone={goOn} />
      <button type="button" className="button button-plain" onClick={goOn}>
        {text("stock_count_skip")}
      </button>
    </div>
  );
}
