import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { SYSTEM_ACTOR } from "../../database/audit";
import { databaseOf } from "../../database/connection";
import { type ExpiredProduct, findExpiredProducts } from "../../database/expired-products";
import { readSellerProduct } from "../../database/seller-products";
import { changeProductWorkflow } from "./change-product";
import { changeOfState } from "./move-product";

const BATCH = 50;

/** Takes products out of the shop whose licence or halal certificate has ended. */
export async function withdrawExpiredProducts(container: MedusaContainer): Promise<void> {
  const expired = await findExpiredProducts(databaseOf(container), BATCH);
  for (const product of expired) {
    await withdraw(container, product).catch((error: Error) =>
      container
        .resolve(ContainerRegistrationKeys.LOGGER)
        .error(`product ${product.product_id} could not be withdrawn: ${error.message}`),
    );
  }
}

async function withdraw(container: MedusaContainer, { seller_id, product_id }: ExpiredProduct): Promise<void> {
  const facts = await readSellerProduct(databaseOf(container), seller_id, product_id);
  if (facts?.state !== "published") return;
  const change = changeOfState({
    sellerId: seller_id,
    actor: SYSTEM_ACTOR,
    facts,
    to: "draft",
    listing: { withdrawn_at: new Date() },
    action: "product.withdrawn",
  });
  await changeProductWorkflow(container).run({ input: change });
}
