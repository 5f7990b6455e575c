// @ts-check
import net from "node:net";
import { PORTS } from "./config.mjs";
import { UserError } from "./user-error.mjs";

/**
 * @typedef {import("./config.mjs").PortName} PortName
 * @typedef {import("./config.mjs").Ports} Ports
 */

/**
 * Stops with a sentence per taken port before anything is started.
 * @param {Ports} ports
 * @param {PortName[]} names the ports that will be used
 * @param {string} host the address they will be bound to
 * @throws {UserError}
 */
export async function requireFreePorts(ports, names, host) {
  const states = await Promise.all(
    names.map((name) => canListen(ports[name], name === "database" ? "127.0.0.1" : host)),
  );
  const taken = names.filter((_name, index) => !states[index]);
  if (taken.length > 0) throw new UserError(taken.map((name) => takenSentence(name, ports[name])).join("\n"));
}

/**
 * @param {PortName} name
 * @param {number} port
 * @param {NodeJS.Platform} platform
 */
export function takenSentence(name, port, platform = process.platform) {
  const find = platform === "linux" ? `ss -ltnp 'sport = :${port}'` : `lsof -nP -iTCP:${port} -sTCP:LISTEN`;
  return (
    `Port ${port} for the ${name} is taken by another program. ` +
    `Stop that program (\`${find}\` names it) or choose another port with ${PORTS[name].variable}=${port + 1}.`
  );
}

/**
 * Ports nobody listens on, for runs that must not disturb a running copy.
 * @returns {Promise<Ports>}
 */
export async function findFreePorts() {
  const names = /** @type {PortName[]} */ (Object.keys(PORTS));
  const found = await freePorts(names.length);
  return /** @type {Ports} */ (Object.fromEntries(names.map((name, index) => [name, found[index]])));
}

/**
 * @param {number} count
 * @returns {Promise<number[]>} distinct ports, free on 127.0.0.1 at this moment
 */
export async function freePorts(count) {
  const servers = await Promise.all(Array.from({ length: count }, () => listen(0, "127.0.0.1")));
  const ports = servers.map((server) => /** @type {net.AddressInfo} */ (server.address()).port);
  await Promise.all(servers.map(close));
  return ports;
}

/**
 * @param {number} port
 * @param {string} host
 */
async function canListen(port, host) {
  try {
    await close(await listen(port, host));
    return true;
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code === "EADDRINUSE") return false;
    throw new UserError(`Cannot listen on ${host}:${port}: ${/** @type {Error} */ (error).message}. Check PASAR_HOST.`);
  }
}

/**
 * @param {number} port
 * @param {string} host
 * @returns {Promise<net.Server>}
 */
function listen(port, host) {
  return new Promise((resolve, reject) => {
    const server = net.createServer();
    server.once("error", reject);
    server.listen({ port, host, exclusive: true }, () => resolve(server));
  });
}

/** @param {net.Server} server */
function close(server) {
  return new Promise((resolve) => server.close(resolve));
}
