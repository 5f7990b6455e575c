import { Migration } from "@medusajs/framework/mikro-orm/migrations";

/** Opens every way to pay, and keeps what a buyer needs to pay as one value, whatever the way. */
export class Migration20261128180100 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`alter table if exists "checkout" drop constraint if exists "checkout_payment_method_check";`);
    this.addSql(
      `alter table if exists "checkout" add constraint "checkout_payment_method_check" check ("payment_method" in ('qris', 'gopay', 'shopeepay', 'bri_va', 'bni_va', 'bca_va', 'mandiri_bill', 'permata_va', 'alfamart', 'indomaret', 'cod'));`,
    );
    this.addSql(`alter table if exists "checkout" add column if not exists "instructions" jsonb null;`);
    this.addSql(
      `update "checkout" set "instructions" = case
         when "qr_string" is not null then jsonb_build_object('kind', 'qr', 'qr_string', "qr_string")
         when "va_number" is not null then jsonb_build_object('kind', 'number', 'number_type', 'virtual_account', 'issuer', coalesce("bank", 'bri'), 'number', "va_number")
       end where "qr_string" is not null or "va_number" is not null;`,
    );
    this.addSql(
      `alter table if exists "checkout" drop column if exists "qr_string", drop column if exists "va_number", drop column if exists "bank";`,
    );
  }

  /** The methods stay open: a row may use them by now. */
  override async down(): Promise<void> {
    this.addSql(
      `alter table if exists "checkout" add column if not exists "qr_string" text null, add column if not exists "va_number" text null, add column if not exists "bank" text null;`,
    );
    this.addSql(
      `update "checkout" set "qr_string" = "instructions" ->> 'qr_string', "va_number" = "instructions" ->> 'number', "bank" = "instructions" ->> 'issuer';`,
    );
    this.addSql(`alter table if exists "checkout" drop column if exists "instructions";`);
  }
}
