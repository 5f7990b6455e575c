import type { Area } from "@pasar/contracts/catalogue";
import { backend } from "./backend.server";
import { remember } from "./memo.server";

const HOUR = 3_600_000;

const areasIn = remember(HOUR, (parent) =>
  backend<{ areas: Area[] }>(`/store/areas${parent ? `?${new URLSearchParams({ parent })}` : ""}`),
);

/** The areas inside one; without a code of the right form, the provinces. Throws BackendError. */
export async function areasInside(parent: string): Promise<Area[]> {
  const { areas } = await areasIn(/^\d{2}(\.\d{2}){0,2}$/.test(parent) ? parent : "");
  return areas;
}

/** The area of a code, null for one nobody knows. Throws BackendError. */
export async function areaOf(code: string): Promise<Area | null> {
  const areas = await areasInside(code.split(".").slice(0, -1).join("."));
  return areas.find((area) => area.code === code) ?? null;
}
