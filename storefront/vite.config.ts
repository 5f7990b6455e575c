import { existsSync, readFileSync } from "node:fs";
import { reactRouter } from "@react-router/dev/vite";
import tailwindcss from "@tailwindcss/vite";
import { defineConfig, type Plugin } from "vite";
import { clientConditions, serverConditions } from "./vite.shared.ts";

const ISLANDS_MANIFEST = "dist/islands/.vite/manifest.json";

interface ManifestEntry {
  file: string;
  isEntry?: boolean;
}

function islandsEntryFile(): string | null {
  if (!existsSync(ISLANDS_MANIFEST)) return null;
  const manifest = JSON.parse(readFileSync(ISLANDS_MANIFEST, "utf8")) as Record<string, ManifestEntry>;
  return Object.values(manifest).find((entry) => entry.isEntry)?.file ?? null;
}

/** Gives the server the hashed address of the islands bundle, which is built before it. */
function islandsAddress(): Plugin {
  const id = "virtual:islands-address";
  return {
    name: "pasar-islands-address",
    resolveId: (source) => (source === id ? `\0${id}` : undefined),
    load: (loaded) =>
      loaded === `\0${id}` ? `export const islandsAddress = ${JSON.stringify(islandsEntryFile())};` : undefined,
  };
}

export default defineConfig({
  plugins: [tailwindcss(), islandsAddress(), reactRouter()],
  resolve: { conditions: clientConditions },
  environments: {
    client: { build: { assetsInlineLimit: 0 } },
    ssr: {
      resolve: { conditions: serverConditions },
      build: { rollupOptions: { input: "./server/main.ts" } },
    },
  },
});
