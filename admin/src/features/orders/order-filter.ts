import { RECEIVE_WAYS, type ReceiveWay } from "@pasar/contracts/order";
import type { MoneyKind, OrderTab } from "@pasar/contracts/seller";

export const ORDER_TABS = ["new", "active", "done"] as const satisfies readonly OrderTab[];
export const MONEY_KINDS = ["cash", "online"] as const satisfies readonly MoneyKind[];

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** Which orders to show; an empty text lets all through. */
export interface OrderFilter {
  tab: OrderTab;
  way: ReceiveWay | "";
  money: MoneyKind | "";
  /** The beginning of a number or a part of a buyer's name. */
  q: string;
  /** First and last day, `2026-02-03`. */
  from: string;
  to: string;
}

/** The filters a member may forget with one tap. */
export type ExtraFilter = Exclude<keyof OrderFilter, "tab">;

export const NO_FILTERS: Record<ExtraFilter, ""> = { way: "", money: "", q: "", from: "", to: "" };

/** Reads the filter from the page's address; what makes no sense is left out. */
export function readFilter(search: URLSearchParams): OrderFilter {
  const oneOf = <Value extends string>(name: string, values: readonly Value[]) =>
    values.find((value) => value === search.get(name));
  const day = (name: string) => (DAY.test(search.get(name) ?? "") ? (search.get(name) ?? "") : "");
  return {
    tab: oneOf("tab", ORDER_TABS) ?? "new",
    way: oneOf("way", RECEIVE_WAYS) ?? "",
    money: oneOf("money", MONEY_KINDS) ?? "",
    q: (search.get("q") ?? "").slice(0, 80),
    from: day("from"),
    to: day("to"),
  };
}

/** The filter as the query of an address, without what lets all through: for the page and for the backend. */
export function writeFilter({ tab, ...extra }: OrderFilter): string {
  const parts = Object.entries({ ...(tab === "new" ? {} : { tab }), ...extra, q: extra.q.trim() });
  return new URLSearchParams(parts.filter(([, value]) => value !== "")).toString();
}

/** How many filters are set besides the search. */
export function countFilters({ way, money, from, to }: OrderFilter): number {
  return [way, money, from, to].filter((value) => value !== "").length;
}
