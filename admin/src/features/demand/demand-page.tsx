import type { DemandedWords } from "@pasar/contracts/demand";
import { Link } from "react-router";
import { useDemandText } from "../../lib/demand-text";
import { useMay } from "../../lib/rights";
import { useMember } from "../../lib/session";
import { Icon } from "../../ui/icon";
import { Page } from "../../ui/page";
import { QueryState } from "../../ui/query-state";
import { useDemand } from "./demand";

/** What buyers look for in vain, most wanted first, each with the way to a product of that name. */
export function DemandPage() {
  const say = useDemandText();
  const query = useDemand();
  return (
    <Page title={say("title")} over={useMember()?.seller.name} backTo="/produk" updatedAt={query.dataUpdatedAt}>
      <QueryState query={query}>
        {({ words }) =>
          words.length === 0 ? (
            <p className="py-12 text-center text-soft">{say("none")}</p>
          ) : (
            <div className="grid grid-cols-1 gap-4">
              <p className="leading-snug">{say("intro")}</p>
              <ul className="grid grid-cols-1 gap-3">
                {words.map((wanted) => (
                  <li key={wanted.words}>
                    <WantedCard wanted={wanted} />
                  </li>
                ))}
              </ul>
            </div>
          )
        }
      </QueryState>
    </Page>
  );
}

function WantedCard({ wanted: { words, searches, found } }: { wanted: DemandedWords }) {
  const say = useDemandText();
  const mayMake = useMay("products.write");
  const name = words.charAt(0).toUpperCase() + words.slice(1);
  return (
    <div className="card grid gap-3 p-4">
      <div className="leading-snug">
        <p className="text-[1.12rem] font-bold break-words">{name}</p>
        <p className="font-semibold">{say("searches", { searches })}</p>
        <p className="text-soft">{say(found === "nothing" ? "nothing" : "little")}</p>
      </div>
      {mayMake && (
        <Link
          to={`/produk/baru?nama=${encodeURIComponent(name)}`}
          aria-label={say("make_named", { words: name })}
          className="button button-plain"
        >
          <Icon name="plus" />
          {say("make")}
        </Link>
      )}
    </div>
  );
}
