import type { SellerStatement, StatementAmounts } from "@pasar/contracts/statement";
import { formatMoment } from "@pasar/locale/time";
import type { Cell } from "@pasar/spreadsheet";
import { type Language, say } from "../../locale/messages";

/** A statement as rows of a file: the columns' names, what there was, every posting, what there is. */
export function statementRows(statement: SellerStatement, language: Language): Cell[][] {
  const { from, to, time_zone: timeZone, opening, closing, days } = statement;
  const amounts = ({ held, payable, cash }: StatementAmounts) => [held, payable, cash];
  const columns = ["date", "moment", "what", "order", "held", "payable", "cash"] as const;
  return [
    columns.map((column) => say(language, `statement_${column}`)),
    [from, "", say(language, "statement_opening"), null, ...amounts(opening)],
    ...days.flatMap(({ date, lines }) =>
      lines.map(({ at, kind, order_number, change }) => [
        date,
        formatMoment(at, { locale: language, timeZone, short: true }),
        say(language, `statement_${kind}`),
        order_number,
        ...amounts(change),
      ]),
    ),
    [to, "", say(language, "statement_closing"), null, ...amounts(closing)],
  ];
}
