import type { ImportReport } from "@pasar/contracts/imports";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import { failureText } from "../../lib/api";
import { useText } from "../../lib/text";
import { applyFile, readReport, sendFile } from "./import-file";

const POLL_MILLISECONDS = 1_000;

/** Sends a file, lets it be applied, and follows how far it is. */
export function useImport() {
  const text = useText();
  const client = useQueryClient();
  const [sent, setSent] = useState<ImportReport | null>(null);
  const [isBusy, setIsBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const followed = useQuery({
    queryKey: ["import", sent?.id],
    queryFn: ({ signal }) => readReport(sent?.id ?? "", signal),
    enabled: sent?.state === "applying",
    refetchInterval: ({ state }) => (state.data && state.data.state !== "applying" ? false : POLL_MILLISECONDS),
  });
  const report = sent?.state === "applying" ? (followed.data ?? sent) : sent;
  const isDone = report?.state === "done";
  useEffect(() => {
    if (isDone) void client.invalidateQueries({ queryKey: ["stock"] });
  }, [client, isDone]);
  const attempt = async (work: () => Promise<ImportReport>) => {
    setIsBusy(true);
    setProblem(null);
    try {
      setSent(await work());
    } catch (error) {
      setProblem(failureText(error, text));
    } finally {
      setIsBusy(false);
    }
  };
  return {
    report,
    isBusy,
    problem,
    send: (file: File) => attempt(() => sendFile(file)),
    apply: () => {
      client.removeQueries({ queryKey: ["import", sent?.id] });
      return attempt(async () => ({ ...(await applyFile(sent?.id ?? "")), state: "applying" }));
    },
    startOver: () => setSent(null),
  };
}
