import type { SellerHome } from "@pasar/contracts/home";
import { type ReactNode, useId } from "react";
import { useMember } from "../../lib/session";
import { useText } from "../../lib/text";
import { Page } from "../../ui/page";
import { QueryState } from "../../ui/query-state";
import { useHome } from "./home";
import { PayoutCard } from "./payout-card";
import { SalesCard } from "./sales-card";
import { tasksOf } from "./task-list";
import { TaskRows } from "./task-rows";

/** Three questions in this order: what must we do now, how much did we sell, what will we be paid. */
export function HomePage() {
  const text = useText();
  const seller = useMember()?.seller.name;
  const query = useHome();
  return (
    <Page title={text("home_title")} over={seller} updatedAt={query.dataUpdatedAt}>
      <QueryState query={query}>{(home) => <Answers home={home} readAt={query.dataUpdatedAt} />}</QueryState>
    </Page>
  );
}

function Answers({ home, readAt }: { home: SellerHome; readAt: number }) {
  const text = useText();
  return (
    <div className="grid grid-cols-1 gap-6">
      <Question title={text("home_tasks")}>
        <TaskRows tasks={tasksOf(home.tasks)} readAt={readAt} />
      </Question>
      <Question title={text("home_sales")}>
        <SalesCard sales={home.sales} />
      </Question>
      <Question title={text("home_money")}>
        <PayoutCard money={home.money} />
      </Question>
    </div>
  );
}

function Question({ title, children }: { title: string; children: ReactNode }) {
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <h2 id={id} className="mb-2.5 text-[1.2rem] font-bold">
        {title}
      </h2>
      {children}
    </section>
  );
}
