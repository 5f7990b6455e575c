import { SYSTEM_ACTOR } from "../../database/audit";
import { databaseOf } from "../../database/connection";
import { insertFirstPayoutAccount } from "../../database/payout-accounts";
import type { Seeding } from "../seeding";
import type { SeededSeller } from "./sellers";

/** No bank gives out numbers that begin like this. */
const NUMBERS_FROM = "000000000000";

/** Gives each seller an account in its own name. */
export async function seedPayoutAccounts({ container, say }: Seeding, sellers: readonly SeededSeller[]): Promise<void> {
  const database = databaseOf(container);
  for (const [index, { id, demo }] of sellers.entries()) {
    const number = `${NUMBERS_FROM}${index + 1}`.slice(-NUMBERS_FROM.length);
    const account = { bank: "BRI", number, holder_name: demo.name.toUpperCase() };
    await database.transaction((transaction) =>
      insertFirstPayoutAccount(transaction, { sellerId: id, account, actor: SYSTEM_ACTOR }),
    );
  }
  say(`payout accounts: ${sellers.length}`);
}
