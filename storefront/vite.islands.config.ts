import { fileURLToPath } from "node:url";
import { defineConfig, type Plugin } from "vite";
import { clientConditions } from "./vite.shared.ts";

/** A message as Paraglide writes it: a function that picks the language. */
const MESSAGE = /^export const (\w+) = [\s\S]*?^\}\);/gm;

/**
 * Puts a constant in place of Paraglide's runtime and each message in place of the choice between its languages, so that
 * the other language's words and the choosing fall out of the bundle.
 */
function oneLanguage(locale: string): Plugin {
  const id = "\0one-language";
  const constant = JSON.stringify(locale);
  return {
    name: "pasar-one-language",
    enforce: "pre",
    resolveId: (source) => (source.endsWith("/runtime.js") ? id : undefined),
    load: (loaded) =>
      loaded === id
        ? `export const experimentalStaticLocale = ${constant};\nexport const getLocale = () => ${constant};`
        : undefined,
    transform: (code, from) =>
      from.includes("/paraglide/messages/") ? code.replace(MESSAGE, `export const $1 = ${locale}_$1;`) : null,
  };
}

/** Chunks without sheets have nothing to preload, so the helper around each late import is only weight: about 1 kB. */
function plainImports(): Plugin {
  return {
    name: "pasar-plain-imports",
    enforce: "pre",
    load: (id) =>
      id.endsWith("vite/preload-helper.js") ? "export const __vitePreload = (load) => load();" : undefined,
  };
}

/** One build for each language: a phone downloads the words of its own language only. */
export default defineConfig(({ mode: locale }) => ({
  plugins: [oneLanguage(locale), plainImports()],
  resolve: {
    conditions: clientConditions,
    alias: [
      { find: /^react\/jsx-runtime$/, replacement: "preact/jsx-runtime" },
      { find: /^react-dom\/client$/, replacement: "preact/compat/client" },
      { find: /^react$/, replacement: fileURLToPath(new URL("islands/react.js", import.meta.url)) },
    ],
  },
  publicDir: false,
  define: { "process.env.NODE_ENV": JSON.stringify("production") },
  build: {
    outDir: `dist/islands/${locale}`,
    manifest: true,
    modulePreload: false,
    rollupOptions: {
      input: "islands/entry.ts",
      preserveEntrySignatures: "exports-only",
      output: { codeSplitting: { groups: [{ name: "shared", minShareCount: 2 }] } },
    },
  },
}));
