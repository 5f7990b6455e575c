// @ts-check
// Written in syntax that Node 12 parses: on an old Node this file must be able to say that Node is too old.

/**
 * Says whether a Node version can run this project (^20.19.0 or >=22.12.0, the range of Medusa and Vite).
 * @param {string} version such as "20.19.1"
 * @returns {boolean}
 */
export function isSupportedNode(version) {
  const parts = version.split(".");
  const major = Number(parts[0]);
  const minor = Number(parts[1]);
  if (major === 20) return minor >= 19;
  if (major === 22) return minor >= 12;
  return major > 22;
}

/** Ends the process with a sentence when this Node is too old. */
export function requireSupportedNode() {
  if (isSupportedNode(process.versions.node)) return;
  console.error(
    "Node " +
      process.versions.node +
      " is too old. Pasar Bersama needs Node 20.19 or newer of the 20 line, or Node 22.12 or newer. " +
      "Install it from https://nodejs.org or with `nvm install`, then run the same command again.",
  );
  process.exit(1);
}
