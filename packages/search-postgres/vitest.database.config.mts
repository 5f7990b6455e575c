import { defineConfig } from "vitest/config";

/** Tests on a real PostgreSQL, named by PASAR_TEST_DATABASE_ADMIN_URL; each file works in a schema of its own. */
export default defineConfig({
  ssr: { resolve: { conditions: ["pasar-source", "node"] } },
  test: { include: ["src/**/*.database.test.ts"], maxWorkers: 2, testTimeout: 60_000, hookTimeout: 60_000 },
});
