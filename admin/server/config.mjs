// @ts-check

/** @typedef {{ port: number, host: string, backendUrl: string, picturesDir: string | null }} Config */

/**
 * The only place that reads the work app's settings. Takes environment variables; throws a sentence that names the
 * variable and what it may hold.
 * @param {Record<string, string | undefined>} env
 * @returns {Config}
 */
export function readConfig({ PORT, HOST, BACKEND_URL, PICTURES_DIR }) {
  return {
    port: readPort(PORT || "7000"),
    host: HOST || "127.0.0.1",
    backendUrl: readAddress(BACKEND_URL || "http://127.0.0.1:9000"),
    picturesDir: PICTURES_DIR || null,
  };
}

/** @param {string} text */
function readPort(text) {
  const port = Number(text);
  if (/^\d+$/.test(text) && port <= 65_535) return port;
  throw new Error(`PORT is "${text}". It must be a number from 0 to 65535.`);
}

/** @param {string} text */
function readAddress(text) {
  const isAddress = URL.canParse(text) && ["http:", "https:"].includes(new URL(text).protocol);
  if (isAddress) return text.replace(/\/+$/, "");
  throw new Error(`BACKEND_URL is "${text}". It must be an address that begins with http:// or https://.`);
}
