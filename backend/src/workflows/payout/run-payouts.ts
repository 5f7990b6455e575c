import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { type Database, databaseOf, exclusively } from "../../database/connection";
import { lockPayout, type PayoutRow } from "../../database/payouts";
import { dueOnRail, keepReference, markChecked, markSending } from "../../database/run-payouts";
import { failPayout, finishPayout } from "../../database/send-payouts";
import { isForgotten, type PayoutRail, type RailAnswer } from "../../modules/payout/rail";
import { payoutRail } from "../../payout-rail";
import { tellOfPayouts } from "./tell-of-payouts";

const BATCH = 50;

/** Sends what is approved and follows what is under way, on the rail without people; nothing without one. */
export async function runPayouts(container: MedusaContainer): Promise<void> {
  if (!payoutRail) return;
  for (const id of await dueOnRail(databaseOf(container), BATCH)) await followPayout(container, payoutRail, id);
}

/**
 * Takes one payout as far as the rail lets it go, then tells the members. Two processes never do so at once; a rail that
 * does not answer is asked again by the clock.
 */
export async function followPayout(container: MedusaContainer, rail: PayoutRail, id: string): Promise<void> {
  const database = databaseOf(container);
  await exclusively(database, `payout:${id}`, () => follow(database, rail, id)).catch((error: Error) =>
    container.resolve(ContainerRegistrationKeys.LOGGER).error(error),
  );
  await tellOfPayouts(container);
}

async function follow(database: Database, rail: PayoutRail, id: string): Promise<void> {
  const payout = await startSending(database, id);
  if (!payout) return;
  const reference = payout.reference ?? (await send(database, rail, payout));
  if (reference) await settle(database, id, await ask(rail, reference));
}

/** Gives the payout the rail has or must be given, none when there is nothing to do any more. */
function startSending(database: Database, id: string): Promise<PayoutRow | undefined> {
  return database.transaction(async (transaction) => {
    const payout = await lockPayout(transaction, id);
    if (payout?.state === "approved") await markSending(transaction, payout);
    return payout && ["approved", "sent", "paid"].includes(payout.state) ? payout : undefined;
  });
}

/** Throws when it is too late to ask again: the rail would take it for another payout. */
async function send(database: Database, rail: PayoutRail, payout: PayoutRow): Promise<string | null> {
  const { id, amount, fee, seller_name, bank, number, holder_name, sent_at } = payout;
  if (isForgotten(sent_at)) throw new Error(`payout ${id} was sent a day ago without an answer: an operator must look`);
  const account = { bank, number, holder_name };
  const answer = await rail.send({ id, amount: amount - fee, account, note: seller_name });
  if ("refused" in answer) {
    await settle(database, id, { state: "rejected", reason: answer.refused });
    return null;
  }
  await keepReference(database, id, answer.reference);
  return answer.reference;
}

async function ask(rail: PayoutRail, reference: string): Promise<RailAnswer | null> {
  const answer = await rail.status(reference);
  if (answer?.state !== "queued") return answer;
  await rail.release(reference);
  return rail.status(reference);
}

/** Books what the rail says; a paid one that failed is owed to the seller again. */
function settle(database: Database, id: string, answer: RailAnswer | null): Promise<void> {
  return database.transaction(async (transaction) => {
    const payout = await lockPayout(transaction, id);
    await markChecked(transaction, id);
    if (!payout || !answer) return;
    const isUnderWay = payout.state === "sent";
    const hasFailed = answer.state === "failed" || answer.state === "rejected";
    if (isUnderWay && answer.state === "completed") await finishPayout(transaction, payout, null);
    if (hasFailed && (isUnderWay || payout.state === "paid")) {
      await failPayout(transaction, payout, { reason: answer.reason ?? answer.state, operator: null });
    }
  });
}
