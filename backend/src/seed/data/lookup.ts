import type { DemoRegency, DemoVillage } from "../demo-types";
import { corpus } from "./corpus";

const regencies = new Map(corpus.regencies.map((regency) => [regency.code, regency]));
const villages = new Map(
  corpus.regencies.flatMap((regency) => regency.villages.map((village) => [village.code, village] as const)),
);

/** The regency with this Kemendagri code. Throws when the corpus has none. */
export function regencyOf(code: string): DemoRegency {
  return found(regencies.get(code), `regency ${code}`);
}

/** The village with this Kemendagri code. Throws when the corpus has none. */
export function villageOf(code: string): DemoVillage {
  return found(villages.get(code), `village ${code}`);
}

/** The value, or an error that names what the demo data lacks. */
export function found<T>(value: T | undefined, what: string): T {
  if (value === undefined) throw new Error(`The demo data has no ${what}.`);
  return value;
}

/** Lower-case words joined by hyphens, fit for a handle in a web address. */
export function slugOf(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
}
