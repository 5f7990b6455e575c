import type { StockRow } from "@pasar/contracts/stock";
import { create } from "zustand";

/** A change that was tapped and is not saved yet. */
export interface Draft {
  row: StockRow;
  delta: number;
}

const useDraftStore = create<{ drafts: ReadonlyMap<string, Draft> }>(() => ({ drafts: new Map() }));

/** What was tapped on the list and is not saved yet, by variant; kept while the member looks elsewhere. */
export function useDrafts(): ReadonlyMap<string, Draft> {
  return useDraftStore(({ drafts }) => drafts);
}

/** Adds to what was tapped for a row; a change of nothing is no change. */
export function tap(row: StockRow, by: number): void {
  const drafts = new Map(useDraftStore.getState().drafts);
  const delta = (drafts.get(row.variant_id)?.delta ?? 0) + by;
  if (delta === 0) drafts.delete(row.variant_id);
  else drafts.set(row.variant_id, { row, delta });
  useDraftStore.setState({ drafts });
}

/** Forgets one draft, or all. */
export function dropDrafts(variantId?: string): void {
  const drafts = new Map(variantId ? useDraftStore.getState().drafts : []);
  if (variantId) drafts.delete(variantId);
  useDraftStore.setState({ drafts });
}
