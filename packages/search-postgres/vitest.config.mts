import { configDefaults, defineConfig } from "vitest/config";

/** Tests read workspace packages from their sources, so that no build has to come first. */
export default defineConfig({
  ssr: { resolve: { conditions: ["pasar-source", "node"] } },
  test: { include: ["src/**/*.test.ts"], exclude: [...configDefaults.exclude, "src/**/*.database.test.ts"] },
});
