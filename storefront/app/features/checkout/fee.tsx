import type { QuoteWay } from "@pasar/contracts/checkout";
import { formatRupiah } from "@pasar/locale/money";
import { feeLeft, feeText } from "./fee-words";

/** What a way costs; where something comes off, the fee before it stands struck through beside it. */
export function Fee({ way }: { way: Pick<QuoteWay, "fee" | "discount"> }) {
  return (
    <>
      {way.discount && way.fee !== null && <s className="mr-1.5 font-normal text-soft">{formatRupiah(way.fee)}</s>}
      {feeText(feeLeft(way))}
    </>
  );
}
