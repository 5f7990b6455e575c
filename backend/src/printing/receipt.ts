import { formatRupiah } from "@pasar/locale/money";
import { type Language, say } from "../locale/messages";
import type { ReceiptFacts } from "./receipt-facts";
import { INK, Sheet, SOFT } from "./sheet";

/** The paper of the usual receipt printers, 80 mm; on a phone it is as wide as the screen. */
const PAPER_WIDTH = 227;
const MARGIN = 11;
const WIDTH = PAPER_WIDTH - 2 * MARGIN;
const COLUMN = { x: MARGIN, width: WIDTH } as const;
const SIZE = 9.5;
/** Of the widest amount. */
const AMOUNT_WIDTH = 78;
/** Most a PDF page may measure, in points. */
const LONGEST_PAGE = 14_000;

/** An order's receipt on one sheet as long as it needs. */
export function drawReceipt(facts: ReceiptFacts, language: Language): Sheet {
  const measured = drawOn(new Sheet({ width: PAPER_WIDTH, height: LONGEST_PAGE }), facts, language);
  const sheet = new Sheet({ width: PAPER_WIDTH, height: Math.min(LONGEST_PAGE, Math.ceil(measured + MARGIN)) });
  drawOn(sheet, facts, language);
  return sheet;
}

function drawOn(sheet: Sheet, facts: ReceiptFacts, language: Language): number {
  const { seller, place, number, placedAt } = facts;
  const center = { ...COLUMN, align: "center" } as const;
  let y = sheet.text(seller, { ...center, y: MARGIN, size: 14, weight: "bold", mostLines: 3 });
  y = sheet.text(place, { ...center, y, size: SIZE, mostLines: 2, color: SOFT });
  y = sheet.text(say(language, "receipt_title", { number: String(number) }), {
    ...center,
    y: y + 6,
    size: 11,
    weight: "bold",
  });
  y = rule(sheet, sheet.text(placedAt, { ...center, y, size: SIZE, mostLines: 2 }));
  y = rule(sheet, drawLines(sheet, facts, y));
  y = rule(sheet, drawSums(sheet, facts, language, y));
  y = sheet.text(facts.payment, { ...center, y, size: SIZE, mostLines: 2 });
  y = sheet.text(say(language, `receipt_${facts.state}`), { ...center, y, size: 16, weight: "bold" });
  return sheet.text("Pasar Bersama", { ...center, y: y + 6, size: 8, color: SOFT });
}

function drawLines(sheet: Sheet, { lines }: ReceiptFacts, top: number): number {
  let y = top;
  for (const { title, unit, quantity, unit_price, total } of lines) {
    y = sheet.text(`${title} (${unit})`, { ...COLUMN, y, size: SIZE, mostLines: 3 });
    y = row(sheet, `${quantity} × ${formatRupiah(unit_price)}`, total, y) + 2;
  }
  return y;
}

function drawSums(sheet: Sheet, facts: ReceiptFacts, language: Language, top: number): number {
  const { subtotal, fee, discount, total } = facts;
  const hasSums = fee !== null || discount !== 0;
  let y = hasSums ? row(sheet, say(language, "receipt_subtotal"), subtotal, top) : top;
  if (fee !== null) y = row(sheet, say(language, "receipt_fee"), fee, y);
  if (discount !== 0) y = row(sheet, say(language, "receipt_discount"), -discount, y);
  return row(sheet, say(language, "receipt_total"), total, y, true);
}

function row(sheet: Sheet, label: string, amount: number, y: number, isBold = false): number {
  const style = { y, size: isBold ? 12 : SIZE, weight: isBold ? "bold" : "regular", mostLines: 1 } as const;
  sheet.text(label, { ...style, x: MARGIN, width: WIDTH - AMOUNT_WIDTH });
  return sheet.text(formatRupiah(amount), {
    ...style,
    x: MARGIN + WIDTH - AMOUNT_WIDTH,
    width: AMOUNT_WIDTH,
    align: "right",
  });
}

function rule(sheet: Sheet, y: number): number {
  sheet.fill({ ...COLUMN, y: y + 4, height: 0.75 }, INK);
  return y + 10;
}
