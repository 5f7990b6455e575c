import type { SuggestionsAnswer } from "@pasar/contracts/search";
import { useMemo, useState } from "react";
import { forgetSearch, recentSearches } from "../../device/recent-searches";
import { getJson } from "../../lib/get-json";
import { LatestAnswer } from "../../lib/latest-answer";
import { recentRows, rowsOf, type SuggestionRow } from "./suggestion-rows";

/** Beside live results suggestions come when typing rests, so that the results need not share the line with them. */
const BESIDE_RESULTS = { most: 0, pauseMs: 200 };

/** The lines for what stands in the field: recent searches while it is empty, else what the shop suggests. */
export function useSuggestions(live: boolean) {
  const [rows, setRows] = useState<SuggestionRow[]>([]);
  const latest = useMemo(
    () =>
      new LatestAnswer<SuggestionsAnswer>(
        (q, signal) => getJson(`/saran?${new URLSearchParams({ q })}`, signal),
        { onAnswer: (answer) => setRows(rowsOf(answer, live)), onFailure: () => setRows([]) },
        live ? BESIDE_RESULTS : undefined,
      ),
    [live],
  );
  const suggest = (typed: string) => {
    const words = typed.replace(/\s+/g, " ").trimStart().toLowerCase();
    if (words) return latest.want(words);
    latest.stop();
    setRows(recentRows(recentSearches()));
  };
  const forget = (words?: string) => setRows(recentRows(forgetSearch(words)));
  return { rows, suggest, forget };
}
