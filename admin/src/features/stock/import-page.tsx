import { useState } from "react";
import { useText } from "../../lib/text";
import { Icon } from "../../ui/icon";
import { Page } from "../../ui/page";
import { Section } from "../../ui/section";
import { ImportReportView } from "./import-report";
import { TableButtons } from "./table-buttons";
import { useImport } from "./use-import";

/** Many products at once: download the table, fill it in elsewhere, send it, see what is wrong, apply it. */
export function ImportPage() {
  const text = useText();
  const { report, isBusy, problem, send, apply, startOver } = useImport();
  const [fileName, setFileName] = useState("");
  return (
    <Page title={text("import_title")} backTo="/stok">
      <div className="grid grid-cols-1 gap-4">
        {!report && (
          <>
            <Section icon="download" title={text("import_download")}>
              <TableButtons />
            </Section>
            <Section icon="note" title={text("import_send")}>
              <p className="mb-3 text-soft">{text("import_send_hint")}</p>
              <label className="button button-main cursor-pointer has-focus-visible:outline-3 has-focus-visible:outline-turmeric-ink">
                <Icon name="note" size={28} />
                {isBusy ? text("import_checking", { file: fileName }) : text("import_choose")}
                <input
                  type="file"
                  className="sr-only"
                  accept=".xlsx,.csv,text/csv,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
                  disabled={isBusy}
                  onChange={({ target }) => {
                    const [file] = target.files ?? [];
                    if (!file) return;
                    setFileName(file.name);
                    void send(file);
                    target.value = "";
                  }}
                />
              </label>
            </Section>
          </>
        )}
        <ImportReportView report={report} problem={problem} isBusy={isBusy} onApply={apply} onStartOver={startOver} />
      </div>
    </Page>
  );
}
