import type { PaymentMethod, ReceiveWay } from "@pasar/contracts/order";
import { formatRupiah } from "@pasar/locale/money";
import { type Language, say } from "../locale/messages";
import { A6, INK, Sheet, SOFT, WHITE } from "./sheet";

/** What a parcel's label and its packing slip say of an order. Rupiah. */
export interface ParcelFacts {
  number: number;
  placedAt: string;
  way: ReceiveWay;
  /** What the courier calls its service; null for the other ways. */
  service: string | null;
  method: PaymentMethod;
  total: number;
  /** Cash the bearer collects, 0 when it is paid. */
  cash: number;
  buyer: { name: string; phone: string; address: string | null };
  seller: { name: string; phone: string; place: string };
  lines: { title: string; unit: string; quantity: number }[];
  note: string | null;
  trackingNumber: string | null;
  /** The parcels on their way, for an order that was split. */
  parcels: { trackingNumber: string | null }[];
  /** Which of several parcels this is; null for the only one. */
  part: { number: number; of: number } | null;
}

const MARGIN = 16;
const WIDTH = A6.width - 2 * MARGIN;
/** A number of 20 letters can be scanned from a phone's distance. */
const CODE = 72;
const CASH = { x: MARGIN, y: A6.height - MARGIN - 46, width: WIDTH, height: 46 } as const;

/** A label of A6 for a parcel: whom it goes to, who sends it, and what the bearer has to collect. */
export function drawShippingLabel(facts: ParcelFacts, language: Language): Sheet {
  const { buyer, seller } = facts;
  const sheet = new Sheet(A6);
  const column = { x: MARGIN, width: WIDTH } as const;
  let y = drawHead(sheet, facts, language);
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

/** The order, how it travels, and the courier's number to read and to scan. */
function drawHead(sheet: Sheet, facts: ParcelFacts, language: Language): number {
  const { number, trackingNumber, part } = facts;
  const width = trackingNumber ? WIDTH - CODE : WIDTH;
  const column = { x: MARGIN, width, mostLines: 1 } as const;
  const order = say(language, "print_order", { number: String(number) });
  const title = part ? `${order} (${part.number}/${part.of})` : order;
  let y = sheet.text(title, { ...column, y: MARGIN, size: 19, weight: "bold" });
  y = sheet.text(wayName(facts, language), { ...column, y, size: 13, weight: "bold" });
  if (!trackingNumber) return y;
  y = sheet.text(trackingNumber, { ...column, y, size: 11 });
  sheet.qr(trackingNumber, { x: A6.width - MARGIN - CODE, y: MARGIN - 6, size: CODE });
  return Math.max(y, MARGIN - 6 + CODE);
}

/** How an order travels, by the courier's own word where there is one. */
export function wayName({ way, service }: Pick<ParcelFacts, "way" | "service">, language: Language): string {
  return service ?? say(language, `way_${way}`);
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
