// @ts-check
import { stripVTControlCharacters } from "node:util";

/**
 * A log line as a person wants to read it: in production Medusa logs JSON, elsewhere colours and levels.
 * @param {string} line
 * @returns {string}
 */
export function readableLine(line) {
  return (
    messageOfJson(line) ??
    stripVTControlCharacters(line)
      .replace(/^(info|warn|error):\s*/, "")
      .trim()
  );
}

/** @param {string} line */
function messageOfJson(line) {
  if (!line.startsWith("{")) return null;
  try {
    const { message } = JSON.parse(line);
    return typeof message === "string" ? message : null;
  } catch {
    return null;
  }
}
