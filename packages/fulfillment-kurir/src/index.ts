import type { ModuleProviderExports } from "@medusajs/framework/types";
import { ModuleProvider, Modules } from "@medusajs/framework/utils";
import { KurirProvider } from "./provider/kurir-provider";

const provider: ModuleProviderExports = ModuleProvider(Modules.FULFILLMENT, { services: [KurirProvider] });

export default provider;
