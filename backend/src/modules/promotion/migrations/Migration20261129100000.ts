import { Migration } from "@medusajs/framework/mikro-orm/migrations";

const TABLES = [
  `create table if not exists "seller_promotion" ("id" text not null, "seller_id" text not null, "kind" text check ("kind" in ('amount', 'percent', 'free_delivery')) not null, "code" text null, "amount" integer null, "percent" integer null, "cap" integer null, "minimum" integer not null, "most_uses" integer null, "starts_on" text not null, "ends_on" text not null, "ended_at" timestamptz null, "funded_by" text check ("funded_by" in ('seller', 'courier')) not null, "courier" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "seller_promotion_pkey" primary key ("id"));`,
  `create table if not exists "voucher_use" ("id" text not null, "checkout_id" text not null, "phone" text not null, "promotion_id" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "voucher_use_pkey" primary key ("id"));`,
];

const INDEXES = [
  `CREATE INDEX IF NOT EXISTS "IDX_seller_promotion_deleted_at" ON "seller_promotion" ("deleted_at") WHERE deleted_at IS NULL;`,
  `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_seller_promotion_seller_id_code_unique" ON "seller_promotion" ("seller_id", "code") WHERE code is not null AND deleted_at IS NULL;`,
  `CREATE INDEX IF NOT EXISTS "IDX_seller_promotion_courier" ON "seller_promotion" ("courier") WHERE funded_by = 'courier' AND deleted_at IS NULL;`,
  `CREATE INDEX IF NOT EXISTS "IDX_voucher_use_deleted_at" ON "voucher_use" ("deleted_at") WHERE deleted_at IS NULL;`,
  `CREATE INDEX IF NOT EXISTS "IDX_voucher_use_checkout_id" ON "voucher_use" ("checkout_id") WHERE deleted_at IS NULL;`,
  `CREATE INDEX IF NOT EXISTS "IDX_voucher_use_promotion_id_phone" ON "voucher_use" ("promotion_id", "phone") WHERE deleted_at IS NULL;`,
];

const RULES = {
  seller_promotion_terms: `("kind" = 'amount' and "amount" > 0 and "percent" is null and "cap" is null)
    or ("kind" = 'percent' and "percent" between 1 and 90 and "amount" is null)
    or ("kind" = 'free_delivery' and "amount" is null and "percent" is null)`,
  seller_promotion_sums: `coalesce("cap", 1) > 0 and "minimum" >= 0 and coalesce("most_uses", 1) > 0`,
  seller_promotion_days: `"starts_on" ~ '^\\d{4}-\\d\\d-\\d\\d$' and "ends_on" ~ '^\\d{4}-\\d\\d-\\d\\d$' and "starts_on" <= "ends_on"`,
  seller_promotion_code: `"code" ~ '^[A-Z0-9]{3,15}$' or ("code" is null and "kind" = 'free_delivery' and "most_uses" is null)`,
  seller_promotion_courier: `("funded_by" = 'courier') = ("courier" is not null) and ("courier" is null or ("kind" = 'free_delivery' and "code" is null))`,
};

export class Migration20261129100000 extends Migration {
  override async up(): Promise<void> {
    for (const statement of [...TABLES, ...INDEXES]) this.addSql(statement);
    for (const [name, rule] of Object.entries(RULES)) {
      this.addSql(`alter table "seller_promotion" add constraint "${name}" check (${rule});`);
    }
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "voucher_use" cascade;`);
    this.addSql(`drop table if exists "seller_promotion" cascade;`);
  }
}
