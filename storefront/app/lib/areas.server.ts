import type { Area } from "@pasar/contracts/catalogue";
import { backend } from "./backend.server";
import { remember } from "./memo.server";

const HOUR = 3_600_000;
/** A code has two digits a level, four for the village. */
const CODE = /^\d{2}(\.\d{2}(\.\d{2}(\.\d{4})?)?)?$/;

const areasIn = remember(HOUR, (parent) =>
  backend<{ areas: Area[] }>(`/store/areas${parent ? `?${new URLSearchParams({ parent })}` : ""}`),
);

/** The areas inside one; without a code of the right form, the provinces. Throws BackendError. */
export async function areasInside(parent: string): Promise<Area[]> {
  const { areas } = await areasIn(/^\d{2}(\.\d{2}){0,2}$/.test(parent) ? parent : "");
  return areas;
}

/** An area with those around it, from the province down; empty for a code that nobody knows. Throws BackendError. */
export async function areaChain(code: string): Promise<Area[]> {
  if (!CODE.test(code)) return [];
  const parts = code.split(".");
  const codes = parts.map((_, level) => parts.slice(0, level + 1).join("."));
  const levels = await Promise.all(["", ...codes.slice(0, -1)].map(areasInside));
  const chain = levels.flatMap((areas, level) => areas.find((area) => area.code === codes[level]) ?? []);
  return chain.length === parts.length ? chain : [];
}

/** The area of a code, null for one nobody knows. Throws BackendError. */
export async function areaOf(code: string): Promise<Area | null> {
  return (await areaChain(code)).at(-1) ?? null;
}
