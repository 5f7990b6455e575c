import { generateEntityId } from "@medusajs/framework/utils";
import type { OutboxMessage } from "@pasar/contracts/access";
import { type Executor, rowsOf } from "./connection";

/** Keeps a message for the demo's page; gives its id. */
export async function keepInOutbox(
  executor: Executor,
  { to, template, text }: Pick<OutboxMessage, "to" | "template" | "text">,
): Promise<string> {
  const id = generateEntityId(undefined, "msg");
  await executor.raw(`insert into outbox_message (id, "to", template, text) values (?, ?, ?, ?)`, [
    id,
    to,
    template,
    text,
  ]);
  return id;
}

/** The latest messages, or those of one phone (E.164). */
export function listOutbox(executor: Executor, phone: string | null, take = 50): Promise<OutboxMessage[]> {
  return rowsOf<OutboxMessage>(
    executor,
    `select id, "to", template, text, created_at as at from outbox_message
     where ?::text is null or "to" = ? order by created_at desc, id desc limit ?`,
    [phone, phone, take],
  );
}
