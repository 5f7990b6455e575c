import { type HealthRules, type ProblemLevel, SELLER_PROBLEMS, type SellerProblem } from "@pasar/contracts/office";

const DAY_MILLISECONDS = 24 * 60 * 60 * 1_000;

/** _Assumed_ on 25 November 2026: no deadline for KUBE or e-Warong was found in a rule of the Ministry. */
export const HEALTH_RULES: HealthRules = {
  valid_from: "2026-11-25",
  accept_hours: 24,
  hand_over_hours: 72,
  quiet_days: 14,
  expiry_warning_days: 60,
};

const OPEN_STAGES = "('awaiting_acceptance', 'preparing', 'ready_for_pickup', 'sent')";

/** Orders a seller still has to do something for. The text is that of the index `IDX_seller_order_open`. */
export const OPEN_ORDERS = `select o.id, o.seller_id, o.stage from seller_order o
  where o.stage in ${OPEN_STAGES} and o.deleted_at is null`;

/** Open orders whose deadline has passed: to accept since they came in, to hand over since they were accepted. */
export const LATE_ORDERS = `select distinct o.id, o.seller_id from (${OPEN_ORDERS}) as o
  join order_step st on st.order_id = o.id
    and st.stage = case o.stage when 'awaiting_acceptance' then 'awaiting_acceptance' else 'preparing' end
  where st.deleted_at is null and st.created_at < now() - case o.stage
    when 'awaiting_acceptance' then interval '${HEALTH_RULES.accept_hours} hours'
    else interval '${HEALTH_RULES.hand_over_hours} hours' end`;

/** Published products with a variant nobody can buy, by the place they lie at. The text is that of `IDX_inventory_level_available`. */
export const SOLD_OUT = `select distinct lv.location_id, p.id as product_id
  from inventory_level lv
  join product_variant_inventory_item vi on vi.inventory_item_id = lv.inventory_item_id and vi.deleted_at is null
  join product_variant v on v.id = vi.variant_id and v.deleted_at is null
  join product p on p.id = v.product_id and p.status = 'published' and p.deleted_at is null
  where lv.stocked_quantity - lv.reserved_quantity <= 0 and lv.deleted_at is null`;

/** When members used the app: whatever a member does goes through a session. */
const USES = `select m.seller_id, u.last_seen_at from access_session u
  join member m on m.person_id = u.person_id and m.deleted_at is null where u.deleted_at is null`;

/** The last use of the app by a member of seller `s`. */
export const LAST_USE = `(select max(u.last_seen_at) from (${USES}) as u where u.seller_id = s.id)`;

const QUIET_SINCE = `now() - interval '${HEALTH_RULES.quiet_days} days'`;

/** Which sellers `s` have a problem. A suspended seller cannot be bought from, so its shelf and silence say nothing. */
export const HAS_PROBLEM: Record<SellerProblem, string> = {
  overdue: `s.id in (select seller_id from (${LATE_ORDERS}) as late)`,
  stock_out: `s.status = 'active' and s.stock_location_id in (select location_id from (${SOLD_OUT}) as gone)`,
  quiet: `s.status = 'active' and s.created_at < ${QUIET_SINCE}
    and s.id not in (select u.seller_id from (${USES}) as u where u.last_seen_at >= ${QUIET_SINCE})`,
  suspended: "s.status = 'suspended'",
};

/** Any of the problems. */
export const HAS_ANY_PROBLEM = Object.values(HAS_PROBLEM)
  .map((condition) => `(${condition})`)
  .join(" or ");

/** Each problem of seller `s` as a column of its name, so that a statement over a whole area looks each up once. */
export const PROBLEM_COLUMNS = Object.entries(HAS_PROBLEM)
  .map(([problem, condition]) => `(${condition}) as ${problem}`)
  .join(", ");

/** Any of the columns of `PROBLEM_COLUMNS`. */
export const ANY_PROBLEM_COLUMN = SELLER_PROBLEMS.join(" or ");

/** What decides which problems a seller has. */
interface SellerSigns {
  status: string;
  joined_at: Date | string;
  last_active_at: Date | string | null;
  stock_outs: number;
  overdue_orders: number;
}

/** What the figures of one seller say; the same rules as `HAS_PROBLEM`. */
export function problemsOf(seller: SellerSigns, now = new Date()): SellerProblem[] {
  const isActive = seller.status === "active";
  const has: Record<SellerProblem, boolean> = {
    overdue: seller.overdue_orders > 0,
    stock_out: isActive && seller.stock_outs > 0,
    quiet: isActive && isQuiet(seller, now),
    suspended: !isActive,
  };
  return SELLER_PROBLEMS.filter((problem) => has[problem]);
}

function isQuiet({ joined_at, last_active_at }: SellerSigns, now: Date): boolean {
  const signs = [joined_at, last_active_at ?? joined_at].map((sign) => new Date(sign).getTime());
  return now.getTime() - Math.max(...signs) > HEALTH_RULES.quiet_days * DAY_MILLISECONDS;
}

/** Waiting buyers want an act, everything else a look. */
export function levelOfProblems(problems: readonly SellerProblem[]): ProblemLevel {
  if (problems.includes("overdue")) return "act";
  return problems.length > 0 ? "watch" : "none";
}
