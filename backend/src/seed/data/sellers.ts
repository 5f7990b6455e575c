import type { MemberRole } from "@pasar/contracts/permissions";
import type { DemoMember, DemoOpening, DemoSeller, Weekday } from "../demo-types";
import { type CorpusKube, type CorpusPlace, corpus } from "./corpus";
import { slugOf, villageOf } from "./lookup";
import { personAt, shopPhone } from "./people";
import { seededRandom } from "./seeded-random";

const KUBE_ROLES: readonly MemberRole[] = ["ketua", "sekretaris", "bendahara"];
const OUTLET_ROLES: readonly MemberRole[] = ["penanggung_jawab", "kasir"];
const KUBE_COUNT = corpus.kubes.length;
const KUBE_PEOPLE = KUBE_COUNT * KUBE_ROLES.length;

const KUBE_HOURS = ["08:00-16:00", "08:00-15:00", "09:00-17:00"] as const;
const OUTLET_HOURS = ["07:00-20:00", "06:30-20:30", "07:00-21:00", "06:00-19:00"] as const;
const OUTLET_SUNDAY = "08:00-18:00";
const SUNDAY: Weekday = 7;
const WEEK: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 7];

/** Sellers of one district share its centre; this spread (degrees, about 800 m) keeps their pins apart on a map. */
const PIN_SPREAD = 0.015;

/** The KUBE at this place in the corpus, with its three officers. */
export function kubeSeller(kube: CorpusKube, index: number): DemoSeller {
  const open = KUBE_HOURS[index % KUBE_HOURS.length] ?? KUBE_HOURS[0];
  return {
    ...place(kube, index),
    kind: "kube",
    hours: WEEK.filter((weekday) => weekday !== SUNDAY).map((weekday) => opening(weekday, open)),
    ways: { pickup: true, delivery: { fee: kube.deliveryFee, districts: kube.deliveryDistricts }, courier: true },
    people: people(KUBE_ROLES, index * KUBE_ROLES.length),
    avatarKey: "avatar-kube",
    stage: kube.stage,
    memberCount: kube.memberCount,
    formedOn: kube.formedOn,
    mainCategorySlug: kube.mainCategory,
    story: kube.story,
    storyEn: kube.storyEn,
  };
}

/** The outlet at this place in the corpus; open every day (Permensos 5/2021), never by courier. */
export function outletSeller(outlet: CorpusPlace, index: number): DemoSeller {
  const open = OUTLET_HOURS[index % OUTLET_HOURS.length] ?? OUTLET_HOURS[0];
  return {
    ...place(outlet, KUBE_COUNT + index),
    kind: "ewarong",
    hours: WEEK.map((weekday) => opening(weekday, weekday === SUNDAY ? OUTLET_SUNDAY : open)),
    ways: { pickup: true, delivery: { fee: outlet.deliveryFee, districts: outlet.deliveryDistricts }, courier: false },
    people: people(OUTLET_ROLES, KUBE_PEOPLE + index * OUTLET_ROLES.length),
    avatarKey: "avatar-ewarong",
    stage: null,
    memberCount: null,
    formedOn: null,
    mainCategorySlug: null,
    story: null,
    storyEn: null,
  };
}

function place(row: CorpusPlace, sellerIndex: number) {
  const village = villageOf(row.villageCode);
  const random = seededRandom(row.name);
  const nearby = (centre: number) => Number((centre + (random() - 0.5) * PIN_SPREAD).toFixed(4));
  return {
    handle: slugOf(row.name),
    name: row.name,
    regencyCode: row.regencyCode,
    districtCode: village.districtCode,
    villageCode: village.code,
    postcode: village.postcode,
    address: row.address,
    latitude: nearby(village.latitude),
    longitude: nearby(village.longitude),
    phone: shopPhone(sellerIndex),
  };
}

function people(roles: readonly MemberRole[], firstIndex: number): DemoMember[] {
  return roles.map((role, offset) => personAt(firstIndex + offset, role));
}

function opening(weekday: Weekday, span: string): DemoOpening {
  const [opens = "", closes = ""] = span.split("-");
  return { weekday, opens, closes };
}
