/** Roles inside a KUBE; exactly one active ketua, sekretaris and bendahara (rule R5). */
export const KUBE_ROLES = ["ketua", "sekretaris", "bendahara", "anggota"] as const;
/** Roles inside an e-Warong. */
export const OUTLET_ROLES = ["penanggung_jawab", "kasir"] as const;
export const MEMBER_ROLES = [...KUBE_ROLES, ...OUTLET_ROLES] as const;
export type MemberRole = (typeof MEMBER_ROLES)[number];

/** Who watches, helps and publishes; each has a region scope. They never touch money (rule R2). */
export const OFFICER_ROLES = [
  "pendamping",
  "dinsos_kabupaten",
  "dinsos_provinsi",
  "pusat",
  "editor",
  "penerjemah",
] as const;
export type OfficerRole = (typeof OFFICER_ROLES)[number];

/** `anyone` has no session, `applicant` is signed in and belongs to no seller and no office yet. */
export const ROLES = ["anyone", "applicant", ...MEMBER_ROLES, ...OFFICER_ROLES] as const;
export type Role = (typeof ROLES)[number];

const EVERYONE = ROLES;
const SIGNED_IN = ["applicant", ...MEMBER_ROLES, ...OFFICER_ROLES] as const;
const MANAGERS = ["ketua", "sekretaris", "bendahara", "penanggung_jawab"] as const;
const SHELF_KEEPERS = [...MANAGERS, "kasir"] as const;
const WATCHERS = ["pendamping", "dinsos_kabupaten", "dinsos_provinsi", "pusat"] as const;

/** Who may do what: the only table of rights. A route names one of these actions. */
export const PERMISSIONS = {
  "shop.browse": EVERYONE,
  "shop.buy": EVERYONE,
  "access.enter": EVERYONE,
  "access.own": SIGNED_IN,
  "demo.outbox": EVERYONE,
  "joining.apply": ["applicant"],
  "seller.read": MEMBER_ROLES,
  "seller.edit": ["ketua", "sekretaris", "penanggung_jawab"],
  "orders.read": MEMBER_ROLES,
  "orders.move": MEMBER_ROLES,
  "money.read": MEMBER_ROLES,
  "products.read": MEMBER_ROLES,
  "products.write": MANAGERS,
  "stock.read": MEMBER_ROLES,
  "stock.write": SHELF_KEEPERS,
  "catalogue.import": MANAGERS,
  "pictures.write": ["applicant", ...MANAGERS],
  "members.read": MEMBER_ROLES,
  "members.change": ["ketua", "sekretaris", "penanggung_jawab"],
  "payout_account.read": MEMBER_ROLES,
  "payout_account.propose": ["bendahara", "penanggung_jawab"],
  "payout_account.approve": ["ketua", "kasir"],
  "payout_account.cancel": ["ketua", "bendahara", "penanggung_jawab", "kasir"],
  "payouts.read": MEMBER_ROLES,
  "payouts.propose": ["bendahara", "penanggung_jawab"],
  "payouts.approve": ["ketua", "kasir"],
  "payouts.cancel": ["ketua", "bendahara", "penanggung_jawab"],
  "promotions.read": MEMBER_ROLES,
  "promotions.write": ["ketua", "bendahara", "penanggung_jawab"],
  "demand.read": MEMBER_ROLES,
  "audit.read": MEMBER_ROLES,
  "pickup_points.read": MEMBER_ROLES,
  "pickup_points.request": ["ketua", "sekretaris"],
  "pickup_points.decide": ["penanggung_jawab"],
  "pickup_points.end": ["ketua", "sekretaris", "penanggung_jawab"],
  "entrusted_orders.read": OUTLET_ROLES,
  "entrusted_orders.hand_over": OUTLET_ROLES,
  "complaints.read": MEMBER_ROLES,
  "complaints.answer": MANAGERS,
  "office.own": OFFICER_ROLES,
  "office.applications.read": WATCHERS,
  "office.applications.decide": ["dinsos_kabupaten"],
  "office.sellers.read": WATCHERS,
  "office.sellers.suspend": ["dinsos_kabupaten", "dinsos_provinsi"],
  "office.audit.read": WATCHERS,
  "office.sales.read": WATCHERS,
  "office.export": WATCHERS,
  "office.complaints.read": WATCHERS,
  "office.complaints.decide": ["dinsos_kabupaten", "dinsos_provinsi"],
  "office.recoveries.open": ["pendamping", "dinsos_kabupaten"],
} as const satisfies Record<string, readonly Role[]>;

export type Action = keyof typeof PERMISSIONS;

/** Tells whether a role may do something. */
export function may(role: Role, action: Action): boolean {
  return (PERMISSIONS[action] as readonly Role[]).includes(role);
}
