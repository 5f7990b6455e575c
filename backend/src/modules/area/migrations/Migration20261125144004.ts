import { Migration } from "@medusajs/framework/mikro-orm/migrations";

/** Keeps the areas a tree: a province has no parent, everything else lies in an area exactly one level up. */
export class Migration20261125144004 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`
      create or replace function area_check_parent() returns trigger language plpgsql as $$
      declare
        wrong text;
      begin
        select a.code into wrong
        from area a left join area p on p.code = a.parent_code
        where a.code = new.code
          and not coalesce(case when a.level = 1 then a.parent_code is null else p.level = a.level - 1 end, false);
        if wrong is null then
          select child.code into wrong from area child where child.parent_code = new.code and child.level <> new.level + 1;
        end if;
        if wrong is not null then
          raise exception 'area % does not lie in an area one level up', wrong using errcode = 'check_violation';
        end if;
        return null;
      end $$`);
    this.addSql(`
      create constraint trigger area_parent_one_level_up after insert or update of code, parent_code, level on area
      deferrable initially deferred for each row execute function area_check_parent()`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop trigger if exists area_parent_one_level_up on area`);
    this.addSql(`drop function if exists area_check_parent`);
  }
}
