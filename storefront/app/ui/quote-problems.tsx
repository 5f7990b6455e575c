import type { Quote, QuoteProblem } from "@pasar/contracts/checkout";
import { formatRupiah } from "@pasar/locale/money";
import { useBasket } from "../device/basket";
import { m } from "../paraglide/messages.js";
import { Icon } from "./icon";

/** Every problem of a quote that keeps the order from being placed. */
export function problemsOf(quote: Quote | null): QuoteProblem[] {
  return quote ? [...quote.problems, ...quote.sellers.flatMap(({ problems }) => problems)] : [];
}

/** One problem in the shop's own words, with the one thing that solves it. */
export function ProblemBox({ problem, quote }: { problem: QuoteProblem; quote: Quote }) {
  return (
    <div className="mt-2 rounded-xl border-l-4 border-clay bg-clay-pale p-3">
      <p className="flex items-start gap-2 font-semibold text-clay">
        <Icon name="alert" size={22} /> {problem.message}
      </p>
      <Remedy problem={problem} quote={quote} />
    </div>
  );
}

function Remedy({ problem, quote }: { problem: QuoteProblem; quote: Quote }) {
  const { setQuantity, remove, acceptPrice } = useBasket.getState();
  const id = problem.variant_id;
  if (!id || problem.code === "no_way") return null;
  const line = quote.sellers.flatMap(({ lines }) => lines).find(({ variant_id }) => variant_id === id);
  if (problem.code === "price_changed" && line) {
    const price = line.unit_price;
    return <Solve word={m.accept_price({ price: formatRupiah(price) })} onClick={() => acceptPrice(id, price)} />;
  }
  if (problem.code === "out_of_stock" && line && line.available > 0) {
    const count = line.available;
    return <Solve word={m.take_only({ count })} onClick={() => setQuantity(id, count)} />;
  }
  if (problem.code === "below_minimum_order" && line) {
    const count = line.least;
    return <Solve word={m.take_more({ count })} onClick={() => setQuantity(id, count)} />;
  }
  return <Solve word={m.remove_from_basket()} onClick={() => remove([id])} />;
}

function Solve({ word, onClick }: { word: string; onClick: () => void }) {
  return (
    <button type="button" className="button button-plain mt-2 w-full" onClick={onClick}>
      {word}
    </button>
  );
}
