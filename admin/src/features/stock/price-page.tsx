import type { StockBulk, StockBulkAnswer, StockBulkResult, StockRow } from "@pasar/contracts/stock";
import { formatRupiah, parseRupiah } from "@pasar/locale/money";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { type FormEvent, useRef, useState } from "react";
import { useNavigate, useParams } from "react-router";
import { ApiError, api, failureText } from "../../lib/api";
import { randomId } from "../../lib/random-id";
import { useText } from "../../lib/text";
import { ActionButton } from "../../ui/action-button";
import { Notice } from "../../ui/notice";
import { Page } from "../../ui/page";
import { QueryState } from "../../ui/query-state";
import { TextField } from "../../ui/text-field";
import { shelfQuery } from "./stock-list";
import { titleOf } from "./words";

const LONGEST_PRICE = 20;
const LONGEST_REASON = 200;

/** Changes one price. It needs a signal: the legal ceiling and the other members' changes are known only there. */
export function PricePage() {
  const { id = "" } = useParams();
  const text = useText();
  const query = useQuery(shelfQuery(id));
  return (
    <Page title={text("stock_price")} over={query.data && titleOf(query.data.row)} backTo={`/stok/${id}`}>
      <QueryState query={query}>{({ row }) => <PriceForm row={row} />}</QueryState>
    </Page>
  );
}

function PriceForm({ row }: { row: StockRow }) {
  const text = useText();
  const [value, setValue] = useState("");
  const [reason, setReason] = useState("");
  const [isMissing, setIsMissing] = useState(false);
  const { save, isBusy, problem, needsReason } = usePriceChange(row);
  const price = parseRupiah(value);
  const onSubmit = async (event: FormEvent) => {
    event.preventDefault();
    setIsMissing(!price);
    if (price) await save(price, reason.trim());
  };
  return (
    <form noValidate onSubmit={onSubmit} className="grid gap-5">
      <p>{text("stock_price_old", { price: row.price === null ? "–" : formatRupiah(row.price), unit: row.unit })}</p>
      <TextField
        label={text("stock_price_new")}
        hint={price ? text("stock_price_read", { price: formatRupiah(price) }) : text("stock_price_example")}
        inputMode="text"
        autoComplete="off"
        maxLength={LONGEST_PRICE}
        value={value}
        onChange={setValue}
        error={isMissing && !price ? text("stock_price_missing") : null}
      />
      {needsReason && (
        <TextField
          label={text("stock_price_reason")}
          lines={2}
          maxLength={LONGEST_REASON}
          value={reason}
          onChange={setReason}
        />
      )}
      {problem && <Notice tone="bad">{problem}</Notice>}
      <ActionButton icon="check" isBusy={isBusy}>
        {text("save")}
      </ActionButton>
    </form>
  );
}

function usePriceChange(row: StockRow) {
  const text = useText();
  const client = useQueryClient();
  const navigate = useNavigate();
  /** Stays the same while it is unknown whether the change arrived. */
  const key = useRef(randomId());
  const [isBusy, setIsBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const [needsReason, setNeedsReason] = useState(false);
  const settle = async (result: StockBulkResult | undefined) => {
    key.current = randomId();
    await client.invalidateQueries({ queryKey: ["stock"] });
    if (result?.outcome === "done") return navigate(`/stok/${row.variant_id}`, { replace: true });
    setProblem(result?.message ?? null);
    if (result?.outcome === "price_reason_missing") setNeedsReason(true);
  };
  const save = async (to: number, reason: string) => {
    setIsBusy(true);
    setProblem(null);
    const price = { from: row.price ?? to, to, ...(reason ? { reason } : {}) };
    const body: StockBulk = { lines: [{ variant_id: row.variant_id, price }], occurred_at: new Date().toISOString() };
    try {
      const answer = await api<StockBulkAnswer>("/seller/stock/bulk", { body, idempotencyKey: key.current });
      await settle(answer.results[0]);
    } catch (error) {
      setProblem(error instanceof ApiError && error.isUnsure ? text("failure_unsure") : failureText(error, text));
    } finally {
      setIsBusy(false);
    }
  };
  return { save, isBusy, problem, needsReason };
}
