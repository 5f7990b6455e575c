import { fileURLToPath } from "node:url";
import { defineConfig, type Plugin } from "vite";
import { clientConditions } from "./vite.shared.ts";

/** Puts a constant in place of Paraglide's runtime, so that the other language's words fall out of the bundle. */
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
  };
}

/** One build for each language: a phone downloads the words of its own language only. */
export default defineConfig(({ mode: locale }) => ({
  plugins: [oneLanguage(locale)],
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
