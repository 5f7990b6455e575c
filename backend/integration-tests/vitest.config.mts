import { defineConfig } from "vitest/config";

/** Every file boots its own backend on its own copy of the seeded database; two cores carry two at a time. */
export default defineConfig({
  ssr: { resolve: { conditions: ["pasar-source", "node"] } },
  test: {
    include: ["integration-tests/**/*.test.ts"],
    maxWorkers: 2,
    hookTimeout: 240_000,
    testTimeout: 60_000,
  },
});
