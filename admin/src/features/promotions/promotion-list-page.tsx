import type { Promotion } from "@pasar/contracts/promotion";
import { Link } from "react-router";
import { useMay } from "../../lib/rights";
import { useMember } from "../../lib/session";
import { Icon } from "../../ui/icon";
import { Page } from "../../ui/page";
import { QueryState } from "../../ui/query-state";
import { RowLink } from "../../ui/row-link";
import { usePromotionFacts } from "./promotion-facts";
import { usePromotionText } from "./promotion-text";
import { PROMOTIONS_PATH, usePromotions } from "./promotions";

/** What the shop takes off: what runs or will, then what is over. */
export function PromotionListPage() {
  const say = usePromotionText();
  const query = usePromotions();
  const mayMake = useMay("promotions.write");
  const action = mayMake && (
    <Link to={`${PROMOTIONS_PATH}/baru`} className="button button-main">
      <Icon name="plus" size={28} />
      {say("make")}
    </Link>
  );
  return (
    <Page
      title={say("title")}
      over={useMember()?.seller.name}
      backTo="/kelompok"
      updatedAt={query.dataUpdatedAt}
      action={action}
    >
      <QueryState query={query}>
        {({ promotions }) => (
          <div className="grid gap-6">
            {promotions.length === 0 && <p className="py-12 text-center text-soft">{say("none")}</p>}
            <Group title={say("current")} promotions={promotions.filter(({ state }) => state !== "over")} />
            <Group title={say("past")} promotions={promotions.filter(({ state }) => state === "over")} />
          </div>
        )}
      </QueryState>
    </Page>
  );
}

function Group({ title, promotions }: { title: string; promotions: Promotion[] }) {
  const facts = usePromotionFacts();
  if (promotions.length === 0) return null;
  return (
    <section aria-label={title}>
      <h2 className="mb-2 font-bold">{title}</h2>
      <ul className="grid gap-2">
        {promotions.map((promotion) => (
          <li key={promotion.id}>
            <RowLink
              to={`${PROMOTIONS_PATH}/${promotion.id}`}
              icon={promotion.kind === "free_delivery" ? "truck" : "receipt"}
              hint={
                <>
                  <span className="block">{facts.state(promotion)}</span>
                  <span className="block">{facts.uses(promotion)}</span>
                </>
              }
            >
              {facts.name(promotion)}
            </RowLink>
          </li>
        ))}
      </ul>
    </section>
  );
}
