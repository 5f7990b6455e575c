import type { ExecArgs } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";

/**
 * Lets the database keep what holds between persons, members, officers and sessions: a person is a member or an officer,
 * never both (rule R2), and whoever stops being one is signed out at once, whatever code removed them.
 *
 * A script and not a module migration, because the tables are several modules' and modules migrate in no fixed order.
 */
export default async function guardPersons({ container }: ExecArgs): Promise<void> {
  const database = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  await database.transaction(async (trx) => {
    await trx.raw(`
      create or replace function person_has_one_office() returns trigger language plpgsql as $$
      begin
        if new.deleted_at is not null then return new; end if;
        perform pg_advisory_xact_lock(hashtextextended('person:' || new.person_id, 0));
        if (tg_table_name = 'member' and exists (select 1 from officer where person_id = new.person_id and deleted_at is null))
          or (tg_table_name = 'officer' and exists (select 1 from member where person_id = new.person_id and deleted_at is null)) then
          raise exception 'a person is a member or an officer, never both'
            using errcode = 'check_violation', constraint = 'person_is_member_or_officer';
        end if;
        return new;
      end $$`);
    await trx.raw(`
      create or replace function person_loses_access() returns trigger language plpgsql as $$
      begin
        if tg_op = 'DELETE' or new.deleted_at is not null or new.person_id <> old.person_id then
          update access_session set ended_at = now(), end_reason = 'access_revoked', updated_at = now()
          where person_id = old.person_id and ended_at is null;
        end if;
        return null;
      end $$`);
    for (const table of ["member", "officer"]) {
      await trx.raw(`drop trigger if exists ${table}_person_has_one_office on ${table}`);
      await trx.raw(`
        create trigger ${table}_person_has_one_office before insert or update of person_id, deleted_at on ${table}
        for each row execute function person_has_one_office()`);
      await trx.raw(`drop trigger if exists ${table}_person_loses_access on ${table}`);
      await trx.raw(`
        create trigger ${table}_person_loses_access after delete or update of person_id, deleted_at on ${table}
        for each row execute function person_loses_access()`);
    }
    for (const table of ["member", "officer", "access_session"]) {
      // "not valid" spares the rows of before there were persons.
      await trx.raw(`
        alter table ${table} drop constraint if exists ${table}_person_id_foreign,
          add constraint ${table}_person_id_foreign foreign key (person_id) references person (id) not valid`);
    }
    await trx.raw(`
      alter table officer drop constraint if exists officer_area_code_foreign,
        add constraint officer_area_code_foreign foreign key (area_code) references area (code)`);
  });
}
