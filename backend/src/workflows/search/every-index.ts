import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { type DocumentSource, productSource, sellerSource } from "../../search/sources";

/** Does some work for each index; one that fails is told and stops no other. */
export async function everyIndex(
  container: MedusaContainer,
  work: (source: DocumentSource) => Promise<void>,
): Promise<void> {
  for (const source of [productSource, sellerSource]) {
    await work(source).catch((error: Error) =>
      container
        .resolve(ContainerRegistrationKeys.LOGGER)
        .error(`search: "${source.index}" could not be repaired: ${error.message}`),
    );
  }
}
