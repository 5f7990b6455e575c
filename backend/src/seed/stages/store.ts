import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import {
  createApiKeysWorkflow,
  createRegionsWorkflow,
  createSalesChannelsWorkflow,
  linkSalesChannelsToApiKeyWorkflow,
  updateRegionsWorkflow,
  updateStoresWorkflow,
} from "@medusajs/medusa/core-flows";
import { PAYMENT_PROVIDERS } from "../../payment-providers";
import type { Seeding, StoreIds } from "../seeding";

const CHANNEL = "Pasar Bersama";
const REGION = "Indonesia";
const KEY_TITLE = "Toko";

/** Seeds the sales channel, the region in rupiah with our payment providers, and the shop's publishable key. */
export async function seedStore({ container, say }: Seeding): Promise<StoreIds> {
  const salesChannelId =
    (await findId(container, "sales_channel", { name: CHANNEL })) ?? (await createChannel(container));
  const regionId = (await findId(container, "region", { name: REGION })) ?? (await createRegion(container));
  await openEveryMethod(container, regionId);
  const publishableKey = (await findKey(container)) ?? (await createKey(container, salesChannelId));
  const storeId = await findId(container, "store", {});
  await updateStoresWorkflow(container).run({
    input: {
      selector: { id: storeId ?? undefined },
      update: {
        name: CHANNEL,
        default_sales_channel_id: salesChannelId,
        default_region_id: regionId,
        supported_currencies: [{ currency_code: "idr", is_default: true, is_tax_inclusive: true }],
      },
    },
  });
  say("store, region, sales channel and key");
  return { regionId, salesChannelId, publishableKey };
}

type Container = Seeding["container"];

async function findId(container: Container, entity: string, filters: Record<string, unknown>): Promise<string | null> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const { data } = await query.graph({ entity, fields: ["id"], filters });
  return (data[0] as { id: string } | undefined)?.id ?? null;
}

async function findKey(container: Container): Promise<string | null> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const { data } = await query.graph({ entity: "api_key", fields: ["token"], filters: { title: KEY_TITLE } });
  return data[0]?.token ?? null;
}

async function createChannel(container: Container): Promise<string> {
  const { result } = await createSalesChannelsWorkflow(container).run({
    input: { salesChannelsData: [{ name: CHANNEL }] },
  });
  return created(result[0]).id;
}

async function createRegion(container: Container): Promise<string> {
  const { result } = await createRegionsWorkflow(container).run({
    input: {
      regions: [
        {
          name: REGION,
          currency_code: "idr",
          countries: ["id"],
          automatic_taxes: false,
          is_tax_inclusive: true,
        },
      ],
    },
  });
  return created(result[0]).id;
}

/** A region that was made before a way to pay came in gets it too. */
async function openEveryMethod(container: Container, regionId: string): Promise<void> {
  const payment_providers = Object.values(PAYMENT_PROVIDERS);
  await updateRegionsWorkflow(container).run({ input: { selector: { id: regionId }, update: { payment_providers } } });
}

async function createKey(container: Container, salesChannelId: string): Promise<string> {
  const { result } = await createApiKeysWorkflow(container).run({
    input: { api_keys: [{ title: KEY_TITLE, type: "publishable", created_by: "seed" }] },
  });
  const { id, token } = created(result[0]);
  await linkSalesChannelsToApiKeyWorkflow(container).run({ input: { id, add: [salesChannelId] } });
  return token;
}

function created<Entity>(entity: Entity | undefined): Entity {
  if (!entity) throw new Error("seeding: nothing was created");
  return entity;
}
