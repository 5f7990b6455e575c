import { useState } from "react";
import { failureText } from "../../lib/api";
import { type TextKey, useText } from "../../lib/text";
import { Icon } from "../../ui/icon";
import { Notice } from "../../ui/notice";
import { downloadTable } from "./import-file";

const TABLES: { rows: "all" | "none"; format: "csv" | "xlsx"; label: TextKey }[] = [
  { rows: "all", format: "xlsx", label: "import_export_xlsx" },
  { rows: "all", format: "csv", label: "import_export_csv" },
  { rows: "none", format: "xlsx", label: "import_template_xlsx" },
  { rows: "none", format: "csv", label: "import_template_csv" },
];

/** The table of the seller's products, and the empty one, for Excel or as CSV. */
export function TableButtons() {
  const text = useText();
  const [problem, setProblem] = useState<string | null>(null);
  return (
    <div className="grid grid-cols-1 gap-2">
      {TABLES.map(({ rows, format, label }) => (
        <button
          key={label}
          type="button"
          className="button button-plain"
          onClick={() => {
            setProblem(null);
            downloadTable(format, rows).catch((error: unknown) => setProblem(failureText(error, text)));
          }}
        >
          <Icon name="download" />
          {text(label)}
        </button>
      ))}
      {problem && <Notice tone="bad">{problem}</Notice>}
    </div>
  );
}
