import { existsSync, readFileSync } from "node:fs";
import { reactRouter } from "@react-router/dev/vite";
import tailwindcss from "@tailwindcss/vite";
import { defineConfig, type Plugin } from "vite";
import { clientConditions, serverConditions } from "./vite.shared.ts";

const LOCALES = ["id", "en"];

interface ManifestEntry {
  file: string;
  isEntry?: boolean;
  imports?: string[];
  dynamicImports?: string[];
}

/** What the boot script of a language loads: `first` on every lite page, `late` where an island of that name is. */
interface IslandFiles {
  first: string[];
  late: Record<string, string>;
}

function islandFiles(locale: string): IslandFiles | null {
  const path = `dist/islands/${locale}/.vite/manifest.json`;
  if (!existsSync(path)) return null;
  const manifest = JSON.parse(readFileSync(path, "utf8")) as Record<string, ManifestEntry>;
  const entry = Object.values(manifest).find(({ isEntry }) => isEntry);
  if (!entry) return null;
  const fileOf = (name: string) => manifest[name]?.file ?? "";
  return {
    first: [entry.file, ...(entry.imports ?? []).map(fileOf)],
    late: Object.fromEntries((entry.dynamicImports ?? []).map((name) => [islandName(name), fileOf(name)])),
  };
}

/** "app/features/basket/basket-view.tsx" -> "BasketView". */
function islandName(path: string): string {
  const words = path
    .replace(/^.*\//, "")
    .replace(/\.tsx$/, "")
    .split("-");
  return words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join("");
}

/** Gives the server the hashed names of each language's island files; they are built before it. */
function islandFilesModule(): Plugin {
  const id = "virtual:island-files";
  const files = () => Object.fromEntries(LOCALES.map((locale) => [locale, islandFiles(locale)]));
  return {
    name: "pasar-island-files",
    resolveId: (source) => (source === id ? `\0${id}` : undefined),
    load: (loaded) => (loaded === `\0${id}` ? `export const islandFiles = ${JSON.stringify(files())};` : undefined),
  };
}

export default defineConfig({
  plugins: [tailwindcss(), islandFilesModule(), reactRouter()],
  resolve: { conditions: clientConditions },
  environments: {
    client: { build: { assetsInlineLimit: 0 } },
    ssr: {
      resolve: { conditions: serverConditions },
      build: { rollupOptions: { input: "./server/main.ts" } },
    },
  },
});
