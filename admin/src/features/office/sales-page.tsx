import { useState } from "react";
import { useSearchParams } from "react-router";
import { useOfficeText } from "../../lib/office-text";
import { ChoiceChips } from "../../ui/choice-chips";
import { Page } from "../../ui/page";
import { QueryState } from "../../ui/query-state";
import { areaName } from "./area-name";
import { ExportButtons } from "./export-buttons";
import { monthBefore } from "./months";
import { useSales } from "./sales";
import { SalesByMonth } from "./sales-by-month";
import { SalesByRegion } from "./sales-by-region";

const SPANS = ["3", "6", "12", "24"] as const;
type Span = (typeof SPANS)[number];

/** What the sellers of the officer's area sold, by month and by region. */
export function SalesPage() {
  const [search] = useSearchParams();
  const [span, setSpan] = useState<Span>("12");
  const text = useOfficeText();
  const area = search.get("area");
  const today = new Date();
  const choice = { from: monthBefore(today, Number(span) - 1), to: monthBefore(today, 0), area };
  const months = useSales("month", choice);
  const regions = useSales("region", choice);
  const over = months.data && areaName(months.data.area, text);
  return (
    <Page
      title={text("office_report_title")}
      over={over}
      backTo={area ? "/dinas/laporan" : undefined}
      updatedAt={months.dataUpdatedAt}
      isWide
    >
      <div className="grid grid-cols-1 gap-5">
        <ChoiceChips
          legend={text("office_span")}
          chosen={span}
          choices={SPANS.map((value) => ({ value, label: text("office_span_months", { count: value }) }))}
          onChoose={setSpan}
        />
        <div className="grid grid-cols-1 items-start gap-4 lg:grid-cols-2">
          <QueryState query={months}>{(report) => <SalesByMonth report={report} />}</QueryState>
          <QueryState query={regions}>{(report) => <SalesByRegion report={report} />}</QueryState>
        </div>
        <ExportButtons what="sales" filter={{ by: "region", ...choice }} />
      </div>
    </Page>
  );
}
