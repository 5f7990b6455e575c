import type { MedusaContainer } from "@medusajs/framework/types";
import { databaseOf } from "../database/connection";
import { forgetSecrets as forget } from "../database/forget-secrets";

/** Clears away codes, guesses and sessions that nobody needs any more. */
export default async function forgetSecrets(container: MedusaContainer): Promise<void> {
  await forget(databaseOf(container));
}

export const config = { name: "forget-secrets", schedule: { interval: 60 * 60_000 } };
