import type { OfficerRole } from "@pasar/contracts/permissions";
import type { DemoOfficer } from "../demo-types";
import { personAt } from "./people";

/** Far behind the members' places in the list of invented people. */
const FIRST_PERSON = 600;

const POSTS: readonly (readonly [role: OfficerRole, areaCode: string | null])[] = [
  ["pendamping", "18.71"],
  ["dinsos_kabupaten", "18.71"],
  ["pendamping", "18.01"],
  ["dinsos_kabupaten", "18.01"],
  ["dinsos_provinsi", "18"],
  ["pusat", null],
  ["editor", null],
  ["penerjemah", null],
];

/** An invented officer for each post: mentors and offices of two regencies, the province, and the country. */
export function officers(): DemoOfficer[] {
  return POSTS.map(([role, areaCode], index) => ({ ...personAt(FIRST_PERSON + index, role), areaCode }));
}
