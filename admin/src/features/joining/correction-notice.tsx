import type { Application } from "@pasar/contracts/joining";
import type { Question } from "@pasar/contracts/joining-rules";
import { useJoiningText } from "../../lib/joining-text";
import { Notice } from "../../ui/notice";
import { questionOfPath } from "./questions";

/** What the officer wants changed in the answers to a question, path by path. */
export function correctionsOf(application: Application | null | undefined, question: Question): [string, string][] {
  const corrections = application?.status === "correction" ? application.corrections : {};
  return Object.entries(corrections).filter(([path]) => questionOfPath(path) === question);
}

/** The officer's words beside the question they are about. */
export function CorrectionNotice({
  application,
  question,
}: {
  application: Application | null | undefined;
  question: Question;
}) {
  const text = useJoiningText();
  const corrections = correctionsOf(application, question);
  if (corrections.length === 0) return null;
  return (
    <Notice tone="warning">
      {text("join_correction_asked")}
      <ul className="mt-1 font-normal">
        {corrections.map(([path, reason]) => (
          <li key={path}>
            {rowName(application, path)}
            {reason}
          </li>
        ))}
      </ul>
    </Notice>
  );
}

/** Whom a correction in a list is about: "Siti Contoh: ". */
function rowName(application: Application | null | undefined, path: string): string {
  const [list, index] = path.split(".");
  const { members = [], suppliers = [] } = application?.answers ?? {};
  const rows = list === "members" ? members : list === "suppliers" ? suppliers : [];
  const name = rows[Number(index)]?.name;
  return name ? `${name}: ` : "";
}
