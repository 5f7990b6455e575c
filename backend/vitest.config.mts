import { defineConfig } from "vitest/config";

export default defineConfig({
  resolve: { conditions: ["pasar-source"] },
  test: { include: ["src/**/*.test.ts"] },
});
