#!/usr/bin/env node
// @ts-check
import gatewayModule from "../dist/gateway.js";
import smokeModule from "../dist/smoke.js";

const TIMEOUT_MS = 15_000;

const serverKey = process.env.MIDTRANS_SERVER_KEY ?? "";
if (!serverKey.startsWith("SB-")) {
  console.error("MIDTRANS_SERVER_KEY must be a sandbox key (SB-).");
  process.exit(2);
}
const baseUrl = process.env.MIDTRANS_BASE_URL || undefined;
const gateway = gatewayModule.createMidtransGateway({ serverKey, baseUrl, timeoutMs: TIMEOUT_MS });
const results = await smokeModule.smoke(gateway, String(Date.now()));
for (const { method, problem } of results) {
  process.stdout.write(problem ? `✗ ${method}: ${problem}\n` : `✓ ${method}\n`);
}
process.exitCode = results.some(({ problem }) => problem) ? 1 : 0;
