import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["e2e/**/*.e2e.ts"],
    setupFiles: ["e2e/failures.ts"],
    fileParallelism: false,
    // Hooks run after the test as they are written, so that a failed test's pages are still open for their picture.
    sequence: { hooks: "list" },
    testTimeout: 120_000,
    hookTimeout: 60_000,
  },
});
