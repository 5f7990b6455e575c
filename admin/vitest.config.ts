import { defaultClientConditions } from "vite";
import { defineConfig } from "vitest/config";

const conditions = ["pasar-source", ...defaultClientConditions];

export default defineConfig({
  resolve: { conditions },
  ssr: { resolve: { conditions } },
  test: { include: ["{src,server}/**/*.test.{ts,tsx}"] },
});
