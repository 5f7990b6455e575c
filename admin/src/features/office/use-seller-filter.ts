import type { SellerKind } from "@pasar/contracts/catalogue";
import type { SellerFilter, SellerProblem } from "@pasar/contracts/office";
import { useSearchParams } from "react-router";

/** The problems a list may be narrowed to, in the order they are offered. */
export const PROBLEM_CHOICES = ["any", "overdue", "stock_out", "quiet", "suspended"] as const satisfies (
  | SellerProblem
  | "any"
)[];
export const KIND_CHOICES = ["kube", "ewarong"] as const satisfies SellerKind[];

/** Reads the filter from the page's address, so that "back", a reload and a shared link keep it; and changes it there. */
export function useSellerFilter(): [SellerFilter, (change: Partial<SellerFilter>) => void] {
  const [search, setSearch] = useSearchParams();
  const filter: SellerFilter = {
    q: search.get("q") ?? undefined,
    kind: KIND_CHOICES.find((kind) => kind === search.get("kind")),
    problem: PROBLEM_CHOICES.find((problem) => problem === search.get("problem")),
    area: search.get("area") ?? undefined,
  };
  const change = (part: Partial<SellerFilter>) =>
    setSearch(
      (before) => {
        for (const [name, value] of Object.entries(part)) {
          if (value) before.set(name, value);
          else before.delete(name);
        }
        return before;
      },
      { replace: true },
    );
  return [filter, change];
}
