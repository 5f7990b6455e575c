import { model } from "@medusajs/framework/utils";
import { SELLER_STATUSES } from "@pasar/contracts/seller";
import Member from "./member";

/** A selling party: a KUBE or an e-Warong. The account is the group's, never a person's (rule R1). */
const Seller = model
  .define("seller", {
    id: model.id({ prefix: "sel" }).primaryKey(),
    handle: model.text().unique(),
    kind: model.enum(["kube", "ewarong"]),
    name: model.text(),
    story: model.text(),
    story_en: model.text(),
    phone: model.text(),
    formed_on: model.text().nullable(),
    province_code: model.text(),
    regency_code: model.text(),
    regency_name: model.text(),
    district_code: model.text(),
    village_code: model.text(),
    village_name: model.text(),
    address: model.text(),
    time_zone: model.text(),
    /** `DayHours[]` of the contracts. */
    hours: model.json(),
    stock_location_id: model.text(),
    shipping_profile_id: model.text(),
    pickup_option_id: model.text().nullable(),
    delivery_option_id: model.text().nullable(),
    /** Fee of the seller's own delivery where a district has none of its own, rupiah; null when it does not deliver. */
    delivery_fee: model.number().nullable(),
    /** District codes the seller brings goods to. */
    delivery_districts: model.array(),
    /** District code -> fee, rupiah, where it is another one. */
    delivery_own_fees: model.json().default({}),
    /** Goods for this much or more are brought free, rupiah; null when nothing is. */
    delivery_free_from: model.number().nullable(),
    /** `DistanceDelivery` of the contracts; null when it does not deliver by distance. */
    delivery_distance: model.json().nullable(),
    courier_option_id: model.text().nullable(),
    takes_cash: model.boolean().default(true),
    /** Hours from an order until its goods can be fetched. */
    preparation_hours: model.number().default(2),
    /** Orders that may choose the same time to fetch; null when there is no limit. */
    slot_limit: model.number().nullable(),
    /** Closed for the holidays up to and with this day, `2026-12-03`. */
    closed_until: model.text().nullable(),
    /** The KUBE an outlet belongs to; its name may stand on the outlet's bank account. */
    kube_id: model.text().nullable(),
    /** Counts changes of the members and of the settings, so that two who change at once notice each other. */
    members_version: model.number().default(0),
    settings_version: model.number().default(0),
    status: model.enum([...SELLER_STATUSES]).default("active"),
    suspended_at: model.dateTime().nullable(),
    suspension_reason: model.text().nullable(),
    /** The officer (pendamping) who accompanies a KUBE. */
    mentor_officer_id: model.text().nullable(),
    members: model.hasMany(() => Member, { mappedBy: "seller" }),
  })
  .indexes([
    { on: ["stock_location_id"] },
    { on: ["shipping_profile_id"] },
    { on: ["province_code"] },
    { on: ["regency_code"] },
    { on: ["district_code"] },
    { on: ["village_code"] },
  ]);

export default Seller;
