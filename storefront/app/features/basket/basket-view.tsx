import type { Quote } from "@pasar/contracts/checkout";
import { formatRupiah } from "@pasar/locale/money";
import { type BasketGroup, groupBySeller, useBasket } from "../../device/basket";
import { localPath } from "../../lib/locale";
import { type QuoteState, useQuote } from "../../lib/use-quote";
import { m } from "../../paraglide/messages.js";
import { FreeDelivery } from "../../ui/free-delivery";
import { Icon } from "../../ui/icon";
import { ProblemBox, problemsOf } from "../../ui/quote-problems";
import { SellerBadge } from "../../ui/seller-badge";
import { BasketLineRow } from "./basket-line-row";

/** The basket of this device, grouped by seller; prices and stock are checked whenever there is a signal. */
export function BasketView() {
  const { lines, opened } = useBasket();
  const { quote, asking, failure, askAgain } = useQuote(lines, { villageCode: null });
  if (!opened) return <p className="px-4 py-10 text-center text-soft">{m.basket_opening()}</p>;
  if (!lines.length) return <EmptyBasket />;
  const groups = groupBySeller(lines);
  const problems = problemsOf(quote).filter(({ variant_id }) =>
    lines.some((line) => !variant_id || line.variant_id === variant_id),
  );
  return (
    <>
      <FreshnessLine state={{ quote, asking, failure }} askAgain={askAgain} />
      {groups.map((group) => (
        <SellerGroup key={group.seller.id} group={group} quote={quote} />
      ))}
      {groups.some(({ seller }) => seller.kind === "ewarong") && (
        <p className="mx-3 mt-3">
          <a className="button button-plain w-full" href={localPath("/e-warong")}>
            <Icon name="shop" /> {m.find_outlets_for_basket()}
          </a>
        </p>
      )}
      <TotalBar total={groups.reduce((sum, { subtotal }) => sum + subtotal, 0)} blocked={problems.length > 0} />
    </>
  );
}

function EmptyBasket() {
  return (
    <div className="px-4 py-12 text-center">
      <span className="inline-flex rounded-full bg-turmeric-pale p-5 text-turmeric-ink">
        <Icon name="basket" size={44} />
      </span>
      <p className="mt-4 text-[1.1rem] font-bold">{m.basket_empty()}</p>
      <p className="mt-1 text-soft">{m.basket_empty_help()}</p>
      <a className="button button-main mt-5" href={localPath("/cari")}>
        <Icon name="search" /> {m.start_shopping()}
      </a>
    </div>
  );
}

function FreshnessLine({ state, askAgain }: { state: QuoteState; askAgain: () => void }) {
  const { asking, failure } = state;
  return (
    <div role="status" className="px-4 pt-1 text-[0.9rem] text-soft">
      {asking && m.quote_asking()}
      {!asking && failure && (
        <p className="flex flex-wrap items-center gap-2">
          <Icon name="signal" size={20} /> {failure === "unreachable" ? m.quote_unreachable() : failure.message}
          <button type="button" className="min-h-12 font-bold text-leaf underline" onClick={askAgain}>
            {m.try_again()}
          </button>
        </p>
      )}
      {!asking && !failure && m.quote_fresh()}
    </div>
  );
}

function SellerGroup({ group, quote }: { group: BasketGroup; quote: Quote | null }) {
  const { seller, lines, subtotal } = group;
  const quoted = quote?.sellers.find((other) => other.seller.id === seller.id);
  const general = quoted?.problems.filter((p) => !p.variant_id);
  return (
    <section className="card mx-3 mt-3 p-3" aria-label={seller.name}>
      <h2 className="flex flex-wrap items-center gap-2 border-b border-line pb-2 text-[1.05rem] font-bold">
        <a className="inline-flex min-h-12 items-center" href={localPath(`/penjual/${seller.handle}`)}>
          {seller.name}
        </a>
        <SellerBadge kind={seller.kind} />
      </h2>
      <ul className="divide-y divide-line">
        {lines.map((line) => (
          <BasketLineRow key={line.variant_id} line={line} quote={quote} />
        ))}
      </ul>
      {quote && general?.map((problem) => <ProblemBox key={problem.message} problem={problem} quote={quote} />)}
      {quoted?.free_delivery && <FreeDelivery {...quoted.free_delivery} />}
      <p className="mt-3 flex justify-between border-t border-line pt-2 font-bold">
        <span>{m.subtotal()}</span> <span>{formatRupiah(subtotal)}</span>
      </p>
    </section>
  );
}

function TotalBar({ total, blocked }: { total: number; blocked: boolean }) {
  return (
    <div className="fixed inset-x-0 bottom-0 z-40 border-t border-line bg-white">
      <div className="mx-auto flex max-w-5xl items-center gap-3 px-3 py-2">
        <p className="leading-tight">
          <span className="block text-[0.85rem] text-soft">{m.total_goods()}</span>
          <strong className="text-[1.2rem]">{formatRupiah(total)}</strong>
        </p>
        {blocked ? (
          <p className="grow text-right leading-tight font-semibold text-clay">{m.basket_blocked()}</p>
        ) : (
          <a className="button button-main grow" href={localPath("/checkout")}>
            {m.to_checkout()}
          </a>
        )}
      </div>
    </div>
  );
}
