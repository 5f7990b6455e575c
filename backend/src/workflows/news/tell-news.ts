import type { MedusaContainer } from "@medusajs/framework/types";
import { MEMBER_ROLES, may } from "@pasar/contracts/permissions";
import { type Database, databaseOf } from "../../database/connection";
import { claimNotice, closeNews, noteNotice } from "../../database/notices";
import { untoldComplaints, untoldCuts, untoldRefunds } from "../../database/untold-afterwards";
import { untoldCheckouts, untoldOrders } from "../../database/untold-orders";
import { type Message, sendMessage } from "../message/send-message";
import { newsOfCheckout } from "./checkout-news";
import { newsOfComplaint } from "./complaint-news";
import { newsOfCut } from "./cut-news";
import type { News } from "./news";
import { newsOfOrder } from "./order-news";
import { newsOfRefund } from "./refund-news";

const BATCH = 50;
/** Medusa's own carts may carry no phone, or none that can be written to. */
const E164 = /^\+\d{8,15}$/;
/** Who answers for a group towards its buyers. */
const OFFICERS = MEMBER_ROLES.filter((role) => may(role, "complaints.answer"));

/**
 * Tells buyers and sellers what has happened and what they do not know yet. Each message is claimed and sent under its own
 * key, so processes may do this side by side; one that dies while it sends leaves one message unsent.
 */
export async function tellNews(container: MedusaContainer): Promise<void> {
  for (const news of await readNews(databaseOf(container))) await tell(container, news);
}

async function readNews(database: Database): Promise<News[]> {
  return [
    ...(await untoldCheckouts(database, BATCH)).map(newsOfCheckout),
    ...(await untoldOrders(database, OFFICERS, BATCH)).map(newsOfOrder),
    ...(await untoldCuts(database, OFFICERS, BATCH)).map(newsOfCut),
    ...(await untoldRefunds(database, BATCH)).map(newsOfRefund),
    ...(await untoldComplaints(database, OFFICERS, BATCH)).map(newsOfComplaint),
  ];
}

async function tell(container: MedusaContainer, { key, messages }: News): Promise<void> {
  const keyed = messages
    .filter(({ to }) => E164.test(to))
    .map((message) => ({ message, messageKey: `${key}:${message.template}:${message.to}` }));
  for (const { message, messageKey } of keyed) await send(container, message, messageKey);
  await closeNews(
    databaseOf(container),
    key,
    keyed.map(({ messageKey }) => messageKey),
  );
}

async function send(container: MedusaContainer, message: Message, key: string): Promise<void> {
  const database = databaseOf(container);
  const failures = await claimNotice(database, key);
  if (failures === null) return;
  // A try that failed was not sent, so the next one has a key of its own: Medusa cannot send under the old one again.
  const idempotencyKey = `${key}#${failures}`;
  const isSent = await sendMessage(container, { ...message, idempotencyKey }).then(
    () => true,
    () => false,
  );
  await noteNotice(database, key, isSent);
}
