import { useMutation } from "@tanstack/react-query";
import { apiFile, failureText } from "../../lib/api";
import { useIsOnline } from "../../lib/connection";
import { useOfficeText } from "../../lib/office-text";
import { saveFile } from "../../lib/save-file";
import { Icon } from "../../ui/icon";
import { Notice } from "../../ui/notice";
import { toQuery } from "./sellers";

const FORMATS = ["xlsx", "csv"] as const;
type Format = (typeof FORMATS)[number];

interface ExportButtonsProps {
  what: "sellers" | "sales";
  /** What the rows on the page were asked with. */
  filter: Record<string, string | null | undefined>;
}

/** Keeps the rows of a page as a file for a spreadsheet. */
export function ExportButtons({ what, filter }: ExportButtonsProps) {
  const text = useOfficeText();
  const isOnline = useIsOnline();
  const { mutate, isPending, error } = useMutation({
    mutationFn: async (format: Format) =>
      saveFile({
        name: `${what}.${format}`,
        content: await apiFile(`/officer/export?${toQuery({ what, format, ...filter })}`),
      }),
    networkMode: "always",
  });
  return (
    <div className="grid gap-3">
      {error && <Notice tone="bad">{failureText(error, text)}</Notice>}
      <div className="grid grid-cols-2 gap-3">
        {FORMATS.map((format) => (
          <button
            key={format}
            type="button"
            className="button button-plain"
            disabled={!isOnline || isPending}
            onClick={() => mutate(format)}
          >
            <Icon name="download" />
            {text(`office_export_${format}`)}
          </button>
        ))}
      </div>
    </div>
  );
}
