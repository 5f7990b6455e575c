import { defineConfig } from "vitest/config";

/** Every file boots its own backend on its own copy of the seeded database; two cores carry two at a time. */
export default defineConfig({
  ssr: { resolve: { conditions: ["pasar-source", "node"] } },
  test: {
    include: ["integration-tests/**/*.test.ts"],
    maxWorkers: 2,
    // Longer than what the harness waits for, so that a test that waits in vain says for what.
    hookTimeout: 240_000,
    testTimeout: 180_000,
  },
});
