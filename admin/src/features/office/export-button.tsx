import { useMutation } from "@tanstack/react-query";
import { apiFile, failureText } from "../../lib/api";
import { useIsOnline } from "../../lib/connection";
import { useText } from "../../lib/text";
import { Icon } from "../../ui/icon";
import { Notice } from "../../ui/notice";
import { toQuery } from "./sellers";

interface ExportButtonProps {
  what: "sellers" | "sales";
  /** What the rows on the page were asked with. */
  filter: Record<string, string | null | undefined>;
}

/** Keeps the rows of a page as a file for a spreadsheet. */
export function ExportButton({ what, filter }: ExportButtonProps) {
  const text = useText();
  const isOnline = useIsOnline();
  const { mutate, isPending, error } = useMutation({
    mutationFn: async () => keepFile(await apiFile(`/officer/export?${toQuery({ what, ...filter })}`), `${what}.csv`),
    networkMode: "always",
  });
  return (
    <div className="grid gap-3">
      {error && <Notice tone="bad">{failureText(error, text)}</Notice>}
      <button type="button" className="button button-plain" disabled={!isOnline || isPending} onClick={() => mutate()}>
        <Icon name="download" />
        {isPending ? text("loading") : text("office_export")}
      </button>
    </div>
  );
}

function keepFile(file: Blob, name: string): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}
