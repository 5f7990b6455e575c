import type { ModuleProviderExports } from "@medusajs/framework/types";
import { ModuleProvider, Modules } from "@medusajs/framework/utils";
import { MidtransBriVaProvider, MidtransQrisProvider } from "./providers";

const provider: ModuleProviderExports = ModuleProvider(Modules.PAYMENT, {
  services: [MidtransQrisProvider, MidtransBriVaProvider],
});

export default provider;
