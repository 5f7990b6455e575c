import type { ReviewedApplication } from "@pasar/contracts/joining";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "react-router";
import { api } from "../../lib/api";
import { reviewQuery } from "./applications";

type Decision = "approve" | "correct" | "reject";

/** Decides about the version that was read, then leads back to the application as it stands now. */
export function useDecide(application: Pick<ReviewedApplication, "id" | "version">, decision: Decision) {
  const client = useQueryClient();
  const go = useNavigate();
  const { id, version } = application;
  return useMutation({
    mutationFn: (body: object) =>
      api<ReviewedApplication>(`/officer/applications/${encodeURIComponent(id)}/${decision}`, {
        body: { version, ...body },
      }),
    onSuccess: (decided) => {
      client.setQueryData(reviewQuery(id).queryKey, decided);
      void client.invalidateQueries({ queryKey: ["officer-applications"] });
      void go(`/dinas/pengajuan/${id}`, { replace: true });
    },
  });
}
