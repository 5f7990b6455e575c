import { generateEntityId } from "@medusajs/framework/utils";
import type { DayHours, SellerKind } from "@pasar/contracts/catalogue";
import type { SupplierKind, TerminalStatus } from "@pasar/contracts/joining";
import type { MemberRole } from "@pasar/contracts/permissions";
import type { VillagePlace } from "./applications";
import type { Executor } from "./connection";
import { ensurePerson } from "./persons";

/** What Medusa made for a seller, as a `seller` row names it. */
export interface SellingPlace {
  handle: string;
  stock_location_id: string;
  shipping_profile_id: string;
  pickup_option_id: string | null;
  delivery_option_id: string | null;
  courier_option_id: string | null;
}

/** All that an approved application becomes. Phones are E.164. */
export interface NewSeller {
  kind: SellerKind;
  name: string;
  phone: string;
  address: string;
  formedOn: string | null;
  mentorOfficerId: string | null;
  place: VillagePlace;
  hours: DayHours[];
  members: { name: string; phone: string; role: MemberRole }[];
  account: { bank: string; number: string; holder: string };
  minutes: { heldOn: string; summary: string; photo: string | null } | null;
  outlet: {
    runner: "kube" | "operator";
    kubeId: string | null;
    bank: string;
    agentNumber: string;
    terminal: TerminalStatus;
    suppliers: { name: string; kind: SupplierKind; is_official: boolean }[];
  } | null;
}

/** Writes a seller with its members, account, minutes and outlet facts; call it in one transaction. Gives its id. */
export async function foundSeller(transaction: Executor, seller: NewSeller, made: SellingPlace): Promise<string> {
  const id = generateEntityId(undefined, "sel");
  await insertSeller(transaction, id, seller, made);
  const memberIds = await insertMembers(transaction, id, seller);
  await insertAccount(transaction, id, seller);
  if (seller.minutes) await insertMinutes(transaction, id, seller, memberIds);
  if (seller.outlet) await insertOutlet(transaction, id, seller.outlet);
  return id;
}

async function insertSeller(transaction: Executor, id: string, seller: NewSeller, made: SellingPlace): Promise<void> {
  const { place } = seller;
  const row = {
    id,
    ...made,
    kind: seller.kind,
    name: seller.name,
    story: "",
    story_en: "",
    phone: seller.phone,
    formed_on: seller.formedOn,
    mentor_officer_id: seller.mentorOfficerId,
    province_code: place.province_code,
    regency_code: place.regency_code,
    regency_name: place.regency_name,
    district_code: place.district_code,
    village_code: place.village_code,
    village_name: place.village_name,
    address: seller.address,
    time_zone: place.time_zone,
    hours: JSON.stringify(seller.hours),
    delivery_districts: [],
  };
  await insertRow(transaction, "seller", row);
}

async function insertMembers(
  transaction: Executor,
  sellerId: string,
  { members }: NewSeller,
): Promise<Map<string, string>> {
  const ids = new Map<string, string>();
  for (const { name, phone, role } of members) {
    const person = await ensurePerson(transaction, phone, name);
    await transaction.raw("update person set name = ? where id = ? and name = ''", [name, person.id]);
    const id = generateEntityId(undefined, "mem");
    await insertRow(transaction, "member", { id, name, role, person_id: person.id, seller_id: sellerId });
    if (!ids.has(role)) ids.set(role, id);
  }
  return ids;
}

/** The account a seller joins with was read by the officer who approved it, so it needs no waiting time. */
async function insertAccount(transaction: Executor, sellerId: string, { account }: NewSeller): Promise<void> {
  await insertRow(transaction, "payout_account", {
    id: generateEntityId(undefined, "pacc"),
    seller_id: sellerId,
    bank: account.bank,
    number: account.number,
    holder_name: account.holder,
    status: "active",
    effective_at: new Date(),
    told_status: "active",
  });
}

async function insertMinutes(
  transaction: Executor,
  sellerId: string,
  { minutes, members }: NewSeller,
  memberIds: Map<string, string>,
): Promise<void> {
  await insertRow(transaction, "meeting_minutes", {
    id: generateEntityId(undefined, "mmin"),
    seller_id: sellerId,
    held_on: minutes?.heldOn,
    summary: minutes?.summary,
    photo_key: minutes?.photo ?? null,
    decisions: JSON.stringify(members.map(({ name, role }) => ({ type: "add", name, role }))),
    recorded_by: memberIds.get("sekretaris") ?? "",
  });
}

async function insertOutlet(
  transaction: Executor,
  sellerId: string,
  outlet: NonNullable<NewSeller["outlet"]>,
): Promise<void> {
  await insertRow(transaction, "outlet_facts", {
    id: generateEntityId(undefined, "outlet"),
    seller_id: sellerId,
    runner: outlet.runner,
    kube_id: outlet.kubeId,
    bank: outlet.bank,
    bank_agent_number: outlet.agentNumber,
    terminal: outlet.terminal,
    suppliers: JSON.stringify(outlet.suppliers),
  });
}

/** Column names are ours, never a client's. */
async function insertRow(transaction: Executor, table: string, row: Record<string, unknown>): Promise<void> {
  const columns = Object.keys(row);
  await transaction.raw(
    `insert into ${table} (${columns.join(", ")}) values (${columns.map(() => "?").join(", ")})`,
    Object.values(row).map((value) => value ?? null) as never,
  );
}
