import { formatRupiah } from "@pasar/locale/money";
import { type Language, say } from "../locale/messages";
import { A5, INK, Sheet, SOFT } from "./sheet";
import { type ParcelFacts, wayName } from "./shipping-label";

const MARGIN = 28;
const WIDTH = A5.width - 2 * MARGIN;
const BOX = 13;
const COUNT_WIDTH = 46;
const COLUMN = { x: MARGIN, width: WIDTH } as const;
/** Kept free under the lines for note and total. */
const FOOT = 120;

/** A list for packing an order, with a box to tick for each line; as many sheets of A5 as the lines need. */
export function drawPackingSlip(facts: ParcelFacts, language: Language): Sheet[] {
  const sheets = [new Sheet(A5)];
  let y = drawHead(sheets[0] as Sheet, facts, language);
  for (const line of facts.lines) {
    if (y > A5.height - FOOT) {
      sheets.push(new Sheet(A5));
      y = MARGIN;
    }
    y = drawLine(sheets.at(-1) as Sheet, line, y);
  }
  drawFoot(sheets.at(-1) as Sheet, facts, language, y + 8);
  return sheets;
}

function drawHead(sheet: Sheet, facts: ParcelFacts, language: Language): number {
  const { number, placedAt, buyer, seller } = facts;
  let y = sheet.text(say(language, "print_packing_slip"), { ...COLUMN, y: MARGIN, size: 12, color: SOFT });
  y = sheet.text(say(language, "print_order", { number: String(number) }), { ...COLUMN, y, size: 24, weight: "bold" });
  y = sheet.text(`${placedAt} · ${wayName(facts, language)}`, { ...COLUMN, y, size: 11, mostLines: 2 });
  y = sheet.text(`${say(language, "print_to")} ${buyer.name}, ${buyer.phone}`, {
    ...COLUMN,
    y: y + 4,
    size: 12,
    weight: "bold",
    mostLines: 2,
  });
  y = sheet.text(`${say(language, "print_from")} ${seller.name}`, { ...COLUMN, y, size: 11, mostLines: 1 });
  sheet.fill({ ...COLUMN, y: y + 6, height: 1.5 }, INK);
  return y + 16;
}

function drawLine(sheet: Sheet, { title, unit, quantity }: ParcelFacts["lines"][number], y: number): number {
  sheet.frame({ x: MARGIN, y: y + 2, width: BOX, height: BOX }, INK, 1);
  const x = MARGIN + BOX + 10;
  sheet.text(`${quantity} ×`, { x, y, width: COUNT_WIDTH, size: 14, weight: "bold", mostLines: 1 });
  const titleX = x + COUNT_WIDTH;
  return sheet.text(`${title} (${unit})`, { x: titleX, y, width: MARGIN + WIDTH - titleX, size: 13, mostLines: 3 }) + 5;
}

function drawFoot(sheet: Sheet, { total, cash, note }: ParcelFacts, language: Language, top: number): void {
  sheet.fill({ ...COLUMN, y: top, height: 0.75 }, SOFT);
  const sentence =
    cash > 0
      ? say(language, "print_collect_cash", { amount: formatRupiah(cash) })
      : say(language, "print_total", { amount: formatRupiah(total) });
  const y = sheet.text(sentence, { ...COLUMN, y: top + 8, size: 15, weight: "bold", mostLines: 1 });
  if (note) sheet.text(say(language, "print_note", { note }), { ...COLUMN, y: y + 2, size: 12, mostLines: 4 });
}
