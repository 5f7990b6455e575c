import { type SellerStatement, statementQuerySchema } from "@pasar/contracts/statement";
import { localDate } from "@pasar/locale/time";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { api } from "../../../lib/api";
import { useMember, useTimeZone } from "../../../lib/session";
import { useText } from "../../../lib/text";
import { Page } from "../../../ui/page";
import { PrintButtons } from "../../../ui/print-buttons";
import { QueryState } from "../../../ui/query-state";
import { TextField } from "../../../ui/text-field";
import { Days } from "./days";

/** What came in and went out between two days, to see, keep or print. */
export function StatementPage() {
  const text = useText();
  const today = localDate(new Date(), useTimeZone());
  const [from, setFrom] = useState(`${today.slice(0, 7)}-01`);
  const [to, setTo] = useState(today);
  const isSpan = statementQuerySchema.safeParse({ from, to }).success;
  const path = `/seller/statement?from=${from}&to=${to}`;
  const name = `uang-${from}-${to}`;
  const query = useQuery({
    queryKey: ["statement", from, to],
    queryFn: ({ signal }) => api<SellerStatement>(path, { signal }),
    enabled: isSpan,
  });
  return (
    <Page
      title={text("statement_title")}
      over={useMember()?.seller.name}
      backTo="/uang"
      updatedAt={query.dataUpdatedAt}
    >
      <div className="grid gap-5">
        <TextField label={text("statement_from")} type="date" max={to} value={from} onChange={setFrom} />
        <TextField
          label={text("statement_to")}
          type="date"
          max={today}
          value={to}
          onChange={setTo}
          error={isSpan ? null : text("statement_wrong_days")}
        />
        {isSpan && (
          <>
            <QueryState query={query}>{(statement) => <Days statement={statement} />}</QueryState>
            <PrintButtons
              id="statement-files"
              printables={[
                { label: text("statement_pdf"), path: `${path}&format=pdf`, name: `${name}.pdf` },
                { label: text("statement_csv"), path: `${path}&format=csv`, name: `${name}.csv` },
              ]}
            />
          </>
        )}
      </div>
    </Page>
  );
}
