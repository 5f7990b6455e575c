import type { DemoPerson, DemoRole } from "../demo-types";
import { hashText } from "./seeded-random";

const GIVEN_NAMES = [
  ..."Siti Sri Dewi Rina Yuni Wati Ani Lestari Ningsih Marni Sulastri Kartini Ratna Endang Tuti".split(" "),
  ..."Budi Agus Slamet Joko Hadi Wahyu Rudi Darto Sutris Yanto Herman Iwan Dedi Asep Ujang".split(" "),
];
/** Surnames that read as "example", "fictional", "made up": nobody may take these for real people. */
const SURNAMES = ["Contoh", "Fiktif", "Rekaan"];

const PERSON_PHONES_FROM = 2000;
const SHOP_PHONES_FROM = 1000;
/** Six digits with at least this many different ones are neither 111111 nor 121212. */
const MIN_DISTINCT_DIGITS = 4;

/** The shop number of the seller at this place in the list, in E.164. */
export function shopPhone(sellerIndex: number): string {
  return fictionalPhone(SHOP_PHONES_FROM + sellerIndex);
}

/** The invented person at this place in the list: the same name, phone and PIN every time. */
export function personAt<Role extends DemoRole>(index: number, role: Role): DemoPerson & { readonly role: Role } {
  const given = GIVEN_NAMES[index % GIVEN_NAMES.length];
  const surname = SURNAMES[Math.floor(index / GIVEN_NAMES.length) % SURNAMES.length];
  return { role, name: `${given} ${surname}`, phone: fictionalPhone(PERSON_PHONES_FROM + index), pin: demoPin(index) };
}

function fictionalPhone(serial: number): string {
  return `+628120000${String(serial).padStart(4, "0")}`;
}

function demoPin(index: number): string {
  for (let attempt = 0; ; attempt += 1) {
    const pin = String(hashText(`pin-${index}-${attempt}`) % 1_000_000).padStart(6, "0");
    if (new Set(pin).size >= MIN_DISTINCT_DIGITS && !isRun(pin)) return pin;
  }
}

function isRun(pin: string): boolean {
  const steps = [...pin].slice(1).map((digit, index) => Number(digit) - Number(pin[index]));
  return steps.every((step) => step === 1) || steps.every((step) => step === -1);
}
