import { z } from "zod";
import type { SellerKind } from "./catalogue";
import type { MemberRole } from "./permissions";

/** What an officer looks for in a seller. An order is late past the deadlines of `HealthRules`. */
export const SELLER_PROBLEMS = ["overdue", "stock_out", "quiet", "suspended"] as const;
export type SellerProblem = (typeof SELLER_PROBLEMS)[number];

/** `act`: buyers are waiting. `watch`: worth a call. */
export type ProblemLevel = "none" | "watch" | "act";

/** When a seller counts as in trouble; assumed, because no official deadline was found. */
export interface HealthRules {
  /** ISO date the rules hold from. */
  valid_from: string;
  accept_hours: number;
  hand_over_hours: number;
  quiet_days: number;
  expiry_warning_days: number;
}

/** An area as officers read it: the name carries its kind, because a Kota and a Kabupaten may share one. */
export interface OfficeArea {
  /** Kemendagri's dotted code. */
  code: string;
  name: string;
}

/** Sold and paid for, less what was paid back. `rupiah` is integer rupiah. */
export interface SalesFigures {
  orders: number;
  rupiah: number;
}

/** `GET /officer/overview`: the officer's area at a glance. */
export interface OfficeOverview {
  /** Null is the whole country. */
  area: OfficeArea | null;
  applications_waiting: number;
  sellers: { active: number; suspended: number; troubled: number };
  /** How many sellers have each problem. */
  problems: Record<SellerProblem, number>;
  overdue_orders: number;
  this_month: SalesFigures;
  last_month: SalesFigures;
  rules: HealthRules;
}

const AREA_CODE = /^\d{2}(\.\d{2}(\.\d{2}(\.\d{4})?)?)?$/;
const areaCode = z.string().regex(AREA_CODE);

/** Query of `GET /officer/sellers` and of their export. `area` narrows the officer's own area and never widens it. */
export const sellerFilterSchema = z.strictObject({
  q: z.string().trim().max(80).optional(),
  kind: z.enum(["kube", "ewarong"]).optional(),
  status: z.enum(["active", "suspended"]).optional(),
  problem: z.enum(["any", ...SELLER_PROBLEMS]).optional(),
  area: areaCode.optional(),
});
export type SellerFilter = z.infer<typeof sellerFilterSchema>;

/** One page more of the list; `after` is `next` of the page before. */
export const sellerListQuerySchema = sellerFilterSchema.extend({ after: z.string().max(300).optional() });

/** A seller with its health, as the officers' list shows it. Times are ISO 8601. */
export interface OfficeSeller {
  id: string;
  name: string;
  kind: SellerKind;
  status: "active" | "suspended";
  village: string;
  regency: string;
  joined_at: string;
  /** When a member last used the app; null when none ever did. */
  last_active_at: string | null;
  products: number;
  stock_outs: number;
  open_orders: number;
  overdue_orders: number;
  sales_30_days: SalesFigures;
  problems: SellerProblem[];
  level: ProblemLevel;
}

/** `GET /officer/sellers`: by name; `next` is null on the last page. */
export interface OfficeSellerList {
  sellers: OfficeSeller[];
  next: string | null;
}

/** A member as officers see them. `phone` is null except for the pendamping of the area, who calls. */
export interface OfficeMember {
  id: string;
  name: string;
  role: MemberRole;
  phone: string | null;
}

/** A product as officers see it. `price` is rupiah. */
export interface OfficeProduct {
  id: string;
  title: string;
  unit: string;
  price: number | null;
  available: number;
}

/** `GET /officer/sellers/:id`. Money is only ever read here (rule R2), and no account number is shown. */
export interface OfficeSellerPage extends OfficeSeller {
  handle: string;
  phone: string;
  address: string;
  district: string;
  time_zone: string;
  formed_on: string | null;
  members: OfficeMember[];
  /** Products with a licence number, and how many of those licences have ended or end within `expiry_warning_days`. */
  licences: { held: number; expired: number; expiring: number };
  /** The emptiest shelf first; `products` counts all that are published. */
  top_products: OfficeProduct[];
  /** Rupiah: paid and not handed over yet, handed over and not paid out yet, taken in cash. */
  money: { held: number; payable: number; cash: number };
}

/** Query of `GET /officer/sellers-map`. */
export const sellerMapQuerySchema = z.strictObject({ area: areaCode.optional() });

/** A place on the map: one seller, or an area that holds too many to draw. Degrees. */
export type MapPoint = { latitude: number; longitude: number; level: ProblemLevel } & (
  | { type: "seller"; id: string; name: string; kind: SellerKind; village: string }
  | { type: "area"; code: string; name: string; sellers: number; troubled: number }
);

/** A name to find one's way by. Degrees. */
export interface MapLabel {
  name: string;
  latitude: number;
  longitude: number;
}

/** `GET /officer/sellers-map`. `unplaced` counts the sellers whose village has no coordinates. */
export interface SellerMap {
  area: OfficeArea | null;
  points: MapPoint[];
  labels: MapLabel[];
  unplaced: number;
}

const month = z.string().regex(/^20\d\d-(0[1-9]|1[0-2])$/);

/** Query of `GET /officer/sales`: whole months, `2026-01`, both included; the last twelve without them. */
export const salesQuerySchema = z.strictObject({
  by: z.enum(["region", "month"]).default("month"),
  from: month.optional(),
  to: month.optional(),
  area: areaCode.optional(),
});

/** The sales of one region or one month. */
export interface SalesRow extends SalesFigures {
  /** An area's code, or a month. */
  key: string;
  /** The area's name with its kind; the month again. */
  name: string;
}

/** `GET /officer/sales`: by region one level below the area, or by month. The rows add up to `total`. */
export interface SalesReport {
  area: OfficeArea | null;
  by: "region" | "month";
  from: string;
  to: string;
  rows: SalesRow[];
  total: SalesFigures;
}

/** Query of `GET /officer/export`: the rows of the list or of the report, as a file for a spreadsheet. */
export const exportQuerySchema = z.strictObject({
  ...sellerFilterSchema.shape,
  ...salesQuerySchema.shape,
  what: z.enum(["sellers", "sales"]),
  format: z.enum(["csv", "xlsx"]),
});
