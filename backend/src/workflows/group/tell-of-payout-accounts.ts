import type { MedusaContainer } from "@medusajs/framework/types";

/** Tells all members what they have not been told yet of their payout account; of all sellers, without one. */
export async function tellOfPayoutAccounts(_container: MedusaContainer, _sellerId?: string): Promise<void> {}
