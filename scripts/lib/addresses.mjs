// @ts-check
import os from "node:os";

/**
 * @typedef {{ backend: string, storefront: string, admin: string, simulator: string }} Addresses
 */

const WILDCARDS = ["0.0.0.0", "::"];

/**
 * The addresses people type. For a wildcard bind that is this machine's address in its network, so that phones find it.
 * @param {string} host
 * @param {import("./config.mjs").Ports} ports
 * @returns {Addresses}
 */
export function publicAddresses(host, ports) {
  return addresses(WILDCARDS.includes(host) ? (networkAddress() ?? "127.0.0.1") : host, ports);
}

/**
 * The addresses the services use among each other.
 * @param {string} host
 * @param {import("./config.mjs").Ports} ports
 * @returns {Addresses}
 */
export function internalAddresses(host, ports) {
  return addresses(WILDCARDS.includes(host) ? "127.0.0.1" : host, ports);
}

/**
 * @param {string} host
 * @param {import("./config.mjs").Ports} ports
 * @returns {Addresses}
 */
function addresses(host, { backend, storefront, admin, simulator }) {
  const name = host.includes(":") ? `[${host}]` : host;
  return {
    backend: `http://${name}:${backend}`,
    storefront: `http://${name}:${storefront}`,
    admin: `http://${name}:${admin}`,
    simulator: `http://${name}:${simulator}`,
  };
}

function networkAddress() {
  const all = Object.values(os.networkInterfaces()).flatMap((each) => each ?? []);
  return all.find(({ family, internal }) => family === "IPv4" && !internal)?.address;
}
