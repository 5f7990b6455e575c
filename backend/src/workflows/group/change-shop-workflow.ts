import {
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  WorkflowResponse,
  when,
} from "@medusajs/framework/workflows-sdk";
import { createShippingOptionsWorkflow, updateShippingOptionsWorkflow } from "@medusajs/medusa/core-flows";
import { databaseOf } from "../../database/connection";
import { type DeliveryPlace, type ShopChange, writeShopSettings } from "../../database/shop-settings";
import { Refusal } from "../../http/refusal";

type Input = Omit<ShopChange, "deliveryOptionId"> & { place: DeliveryPlace };

const DELIVERY_NAME = "Diantar penjual";
const MANUAL_PROVIDER = "manual_manual";

/** Not undone: it is the last step, and one transaction. */
const writeShopSettingsStep = createStep("write-shop-settings", async (change: ShopChange, { container }) => {
  if (!(await writeShopSettings(databaseOf(container), change))) throw new Refusal("shop_changed");
  return new StepResponse({ version: change.version + 1 });
});

/**
 * Gives the seller's own delivery its price in Medusa, then writes the settings. A seller that stops delivering keeps its
 * shipping option: orders on their way name it.
 */
export const changeShopWorkflow = createWorkflow("change-shop", (input: Input) => {
  const created = when("new-delivery", input, (change) => delivers(change) && change.place.optionId === null).then(() =>
    createShippingOptionsWorkflow.runAsStep({ input: transform(input, newOptions) as never }),
  );
  when("known-delivery", input, (change) => delivers(change) && change.place.optionId !== null).then(() => {
    updateShippingOptionsWorkflow.runAsStep({ input: transform(input, pricedOptions) as never });
  });
  const written = writeShopSettingsStep(
    transform({ input, created }, ({ input: { place, ...change }, created: options }) => ({
      ...change,
      deliveryOptionId: delivers(change) ? (place.optionId ?? options?.[0]?.id ?? null) : null,
    })),
  );
  return new WorkflowResponse(written);
});

function delivers({ delivery, distance_delivery }: Pick<Input, "delivery" | "distance_delivery">): boolean {
  return delivery !== null || Boolean(distance_delivery);
}

/** Medusa knows one fee; its carts are not brought by distance (`requireOwnWays`), the shop's checkout prices each. */
function pricesOf({ delivery, distance_delivery, place }: Input) {
  const amount = delivery?.fee ?? distance_delivery?.base_fee ?? 0;
  const usual = [
    { currency_code: "idr", amount },
    { region_id: place.regionId, amount },
  ];
  if (!delivery?.free_from) return usual;
  const rules = [{ attribute: "item_total", operator: "gte", value: delivery.free_from }];
  return [...usual, ...usual.map((price) => ({ ...price, amount: 0, rules }))];
}

function newOptions(input: Input) {
  return [
    {
      name: DELIVERY_NAME,
      service_zone_id: input.place.serviceZoneId,
      shipping_profile_id: input.place.shippingProfileId,
      provider_id: MANUAL_PROVIDER,
      type: { label: DELIVERY_NAME, description: DELIVERY_NAME, code: "delivery" },
      data: { id: "delivery" },
      price_type: "flat",
      prices: pricesOf(input),
    },
  ];
}

function pricedOptions(input: Input) {
  return [{ id: input.place.optionId, price_type: "flat", prices: pricesOf(input) }];
}
