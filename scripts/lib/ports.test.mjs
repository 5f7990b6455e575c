// @ts-check
import net from "node:net";
import { afterEach, expect, it } from "vitest";
import { findFreePorts, requireFreePorts, takenSentence } from "./ports.mjs";

/** @type {net.Server[]} */
const servers = [];

afterEach(() => {
  for (const server of servers.splice(0)) server.close();
});

it.each([
  ["linux", "ss -ltnp 'sport = :8000'"],
  ["darwin", "lsof -nP -iTCP:8000"],
])("names port, way to find the holder and variable on %s", (platform, find) => {
  const sentence = takenSentence("storefront", 8000, /** @type {NodeJS.Platform} */ (platform));
  expect(sentence).toContain("Port 8000 for the storefront is taken");
  expect(sentence).toContain(find);
  expect(sentence).toContain("PASAR_STOREFRONT_PORT=8001");
});

it("refuses exactly the ports somebody listens on", async () => {
  const ports = await findFreePorts();
  servers.push(
    await new Promise((resolve) => {
      const server = net.createServer().listen(ports.admin, "127.0.0.1", () => resolve(server));
    }),
  );
  await requireFreePorts(ports, ["backend", "storefront"], "127.0.0.1");
  const refusal = requireFreePorts(ports, ["backend", "admin"], "127.0.0.1");
  await expect(refusal).rejects.toThrow(`Port ${ports.admin} for the admin is taken`);
});

it("finds distinct free ports", async () => {
  const ports = Object.values(await findFreePorts());
  expect(new Set(ports).size).toBe(5);
});
