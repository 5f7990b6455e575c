import type { ExecArgs } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";

/**
 * Keeps what a message said out of Medusa's notification table: one-time codes travel in `data`, and the table is for ever.
 * It still tells to whom which message went and whether it arrived.
 */
export default async function guardNotifications({ container }: ExecArgs): Promise<void> {
  const database = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  await database.transaction(async (trx) => {
    await trx.raw(`
      create or replace function notification_forgets_content() returns trigger language plpgsql as $$
      begin
        if new.channel = 'whatsapp' then new.data := null; end if;
        return new;
      end $$`);
    await trx.raw(`drop trigger if exists notification_forgets_content on notification`);
    await trx.raw(`
      create trigger notification_forgets_content before insert or update on notification
      for each row execute function notification_forgets_content()`);
  });
}
