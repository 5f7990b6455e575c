import { defineConfig } from "vite";
import { clientConditions, messages } from "./vite.shared.ts";

export default defineConfig({
  plugins: [messages()],
  resolve: {
    conditions: clientConditions,
    alias: [
      { find: /^react\/jsx-runtime$/, replacement: "preact/jsx-runtime" },
      { find: /^react-dom(\/client)?$/, replacement: "preact/compat" },
      { find: /^react$/, replacement: "preact/compat" },
    ],
  },
  publicDir: false,
  esbuild: false,
  oxc: { jsx: { runtime: "automatic" } },
  build: {
    outDir: "build/islands",
    manifest: true,
    modulePreload: { polyfill: false },
    rollupOptions: { input: "islands/entry.ts" },
  },
});
