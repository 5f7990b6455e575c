import type { OfficerArea } from "@pasar/contracts/access";
import type { OfficeMember, OfficeProduct, OfficeSellerPage } from "@pasar/contracts/office";
import { type Executor, rowsOf } from "./connection";
import { HEALTH_RULES } from "./office-health";
import { allOf, sellersWithin } from "./office-scope";
import { readSellersWithHealth } from "./office-sellers";
import { readBalance } from "./seller-summary";

const MOST_PRODUCTS = 20;

/** Licences hold until the end of a calendar day, kept as an ISO date. */
const TODAY = "to_char(now() at time zone s.time_zone, 'YYYY-MM-DD')";
const SOON = `to_char((now() at time zone s.time_zone) + interval '${HEALTH_RULES.expiry_warning_days} days', 'YYYY-MM-DD')`;

type Profile = Pick<
  OfficeSellerPage,
  "handle" | "phone" | "address" | "district" | "time_zone" | "formed_on" | "licences"
>;

/**
 * Reads one seller of an officer's area; undefined for a seller elsewhere. `showsPhones` is for the pendamping alone.
 * The money is totals to look at: no officer moves any (rule R2).
 */
export async function readOfficeSeller(
  executor: Executor,
  scope: OfficerArea | null,
  { id, showsPhones }: { id: string; showsPhones: boolean },
): Promise<OfficeSellerPage | undefined> {
  const which = allOf([sellersWithin(scope), { sql: "s.id = ?", bindings: [id] }]);
  const [seller] = await readSellersWithHealth(executor, which, 1);
  if (!seller) return undefined;
  const [profile, members, products, money] = await Promise.all([
    readProfile(executor, id),
    readMembers(executor, id, showsPhones),
    readProducts(executor, id),
    readBalance(executor, id),
  ]);
  return profile && { ...seller, ...profile, members, top_products: products, money };
}

async function readProfile(executor: Executor, sellerId: string): Promise<Profile | undefined> {
  const [profile] = await rowsOf<Profile>(
    executor,
    `select s.handle, s.phone, s.address, s.time_zone, s.formed_on, coalesce(d.name, '') as district,
            (select jsonb_build_object(
               'held', count(l.licence_number),
               'expired', count(*) filter (where l.licence_valid_until < ${TODAY}),
               'expiring', count(*) filter (where l.licence_valid_until between ${TODAY} and ${SOON}))
             from listing l join product p on p.id = l.product_id and p.deleted_at is null
             where l.seller_id = s.id and l.deleted_at is null) as licences
     from seller s left join area d on d.code = s.district_code where s.id = ?`,
    [sellerId],
  );
  return profile;
}

function readMembers(executor: Executor, sellerId: string, showsPhones: boolean): Promise<OfficeMember[]> {
  return rowsOf<OfficeMember>(
    executor,
    `select m.id, m.name, m.role, case when ? then person.phone end as phone
     from member m join person on person.id = m.person_id
     where m.seller_id = ? and m.deleted_at is null
     order by array_position(array['ketua', 'sekretaris', 'bendahara', 'penanggung_jawab', 'kasir', 'anggota'], m.role),
              m.name, m.id`,
    [showsPhones, sellerId],
  );
}

function readProducts(executor: Executor, sellerId: string): Promise<OfficeProduct[]> {
  return rowsOf<OfficeProduct>(
    executor,
    `select p.id, p.title, l.unit, min(price.amount)::float8 as price, coalesce(sum(stock.available), 0)::int as available
     from listing l
     join seller s on s.id = l.seller_id
     join product p on p.id = l.product_id and p.status = 'published' and p.deleted_at is null
     join product_variant v on v.product_id = p.id and v.deleted_at is null
     left join lateral (
       select min(pr.amount) as amount from product_variant_price_set vp
       join price pr on pr.price_set_id = vp.price_set_id and pr.currency_code = 'idr' and pr.price_list_id is null
         and pr.deleted_at is null
       where vp.variant_id = v.id and vp.deleted_at is null) as price on true
     left join lateral (
       select sum(lv.stocked_quantity - lv.reserved_quantity) as available from product_variant_inventory_item vi
       join inventory_level lv on lv.inventory_item_id = vi.inventory_item_id and lv.location_id = s.stock_location_id
         and lv.deleted_at is null
       where vi.variant_id = v.id and vi.deleted_at is null) as stock on true
     where l.seller_id = ? and l.deleted_at is null
     group by p.id, p.title, l.unit order by available, p.title, p.id limit ?`,
    [sellerId, MOST_PRODUCTS],
  );
}
