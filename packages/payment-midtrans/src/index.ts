import type { ModuleProviderExports } from "@medusajs/framework/types";
import { ModuleProvider, Modules } from "@medusajs/framework/utils";
import { PROVIDERS } from "./providers";

const provider: ModuleProviderExports = ModuleProvider(Modules.PAYMENT, {
  services: PROVIDERS,
});

export default provider;
