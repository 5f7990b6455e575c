import { Migration } from "@medusajs/framework/mikro-orm/migrations";

/** The search provider wants a text search configuration of this name for any language but English (its README). */
export class Migration20261123213000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`create extension if not exists unaccent`);
    this.addSql(`drop text search configuration if exists medusa_search_indonesian`);
    this.addSql(`create text search configuration medusa_search_indonesian (copy = indonesian)`);
    this.addSql(`
      alter text search configuration medusa_search_indonesian
      alter mapping for hword, hword_part, word with unaccent, indonesian_stem`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop text search configuration if exists medusa_search_indonesian`);
  }
}
