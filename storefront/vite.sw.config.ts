import { defineConfig } from "vite";
import { clientConditions } from "./vite.shared.ts";

export default defineConfig({
  resolve: { conditions: clientConditions },
  publicDir: false,
  define: { "process.env.NODE_ENV": JSON.stringify("production") },
  build: {
    outDir: "dist/sw",
    lib: { entry: "sw/sw.ts", formats: ["es"], fileName: () => "sw.js" },
  },
});
