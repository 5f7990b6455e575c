import { Migration } from "@medusajs/framework/mikro-orm/migrations";

/** What an outlet's product takes over from the staple it sells. */
export class Migration20261125144100 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "commodity" add column if not exists "category" text not null default 'sembako', add column if not exists "note" text not null default '', add column if not exists "note_en" text not null default '', add column if not exists "picture" text null, add column if not exists "color" text null, add column if not exists "lqip" text null, add column if not exists "shelf_life_days" integer null, add column if not exists "ship_scope" text not null default 'local', add column if not exists "search_words" text[] not null default '{}', add column if not exists "sellable" boolean not null default true;`,
    );
  }

  override async down(): Promise<void> {
    this.addSql(
      `alter table if exists "commodity" drop column if exists "category", drop column if exists "note", drop column if exists "note_en", drop column if exists "picture", drop column if exists "color", drop column if exists "lqip", drop column if exists "shelf_life_days", drop column if exists "ship_scope", drop column if exists "search_words", drop column if exists "sellable";`,
    );
  }
}
