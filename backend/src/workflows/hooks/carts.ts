import type { MedusaContainer } from "@medusajs/framework/types";
import { StepResponse } from "@medusajs/framework/workflows-sdk";
import {
  addShippingMethodToCartWorkflow,
  addToCartWorkflow,
  calculateShippingOptionsPricesWorkflow,
  completeCartWorkflow,
  createCartWorkflow,
  listShippingOptionsForCartWithPricingWorkflow,
  updateLineItemInCartWorkflow,
} from "@medusajs/medusa/core-flows";
import { MAX_LINE_QUANTITY } from "@pasar/contracts/checkout";
import { requireCashAllowed, requireOneSeller, requireOwnWays, villageOfCartSeller } from "../../database/carts";
import { databaseOf, rowsOf } from "../../database/connection";
import { Refusal } from "../../http/refusal";

interface Line {
  variant_id?: string | null;
  quantity?: unknown;
}

const linesOf = (items: unknown): Line[] => (Array.isArray(items) ? (items as Line[]) : []);
const variantsOf = (lines: readonly Line[]): string[] =>
  lines.flatMap(({ variant_id }) => (variant_id ? [variant_id] : []));

/** Medusa takes a line without a variant for a custom one, which no seller offers. */
function requireVariants(lines: readonly Line[]): void {
  if (lines.some(({ variant_id }) => !variant_id)) throw new Refusal("product_not_found");
}

/** Medusa takes half a piece and the database rounds it up. */
function requireWholePieces(lines: readonly Line[]): void {
  for (const { quantity } of lines) {
    if (quantity === undefined) continue;
    const pieces = Number(quantity);
    if (!Number.isInteger(pieces) || pieces > MAX_LINE_QUANTITY) throw new Refusal("invalid_body");
  }
}

async function cartVariants(container: MedusaContainer, cartId: string): Promise<string[]> {
  const lines = await rowsOf<Line>(
    databaseOf(container),
    "select variant_id from cart_line_item where cart_id = ? and deleted_at is null",
    [cartId],
  );
  return variantsOf(lines);
}

createCartWorkflow.hooks.validate(async ({ cart }, { container }) => {
  const lines = linesOf((cart as { items?: unknown }).items);
  requireVariants(lines);
  requireWholePieces(lines);
  await requireOneSeller(databaseOf(container), variantsOf(lines));
});

addToCartWorkflow.hooks.validate(async ({ input }, { container }) => {
  const lines = linesOf(input.items);
  requireVariants(lines);
  requireWholePieces(lines);
  const present = await cartVariants(container, input.cart_id);
  await requireOneSeller(databaseOf(container), [...present, ...variantsOf(lines)]);
});

updateLineItemInCartWorkflow.hooks.validate(async ({ input }) => {
  requireWholePieces([{ quantity: input.update.quantity }]);
});

addShippingMethodToCartWorkflow.hooks.validate(async ({ input }, { container }) => {
  await requireOwnWays(
    databaseOf(container),
    input.cart_id,
    input.options.map(({ id }) => id),
  );
});

completeCartWorkflow.hooks.validate(async ({ input }, { container }) => {
  const database = databaseOf(container);
  await requireOneSeller(database, await cartVariants(container, input.id));
  await requireCashAllowed(database, input.id);
  const methods = await rowsOf<{ shipping_option_id: string | null }>(
    database,
    "select shipping_option_id from cart_shipping_method where cart_id = ? and deleted_at is null",
    [input.id],
  );
  await requireOwnWays(
    database,
    input.id,
    methods.flatMap(({ shipping_option_id }) => (shipping_option_id ? [shipping_option_id] : [])),
  );
});

calculateShippingOptionsPricesWorkflow.hooks.setCalculatedShippingPricingContext(async ({ input }, { container }) => {
  const database = databaseOf(container);
  const from_village_code = await villageOfCartSeller(database, input.cart_id);
  // Medusa would read the goods of a cart, and the price of an option, that is not there.
  if (!from_village_code) throw new Refusal("not_found");
  await requireOwnWays(
    database,
    input.cart_id,
    input.shipping_options.map(({ id }) => id),
  );
  return new StepResponse({ from_village_code });
});

listShippingOptionsForCartWithPricingWorkflow.hooks.setCalculatedShippingPricingContext(
  async ({ input }, { container }) => {
    return new StepResponse({ from_village_code: await villageOfCartSeller(databaseOf(container), input.cart_id) });
  },
);
