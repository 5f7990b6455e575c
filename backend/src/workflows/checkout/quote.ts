import type { Quote, QuoteLine, QuoteProblem, QuoteRequest, SellerQuote } from "@pasar/contracts/checkout";
import type { Coordinates } from "@pasar/fulfillment-lokal";
import { formatRupiah } from "@pasar/locale/money";
import type { PromotionRow } from "../../database/promotions";
import type { Sellable } from "../../database/sellable";
import { type Language, say } from "../../locale/messages";
import type { CashRecord } from "../../modules/cash-on-delivery/rules";
import type { CourierQuotes } from "./ask-couriers";
import { waysToPay } from "./payment-rules";
import { receiveWays } from "./receive-ways";
import { sellerPromotions } from "./seller-promotions";

/** What a quote is made from. Nothing is written. */
export interface QuoteInput {
  request: QuoteRequest;
  sellables: ReadonlyMap<string, Sellable>;
  couriers: CourierQuotes;
  /** Those of all sellers of the basket. */
  promotions: readonly PromotionRow[];
  /** The middle of the shopper's village; null when unknown. */
  destinationPoint: Coordinates | null;
  language: Language;
  now: Date;
  /** What is known of the buyer's cash orders; absent while the buyer is unknown. */
  cashRecord?: CashRecord;
}

interface WantedLine {
  variant_id: string;
  quantity: number;
  unit_price?: number;
}

/** Prices a basket: per seller its lines, stock, ways to receive and problems, and the ways to pay. */
export function buildQuote(input: QuoteInput): Quote {
  const wanted = mergeLines(input.request.lines);
  const known = wanted.flatMap((line) => {
    const sellable = input.sellables.get(line.variant_id);
    return sellable ? [{ line, sellable }] : [];
  });
  const bySeller = groupBy(known, ({ sellable }) => sellable.seller.id);
  const sellers = [...bySeller.values()].map((pieces) => quoteSeller(pieces, input));
  const subtotal = sum(sellers.map((seller) => seller.subtotal));
  const unknown = wanted.filter(({ variant_id }) => !input.sellables.has(variant_id));
  return {
    sellers,
    subtotal,
    payments: waysToPay(
      {
        total: sum(sellers.map(goodsToPay)),
        orders: sellers.map((seller) => ({ total: goodsToPay(seller), way: null })),
        sellersTakeCash: [...input.sellables.values()].every(({ seller }) => seller.takes_cash),
        record: input.cashRecord,
      },
      input.language,
    ),
    problems: unknown.map(({ variant_id }) => ({
      code: "product_not_found",
      variant_id,
      message: say(input.language, "problem_gone"),
    })),
  };
}

function goodsToPay({ subtotal, discount }: SellerQuote): number {
  return subtotal - (discount?.amount ?? 0);
}

/** Adds up lines that name the same variant, so that stock is checked against the sum. */
export function mergeLines<Line extends WantedLine>(lines: readonly Line[]): Line[] {
  const merged = new Map<string, Line>();
  for (const line of lines) {
    const earlier = merged.get(line.variant_id);
    merged.set(line.variant_id, earlier ? { ...earlier, quantity: earlier.quantity + line.quantity } : line);
  }
  return [...merged.values()];
}

function groupBy<Item>(items: readonly Item[], keyOf: (item: Item) => string): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item]);
  return groups;
}

type Piece = { line: WantedLine; sellable: Sellable };

function quoteSeller(
  pieces: Piece[],
  { request, couriers, destinationPoint, promotions, language, now }: QuoteInput,
): SellerQuote {
  const lines = pieces.map((piece) => quoteLine(piece, missingPieces(piece, pieces), language));
  const parcel = { pieces: pieces.map(({ line, sellable }) => ({ sellable, quantity: line.quantity })) };
  const villageCode = request.destination?.village_code ?? null;
  const { id, handle, name, kind, regency_name } = (pieces[0] as Piece).sellable.seller;
  const subtotal = sum(lines.map(({ total }) => total));
  const { discountOnFee, ...promoted } = sellerPromotions({
    promotions: promotions.filter(({ seller_id }) => seller_id === id),
    code: request.vouchers?.[id],
    goods: subtotal,
    language,
    now,
  });
  const ways = receiveWays({
    parcel,
    villageCode,
    point: destinationPoint,
    couriers: couriers.get(id) ?? [],
    discountOnFee,
    language,
    now,
  });
  return {
    seller: { id, handle, name, kind, regency: regency_name },
    lines,
    subtotal,
    ...promoted,
    weight_grams: sum(parcel.pieces.map(({ sellable, quantity }) => sellable.weight_grams * quantity)),
    ways,
    problems: pieces.flatMap((piece) => problemsOf(piece, missingPieces(piece, pieces), language)),
  };
}

/** Pieces that a product's smallest order still needs; told at the first of its lines. */
function missingPieces({ sellable }: Piece, pieces: readonly Piece[]): number {
  const ofProduct = pieces.filter((other) => other.sellable.product_id === sellable.product_id);
  if (ofProduct[0]?.sellable !== sellable) return 0;
  return Math.max(0, sellable.minimum_order - sum(ofProduct.map(({ line }) => line.quantity)));
}

function quoteLine({ line: { quantity }, sellable }: Piece, missing: number, language: Language): QuoteLine {
  const title = language === "en" ? sellable.title_en : sellable.title;
  return {
    variant_id: sellable.variant_id,
    title: sellable.choice ? `${title} (${sellable.choice})` : title,
    unit: sellable.unit,
    picture: sellable.picture,
    quantity,
    unit_price: sellable.price,
    total: sellable.price * quantity,
    available: Math.max(0, sellable.available),
    least: quantity + missing,
    preorder_days: sellable.preorder_days,
  };
}

function problemsOf({ line, sellable }: Piece, missing: number, language: Language): QuoteProblem[] {
  const { quantity, unit_price } = line;
  const { variant_id, price, available, minimum_order } = sellable;
  const problems: QuoteProblem[] = [];
  if (quantity > available) {
    const message = say(language, "problem_sold_out", { available: String(Math.max(0, available)) });
    problems.push({ code: "out_of_stock", variant_id, message });
  }
  if (missing > 0) {
    const message = say(language, "problem_minimum", { minimum: String(minimum_order) });
    problems.push({ code: "below_minimum_order", variant_id, message });
  }
  if (unit_price !== undefined && unit_price !== price) {
    const message = say(language, "problem_price", { before: formatRupiah(unit_price), after: formatRupiah(price) });
    problems.push({ code: "price_changed", variant_id, message });
  }
  return problems;
}

function sum(amounts: readonly number[]): number {
  return amounts.reduce((total, amount) => total + amount, 0);
}
