#!/usr/bin/env node
import { optionsFromEnvironment } from "./config";
import { createSimulator } from "./index";

async function main(): Promise<void> {
  const simulator = await createSimulator(optionsFromEnvironment(process.env)).listen();
  process.stdout.write(`Midtrans simulator: ${simulator.url}\n`);
  const stop = () => {
    simulator.close().then(
      () => process.exit(0),
      () => process.exit(1),
    );
  };
  process.once("SIGINT", stop);
  process.once("SIGTERM", stop);
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
