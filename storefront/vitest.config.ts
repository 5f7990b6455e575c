import { defineConfig } from "vitest/config";
import { clientConditions, serverConditions } from "./vite.shared.ts";

export default defineConfig({
  resolve: { conditions: clientConditions },
  ssr: { resolve: { conditions: serverConditions } },
  test: { include: ["{app,server,islands}/**/*.test.ts"] },
});
