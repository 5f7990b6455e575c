import type { MedusaContainer } from "@medusajs/framework/types";
import { addToCartWorkflow, completeCartWorkflow, createCartWorkflow } from "@medusajs/medusa/core-flows";
import { databaseOf, rowsOf } from "../../database/connection";
import { Refusal } from "../../http/refusal";

interface Line {
  variant_id?: string | null;
}

/** A cart holds one seller's goods. Throws `cart_mixes_sellers`, or `product_not_found` for goods no seller offers. */
async function requireOneSeller(container: MedusaContainer, lines: readonly Line[]): Promise<void> {
  const variantIds = [...new Set(lines.flatMap(({ variant_id }) => (variant_id ? [variant_id] : [])))];
  if (variantIds.length === 0) return;
  const rows = await rowsOf<{ seller_id: string | null }>(
    databaseOf(container),
    `select distinct s.id as seller_id from unnest(?::text[]) as wanted(id)
     left join product_variant v on v.id = wanted.id and v.deleted_at is null
     left join listing l on l.product_id = v.product_id and l.deleted_at is null
     left join seller s on s.id = l.seller_id and s.status = 'active' and s.deleted_at is null`,
    [variantIds],
  );
  if (rows.some(({ seller_id }) => seller_id === null)) throw new Refusal("product_not_found");
  if (rows.length > 1) throw new Refusal("cart_mixes_sellers");
}

const linesOf = (items: unknown): Line[] => (Array.isArray(items) ? (items as Line[]) : []);

createCartWorkflow.hooks.validate(async ({ cart }, { container }) => {
  await requireOneSeller(container, linesOf((cart as { items?: unknown }).items));
});

addToCartWorkflow.hooks.validate(async ({ input, cart }, { container }) => {
  const { items } = cart as { items?: unknown };
  const present = items
    ? linesOf(items)
    : await rowsOf<Line>(
        databaseOf(container),
        "select variant_id from cart_line_item where cart_id = ? and deleted_at is null",
        [(cart as { id: string }).id],
      );
  await requireOneSeller(container, [...present, ...linesOf(input.items)]);
});

completeCartWorkflow.hooks.validate(async ({ cart }, { container }) => {
  await requireOneSeller(container, linesOf((cart as { items?: unknown }).items));
});
