// @ts-check
import { defineConfig } from "vitest/config";

export default defineConfig({ test: { include: ["**/*.test.mjs", "../bench/**/*.test.mjs"] } });
