import type { SellerStatement, StatementAmounts } from "@pasar/contracts/statement";
import { formatRupiah } from "@pasar/locale/money";
import { type Language, say } from "../locale/messages";
import { A4, INK, Sheet, SOFT } from "./sheet";

const MARGIN = 40;
const WIDTH = A4.width - 2 * MARGIN;
/** Left edges of the columns: what, held, payable, cash. */
const COLUMNS = [MARGIN, MARGIN + 230, MARGIN + 325, MARGIN + 420] as const;
const AMOUNT_WIDTH = 95;
const SIZE = 10;
const ROW = 16;
/** More postings than this would make a book; then a day is one line, and the CSV has the rest. */
const MOST_LINES = 500;

interface Row {
  label: string;
  amounts: readonly string[];
  isBold?: boolean;
}

/** A seller's statement on as many sheets of A4 as it needs. */
export function drawStatement(statement: SellerStatement, seller: string, language: Language): Sheet[] {
  const sheets = [new Sheet(A4)];
  let y = drawHead(sheets[0] as Sheet, statement, seller, language);
  for (const row of rowsOf(statement, language)) {
    if (y > A4.height - MARGIN - ROW) {
      sheets.push(new Sheet(A4));
      y = MARGIN;
    }
    drawRow(sheets.at(-1) as Sheet, row, y);
    y += ROW;
  }
  return sheets;
}

function drawHead(sheet: Sheet, { from, to }: SellerStatement, seller: string, language: Language): number {
  const column = { x: MARGIN, width: WIDTH };
  let y = sheet.text(say(language, "statement_title"), { ...column, y: MARGIN, size: 12, color: SOFT });
  y = sheet.text(seller, { ...column, y, size: 20, weight: "bold", mostLines: 2 });
  y = sheet.text(say(language, "statement_span", { from, to }), { ...column, y, size: 11 });
  const names = (["held", "payable", "cash"] as const).map((name) => say(language, `statement_${name}`));
  drawRow(sheet, { label: say(language, "statement_what"), amounts: names, isBold: true }, y + 10);
  sheet.fill({ x: MARGIN, y: y + 28, width: WIDTH, height: 1 }, INK);
  return y + 34;
}

function rowsOf({ opening, closing, days }: SellerStatement, language: Language): Row[] {
  const count = days.reduce((sum, { lines }) => sum + lines.length, 0);
  return [
    { label: say(language, "statement_opening"), amounts: written(opening), isBold: true },
    ...days.flatMap(({ date, change, lines }) => [
      { label: date, amounts: written(change), isBold: true },
      ...(count > MOST_LINES ? [] : lines).map(({ kind, order_number, change: moved }) => ({
        label: [say(language, `statement_${kind}`), order_number].filter((part) => part !== null).join(" · "),
        amounts: written(moved),
      })),
    ]),
    { label: say(language, "statement_closing"), amounts: written(closing), isBold: true },
  ];
}

function written({ held, payable, cash }: StatementAmounts): string[] {
  return [held, payable, cash].map((amount) => (amount === 0 ? "–" : formatRupiah(amount)));
}

function drawRow(sheet: Sheet, { label, amounts, isBold = false }: Row, y: number): void {
  const style = { y, size: SIZE, weight: isBold ? ("bold" as const) : ("regular" as const), mostLines: 1 };
  sheet.text(label, { ...style, x: COLUMNS[0], width: COLUMNS[1] - COLUMNS[0] - 8 });
  for (const [index, amount] of amounts.entries()) {
    sheet.text(amount, { ...style, x: COLUMNS[index + 1] ?? MARGIN, width: AMOUNT_WIDTH });
  }
}
