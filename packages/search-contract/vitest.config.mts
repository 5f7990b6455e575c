import { defineConfig } from "vitest/config";

/** Tests read workspace packages from their sources, so that no build has to come first. */
export default defineConfig({
  ssr: { resolve: { conditions: ["pasar-source", "node"] } },
  test: { include: ["src/**/*.test.ts"] },
});
