import type { Config } from "@react-router/dev/config";

export default {
  ssr: true,
  // The shop has few app pages: one small manifest beats a second request on a weak signal.
  routeDiscovery: { mode: "initial" },
  future: {
    v8_middleware: true,
    v8_passThroughRequests: true,
    v8_splitRouteModules: true,
    v8_trailingSlashAwareDataRequests: true,
    v8_viteEnvironmentApi: true,
  },
} satisfies Config;
