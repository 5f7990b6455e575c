import { setTimeout } from "node:timers/promises";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import type { Difference } from "../../search/differences";
import { type DocumentSource, productSource, sellerSource } from "../../search/sources";
import { compareIndex } from "./compare-index";

/** What is on its way when we look is there a little later. */
const SECOND_LOOK_MS = 3_000;

/** Logs an error for each difference between an index and the database that lasts; gives how many there are. */
export async function reportSearch(container: MedusaContainer): Promise<number> {
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER);
  let count = 0;
  for (const source of [productSource, sellerSource]) {
    const differences = await lastingDifferences(container, source);
    for (const line of differences.flatMap(linesOf)) logger.error(`search: ${source.index} ${line}`);
    if (differences.length === 0) logger.info(`search: the index "${source.index}" says what the database says`);
    count += differences.length;
  }
  return count;
}

async function lastingDifferences(container: MedusaContainer, source: DocumentSource): Promise<Difference[]> {
  const first = new Set((await compareIndex(container, source)).map(({ id }) => id));
  if (first.size === 0) return [];
  await setTimeout(SECOND_LOOK_MS);
  return (await compareIndex(container, source)).filter(({ id }) => first.has(id));
}

function linesOf({ id, kind, fields }: Difference): string[] {
  if (kind === "missing") return [`${id} is missing in the index`];
  if (kind === "extra") return [`${id} stands in the index and must not`];
  return fields.map(
    ({ field, expected, found }) =>
      `${id}: ${field} should be ${JSON.stringify(expected)} and is ${JSON.stringify(found)}`,
  );
}
