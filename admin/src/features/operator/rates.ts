import type { LedgerRateList } from "@pasar/contracts/ledger-rates";
import { useQuery } from "@tanstack/react-query";
import { operatorSpeech } from "./operator-session";

/** The key under which the rates are kept. */
export const RATES_KEY = ["rates"];

/** `GET /admin/ledger-rates`. */
export function useRates() {
  return useQuery({
    queryKey: RATES_KEY,
    queryFn: ({ signal }) => operatorSpeech.api<LedgerRateList>("/admin/ledger-rates", { signal }),
  });
}
