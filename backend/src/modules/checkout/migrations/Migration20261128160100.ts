import { Migration } from "@medusajs/framework/mikro-orm/migrations";

const STATES = ["awaiting", "paid", "on_handover", "expired", "denied"];

/** Who made a step, what was said when an order was cancelled, and payments that nobody asks for any more. */
export class Migration20261128160100 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "order_step" add column if not exists "made_by" text check ("made_by" in ('member', 'buyer', 'system')) not null default 'system';`,
    );
    this.addSql(`update "order_step" set "made_by" = 'member' where "member_id" is not null;`);
    this.addSql(`alter table if exists "seller_order" add column if not exists "cancel_note" text null;`);
    this.allowStates([...STATES, "cancelled"]);
  }

  override async down(): Promise<void> {
    this.addSql(`update "checkout" set "payment_state" = 'denied' where "payment_state" = 'cancelled';`);
    this.allowStates(STATES);
    this.addSql(`alter table if exists "seller_order" drop column if exists "cancel_note";`);
    this.addSql(`alter table if exists "order_step" drop column if exists "made_by";`);
  }

  private allowStates(states: readonly string[]): void {
    const list = states.map((state) => `'${state}'`).join(", ");
    this.addSql(`alter table if exists "checkout" drop constraint if exists "checkout_payment_state_check";`);
    this.addSql(
      `alter table if exists "checkout" add constraint "checkout_payment_state_check" check ("payment_state" in (${list}));`,
    );
  }
}
