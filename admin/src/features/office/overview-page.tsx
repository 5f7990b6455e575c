import type { HealthRules, OfficeOverview } from "@pasar/contracts/office";
import { useOfficeText } from "../../lib/office-text";
import { Page } from "../../ui/page";
import { QueryState } from "../../ui/query-state";
import { RowLink } from "../../ui/row-link";
import { Section } from "../../ui/section";
import { areaName } from "./area-name";
import { useOverview } from "./overview";
import { OverviewSales } from "./overview-sales";
import { TodoList } from "./todo-list";

/** An officer's first page: what to do now, how the sellers stand, what they sold. */
export function OverviewPage() {
  const text = useOfficeText();
  const query = useOverview();
  const over = query.data && areaName(query.data.area, text);
  return (
    <Page title={text("office_overview_title")} over={over} updatedAt={query.dataUpdatedAt} isWide>
      <QueryState query={query}>{(overview) => <Overview overview={overview} />}</QueryState>
    </Page>
  );
}

function Overview({ overview }: { overview: OfficeOverview }) {
  const text = useOfficeText();
  return (
    <div className="grid grid-cols-1 items-start gap-4 lg:grid-cols-2">
      <Section icon="check" title={text("office_todo_title")}>
        <TodoList overview={overview} />
        <Deadlines rules={overview.rules} />
      </Section>
      <div className="grid grid-cols-1 gap-4">
        <Section icon="shop" title={text("office_sellers_title")}>
          <dl className="grid grid-cols-3 gap-2">
            <Count label={text("office_count_active")} count={overview.sellers.active} />
            <Count label={text("office_count_troubled")} count={overview.sellers.troubled} />
            <Count label={text("office_count_suspended")} count={overview.sellers.suspended} />
          </dl>
        </Section>
        <OverviewSales overview={overview} />
        <RowLink to="/dinas/komplain" icon="alert" hint={text("complaints_office_hint")}>
          {text("complaints_title")}
        </RowLink>
        <RowLink to="/akun" icon="person">
          {text("menu_account")}
        </RowLink>
      </div>
    </div>
  );
}

function Count({ label, count }: { label: string; count: number }) {
  return (
    <div className="flex flex-col-reverse">
      <dt className="leading-snug text-soft">{label}</dt>
      <dd className="text-[1.7rem] leading-tight font-bold tabular-nums">{count}</dd>
    </div>
  );
}

function Deadlines({ rules }: { rules: HealthRules }) {
  const text = useOfficeText();
  return (
    <p className="mt-3 text-[0.9rem] leading-snug text-soft">
      {text("office_rules", {
        accept: rules.accept_hours,
        handOver: rules.hand_over_hours / 24,
        quiet: rules.quiet_days,
      })}
    </p>
  );
}
