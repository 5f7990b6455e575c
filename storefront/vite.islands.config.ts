import { defineConfig } from "vite";
import { clientConditions } from "./vite.shared.ts";

export default defineConfig({
  resolve: {
    conditions: clientConditions,
    alias: [
      { find: /^react\/jsx-runtime$/, replacement: "preact/jsx-runtime" },
      { find: /^react-dom\/client$/, replacement: "preact/compat/client" },
      { find: /^react$/, replacement: "preact/compat" },
    ],
  },
  publicDir: false,
  build: {
    outDir: "dist/islands",
    manifest: true,
    modulePreload: { polyfill: false },
    rollupOptions: { input: "islands/entry.ts", preserveEntrySignatures: "exports-only" },
  },
});
