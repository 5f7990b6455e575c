// @ts-check
import { readConfig } from "./server/config.mjs";
import { createWorkAppServer } from "./server/work-app-server.mjs";

try {
  const config = readConfig(process.env);
  const server = createWorkAppServer(config, new URL("./dist/", import.meta.url));
  server.on("error", giveUp);
  server.listen(config.port, config.host);
  for (const signal of ["SIGINT", "SIGTERM"]) {
    process.once(signal, () => {
      server.close(() => process.exit(0));
      server.closeIdleConnections();
      setTimeout(() => server.closeAllConnections(), 3_000).unref();
    });
  }
} catch (error) {
  giveUp(error);
}

/** @param {unknown} error */
function giveUp(error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
