import type { PaymentMethod, ReceiveWay } from "@pasar/contracts/order";
import { formatRupiah } from "@pasar/locale/money";
import { type Language, say } from "../locale/messages";
import { A6, INK, Sheet, SOFT, WHITE } from "./sheet";

/** What a parcel's label and its packing slip say of an order. Rupiah. */
export interface ParcelFacts {
  number: number;
  placedAt: string;
  way: ReceiveWay;
  method: PaymentMethod;
  total: number;
  /** Cash the bearer collects, 0 when it is paid. */
  cash: number;
  buyer: { name: string; phone: string; address: string | null };
  seller: { name: string; phone: string; place: string };
  lines: { title: string; unit: string; quantity: number }[];
  note: string | null;
  trackingNumber: string | null;
}

const MARGIN = 16;
const WIDTH = A6.width - 2 * MARGIN;
const CASH = { x: MARGIN, y: A6.height - MARGIN - 46, width: WIDTH, height: 46 } as const;

/** A label of A6 for a parcel: whom it goes to, who sends it, and what the bearer has to collect. */
export function drawShippingLabel(facts: ParcelFacts, language: Language): Sheet {
  const { buyer, seller } = facts;
  const sheet = new Sheet(A6);
  const column = { x: MARGIN, width: WIDTH } as const;
  let y = sheet.text(say(language, "print_order", { number: String(facts.number) }), {
    ...column,
    y: MARGIN,
    size: 19,
    weight: "bold",
    mostLines: 1,
  });
  y = sheet.text(waySentence(facts, language), { ...column, y, size: 11, mostLines: 1, color: SOFT });
  sheet.fill({ x: MARGIN, y: y + 4, width: WIDTH, height: 1.5 }, INK);
  y = sheet.text(say(language, "print_to"), { ...column, y: y + 10, size: 10, color: SOFT });
  y = sheet.text(buyer.name, { ...column, y, size: 19, weight: "bold", mostLines: 2 });
  y = sheet.text(buyer.phone, { ...column, y, size: 15, weight: "bold", mostLines: 1 });
  if (buyer.address) y = sheet.text(buyer.address, { ...column, y: y + 3, size: 13, mostLines: 6 });
  sheet.fill({ x: MARGIN, y: y + 6, width: WIDTH, height: 0.75 }, SOFT);
  y = sheet.text(say(language, "print_from"), { ...column, y: y + 10, size: 10, color: SOFT });
  y = sheet.text(`${seller.name}, ${seller.phone}`, { ...column, y, size: 12, weight: "bold", mostLines: 2 });
  sheet.text(seller.place, { ...column, y, size: 10.5, mostLines: 2 });
  drawCash(sheet, facts, language);
  return sheet;
}

function waySentence({ way, trackingNumber }: ParcelFacts, language: Language): string {
  const sentence = say(language, `way_${way}`);
  return trackingNumber ? `${sentence} · ${trackingNumber}` : sentence;
}

/** Black on a cash parcel, so that nobody hands it over without the money. */
function drawCash(sheet: Sheet, { cash, method }: ParcelFacts, language: Language): void {
  const sentence =
    cash > 0
      ? say(language, "print_collect_cash", { amount: formatRupiah(cash) })
      : say(language, method === "cod" ? "print_nothing_to_collect" : "print_paid");
  if (cash > 0) sheet.fill(CASH, INK);
  else sheet.frame(CASH, INK);
  sheet.text(sentence, {
    x: CASH.x + 8,
    y: CASH.y + 11,
    width: CASH.width - 16,
    size: 18,
    weight: "bold",
    mostLines: 1,
    align: "center",
    color: cash > 0 ? WHITE : INK,
  });
}
