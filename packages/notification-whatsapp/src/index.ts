import type { ModuleProviderExports } from "@medusajs/framework/types";
import { ModuleProvider, Modules } from "@medusajs/framework/utils";
import { WhatsAppProvider } from "./whatsapp-provider";

const provider: ModuleProviderExports = ModuleProvider(Modules.NOTIFICATION, { services: [WhatsAppProvider] });

export default provider;
